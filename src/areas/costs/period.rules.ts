import { monthsLater } from "../../nouns/months.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";

export interface Period {
  /** The first of a month, both within. */
  readonly from: string;
  readonly until: string;
}

const monthShape = /^20\d\d-(0[1-9]|1[0-2])$/;
const monthsMax = 60;

/** This month and the eleven before. */
export const yearUntil = (today: string): Period => {
  const until = `${today.slice(0, 7)}-01`;
  return { from: monthsLater(until, -11), until };
};

/** Months as `2026-04`; where neither is written, the last twelve. */
export function periodOf(sent: { readonly from: string; readonly until: string }, today: string): Result<Period> {
  const usual = yearUntil(today);
  const read = (typed: string, field: string, otherwise: string): Result<string> =>
    typed.trim() === ""
      ? found(otherwise)
      : monthShape.test(typed.trim())
        ? found(`${typed.trim()}-01`)
        : wrong({ field, words: "Write the month as year and month, such as 2026-04." });
  const until = read(sent.until, "until", usual.until);
  const from = read(sent.from, "from", until.ok ? monthsLater(until.value, -11) : usual.from);
  if (!from.ok || !until.ok) return wrong(...[from, until].flatMap((one) => (one.ok ? [] : one.problems)));
  if (from.value > until.value)
    return wrong({ field: "until", words: "The last month is before the first. Change one of them." });
  return monthsLater(from.value, monthsMax) <= until.value
    ? wrong({ field: "from", words: "Choose five years or less." })
    : found({ from: from.value, until: until.value });
}
