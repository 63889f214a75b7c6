import { z } from "zod";
import { readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { decisionKinds } from "./funding.ts";
import type { Decided } from "./funding.ts";
import { readDay } from "./day.rules.ts";
import { oneOf } from "./source.rules.ts";

const text = z.string().default("");

/** A decision about an end as a form or a program sends it. */
export const decisionFields = {
  decision: text.describe(decisionKinds.join(", ")),
  until: text.describe("Until when the money goes on: 2028-03-31. Empty where it is let go."),
  sharedWith: text.describe("With whom it is shared."),
  because: text.describe("Why. The organisation reads it."),
  /** The end that stood on the page: whoever decides sees the same end as everybody. */
  aboutEnd: text.describe("The end it is about: 2027-03-31."),
};
const sent = z.strictObject(decisionFields);

export type DecisionAsked = Pick<Decided, "aboutEnd" | "decision" | "until" | "sharedWith" | "because">;

/** A decision, or everything that must be put right: each says why, and each that goes on says until when. */
export function decisionOf(one: z.infer<typeof sent>, endsOn: string): Result<DecisionAsked> {
  const decision = oneOf(decisionKinds, one.decision, { field: "decision", words: "Choose what you decide." });
  const because = readText(one.because, { field: "because", charactersMax: 2000 });
  const until = readDay(one.until, "until");
  const sharedWith = readText(one.sharedWith, { field: "sharedWith", charactersMax: 200 });
  const problems = [decision, because, until, sharedWith].flatMap((part) => (part.ok ? [] : part.problems));
  if (because.ok && because.value === "")
    problems.push({ field: "because", words: "Write why. The organisation reads it, and so do those after you." });
  const goesOn = decision.ok && decision.value !== "let-go";
  if (goesOn && until.ok && (until.value === null || until.value <= endsOn))
    problems.push({ field: "until", words: "Write until when the money goes on: a day after the end as it stands." });
  if (decision.ok && decision.value === "share" && sharedWith.ok && sharedWith.value === "")
    problems.push({ field: "sharedWith", words: "Write with whom it is shared." });
  if (!(decision.ok && because.ok && until.ok && sharedWith.ok) || problems.length > 0) return wrong(...problems);
  return found({
    aboutEnd: endsOn,
    decision: decision.value,
    until: goesOn ? until.value : null,
    sharedWith: decision.value === "share" ? sharedWith.value : "",
    because: because.value,
  });
}
