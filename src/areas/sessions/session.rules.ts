import { z } from "zod";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { levels, openings, sessionKinds } from "./session.ts";
import type { Level, Opening, SessionKind } from "./session.ts";

const text = z.string().default("");

/** A session, as a form or a program sends it. */
export const sessionFields = {
  title: text.describe("What it is called."),
  kind: text.describe(sessionKinds.join(", ")),
  purpose: text.describe("What it is for, and what is not decided yet."),
  promisedLevel: text.describe(levels.join(", ")),
  openTo: text.describe(openings.join(", ")),
  chair: text.describe("Who chairs it, by their identifier; empty for oneself."),
};
const sessionSent = z.strictObject(sessionFields);

export interface SessionWritten {
  readonly title: string;
  readonly kind: SessionKind;
  readonly purpose: string;
  readonly promisedLevel: Level;
  readonly openTo: Opening;
  readonly chairId: string;
}

export const oneOf = <Value extends string>(
  values: readonly Value[],
  sent: string,
  problem: Problem,
): Result<Value> => {
  const known = values.find((one) => one === sent);
  return known === undefined ? wrong(problem) : found(known);
};

interface Here {
  readonly personIds: readonly string[];
  readonly mine: string;
  /** Whoever leads the listening section never chairs. */
  readonly facilitatorId: string | null;
}

/** What it is for and how far people take part, or everything that must be put right. @practice P11 @practice P12 */
export function sessionOf(sent: z.infer<typeof sessionSent>, here: Here): Result<SessionWritten> {
  const title = readName(sent.title, { field: "title", of: "the session", charactersMax: 200 });
  const kind = oneOf(sessionKinds, sent.kind, { field: "kind", words: "Choose what kind of session it is." });
  const purpose = readNeeded(sent.purpose, {
    field: "purpose",
    charactersMax: 2000,
    needed: "Write what it is for.",
  });
  const promisedLevel = oneOf(levels, sent.promisedLevel, {
    field: "promisedLevel",
    words: "Choose how far people take part. They are asked afterwards whether it was so.",
  });
  const openTo = oneOf(openings, sent.openTo, { field: "openTo", words: "Choose who may come." });
  const chairId = sent.chair === "" ? here.mine : sent.chair;
  const chair: Result<string> = !(sent.chair === "" || here.personIds.includes(sent.chair))
    ? wrong({ field: "chair", words: "Choose somebody of this place as the chair." })
    : chairId === here.facilitatorId
      ? wrong({ field: "chair", words: "They lead the listening section, so somebody else must chair." })
      : found(chairId);
  if (!(title.ok && kind.ok && purpose.ok && promisedLevel.ok && openTo.ok && chair.ok))
    return wrong(...problemsOf(title, kind, purpose, promisedLevel, openTo, chair));
  return found({
    title: title.value,
    kind: kind.value,
    purpose: purpose.value,
    promisedLevel: promisedLevel.value,
    openTo: openTo.value,
    chairId: chair.value,
  });
}

export const cancelOf = (sent: { readonly because: string }): Result<{ readonly because: string }> => {
  const because = readNeeded(sent.because, {
    field: "because",
    charactersMax: 1000,
    needed: "Write why. Everybody who was asked reads it.",
  });
  return because.ok ? found({ because: because.value }) : because;
};

interface Missing {
  readonly onDay: string | null;
  readonly fromTime: string | null;
  readonly missing: readonly string[];
  readonly state: string;
}

/** A meeting can be called without a box, with a reason; never without a day. @practice P11 */
export function callOf(
  { onDay, fromTime, missing, state }: Missing,
  sent: { readonly because: string },
): Result<{ readonly because: string }> {
  if (state !== "planning") return wrong({ field: "because", words: "It was called already." });
  if (onDay === null || fromTime === null)
    return wrong({ field: "because", words: "Choose a day and times first. Nobody can come without them." });
  const because = readText(sent.because, { field: "because", charactersMax: 1000 });
  if (!because.ok) return because;
  return missing.length > 0 && because.value === ""
    ? wrong({ field: "because", words: "Something is missing. Write why you call it nevertheless, or go back." })
    : found({ because: because.value });
}
