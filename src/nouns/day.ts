import { monthsLater } from "./months.ts";
import { found, wrong } from "./result.ts";
import type { Result } from "./result.ts";

/** Of a year, a month and a day as they are written; a month that is shorter has another last day. */
const isDay = (typed: string): boolean =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(typed) && monthsLater(typed, 0) === typed;

interface DayAsked {
  /** The field of the form, for what must be put right. */
  readonly field: string;
  /** What to write, where nothing was. */
  readonly needed: string;
}

/**
 * A day that there is: the 31st of February is told from a day left out.
 *
 * - `typed`: what a form or a program sent: `2026-03-31`.
 * @example readDay("2026-02-31", { field: "until", needed: "Write the last day." }) // "There is no such day. …"
 */
export const readDay = (typed: string, { field, needed }: DayAsked): Result<string> =>
  isDay(typed)
    ? found(typed)
    : wrong({ field, words: typed.trim() === "" ? needed : "There is no such day. Check day, month and year." });

/**
 * A day that has been, or is today.
 *
 * - `today`: the plain date on which it was sent.
 * @example readPastDay("2099-03-31", { field: "heldOn", needed: "Write the day.", today: "2026-11-22" }) // "… has not come yet. …"
 */
export function readPastDay(typed: string, asked: DayAsked & { readonly today: string }): Result<string> {
  const day = readDay(typed, asked);
  return day.ok && day.value > asked.today
    ? wrong({ field: asked.field, words: "This day has not come yet. Write the day on which it was." })
    : day;
}
