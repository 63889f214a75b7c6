import { z } from "zod";
import { nationalPublicationRule, smallNumberPolicies } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Count } from "../../nouns/count.ts";
import { readPastDay } from "../../nouns/day.ts";
import { readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { countedMax, countedSteps } from "./campaign.ts";
import type { Counted, CountedKept, CountedStep } from "./campaign.ts";
import type { Sent } from "./campaigns.rules.ts";

const text = z.string().default("");

export const countedFields = {
  step: text.describe(`Of which step: ${countedSteps.join(", ")}.`),
  what: text.describe("What was counted."),
  count: text.describe("How many, a whole number."),
  outOf: text.describe("Out of how many; empty where there is no such number."),
  from: text.describe("From which day on, as 2026-03-31."),
  until: text.describe("Until which day."),
  how: text.describe("Who counted, and how."),
};

export type CountedWritten = Pick<Counted, "step" | "what" | "from" | "until" | "how"> & {
  readonly count: number;
  readonly outOf: number | null;
};

/** `1,200` is how people write it; a part of somebody, or fewer than nobody, is not. */
const wholeOf = (typed: string): number | null => {
  const digits = typed.trim().replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  return /^\d{1,9}$/.test(digits) && Number(digits) <= countedMax ? Number(digits) : null;
};

const wholeWords = "Write a whole number in figures, such as 1,200.";

function howMany({ count, outOf }: Sent<typeof countedFields>): Result<Pick<CountedWritten, "count" | "outOf">> {
  const many = wholeOf(count);
  const all = outOf.trim() === "" ? null : wholeOf(outOf);
  if (many === null) return wrong({ field: "count", words: wholeWords });
  if (all === null && outOf.trim() !== "") return wrong({ field: "outOf", words: wholeWords });
  return all !== null && many > all
    ? wrong({ field: "outOf", words: "It cannot be fewer than what was counted. Check both numbers." })
    : found({ count: many, outOf: all });
}

/** What was counted on the way, of a step that is planned; the impact is read from figures, never typed. @practice P29 */
export function countedOf(sent: Sent<typeof countedFields>, today: string): Result<CountedWritten> {
  const known = countedSteps.find((one) => one === sent.step);
  const step: Result<CountedStep> =
    known === undefined ? wrong({ field: "step", words: "Choose what the number tells." }) : found(known);
  const what = readNeeded(sent.what, { field: "what", charactersMax: 300, needed: "Write what was counted." });
  const many = howMany(sent);
  const from = readPastDay(sent.from, { field: "from", needed: "Write the first day that was counted.", today });
  const last = readPastDay(sent.until, { field: "until", needed: "Write the last day that was counted.", today });
  const until =
    from.ok && last.ok && last.value < from.value
      ? wrong({ field: "until", words: "The last day is before the first. Check both." })
      : last;
  const how = readNeeded(sent.how, { field: "how", charactersMax: 400, needed: "Write who counted, and how." });
  if (!(step.ok && what.ok && many.ok && from.ok && until.ok && how.ok))
    return wrong(...problemsOf(step, what, many, from, until, how));
  return found({
    step: step.value,
    what: what.value,
    ...many.value,
    from: from.value,
    until: until.value,
    how: how.value,
  });
}

/** What goes into a campaign is hours, cards and rooms; all else may be people. */
const mayBePeople = ({ step }: Pick<Counted, "step">): boolean => step !== "inputs";

/** As far as it may be shown; whoever was not counted is protected like those who were. */
export function countedShown({ count, outOf, ...kept }: CountedKept): Counted {
  const cells = new Map<string, Count>([["count", exactly(count)]]);
  if (outOf !== null) cells.set("all", exactly(outOf));
  const table = {
    identity: `what was counted of campaigns ${kept.id}`,
    cells,
    sums: outOf === null ? [] : [{ whole: "all", parts: ["count"], complete: false }],
    published: false,
    ofEngland: false,
  };
  const rule = mayBePeople(kept) ? nationalPublicationRule : smallNumberPolicies["already-published"];
  const { cells: released } = releaseTable(rule, table, "of-the-place");
  const counted = released.get("count");
  if (counted === undefined) throw new Error("The gate kept back a cell that was asked for: count.");
  return { ...kept, count: counted, outOf: released.get("all") ?? null };
}
