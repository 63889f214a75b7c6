import { monthsLater } from "../nouns/months.ts";
import { found, wrong } from "../nouns/result.ts";
import type { Result } from "../nouns/result.ts";
import { daysLater, weekdayOf } from "./days.ts";

/** How something comes again: every so many weeks, or each month on the same weekday (the second Tuesday, the last). */
export interface Repeat {
  readonly every: "week" | "two-weeks" | "month" | "last-of-month";
  /** How many there are with the first; null where a last day says it. */
  readonly howMany: number | null;
  /** A plain date on or before which the last of them is; null where a number says it. */
  readonly until: string | null;
}

export const repeatMax = 104;

/**
 * The days of meetings that come again.
 *
 * Meaning: the first day, and those that follow it by the same rule.
 * Takes: a plain date and a rule with an end. Gives: 2 to 104 plain dates in order.
 * Errors: without an end, or with more than 104, it is refused with what to do.
 * Misleads when: the first day is a fifth Tuesday: months that have none are left out.
 * @example repeatedDays("2026-12-08", { every: "month", howMany: 3, until: null }) // 2026-12-08, 2027-01-12, 2027-02-09
 */
export function repeatedDays(first: string, repeat: Repeat): Result<readonly string[]> {
  const { howMany, until } = repeat;
  if (howMany === null && until === null)
    return wrong({ field: "howMany", words: "Say when it ends: write how many there are, or the last day." });
  if (howMany !== null && (howMany < 2 || howMany > repeatMax || !Number.isInteger(howMany)))
    return wrong({ field: "howMany", words: `Write a whole number from 2 to ${repeatMax}.` });
  const days: string[] = [];
  for (let step = 0; days.length < repeatMax + 1 && step < 5 * repeatMax; step += 1) {
    const day = dayAt(first, repeat.every, step);
    if ((until !== null && (day ?? "") > until) || (howMany !== null && days.length >= howMany)) break;
    if (day !== null) days.push(day);
  }
  if (days.length > repeatMax)
    return wrong({ field: "until", words: `That makes more than ${repeatMax}. Choose an earlier last day.` });
  if (days.length < 2)
    return wrong({ field: "until", words: "Choose a later last day: there is only one until then." });
  return found(days);
}

/** The day of one step; null where a month has none. */
function dayAt(first: string, every: Repeat["every"], step: number): string | null {
  if (every === "week") return daysLater(first, step * 7);
  if (every === "two-weeks") return daysLater(first, step * 14);
  const month = monthsLater(`${first.slice(0, 8)}01`, step);
  const inMonth = daysLike(first, month);
  if (every === "last-of-month") return inMonth.at(-1) ?? null;
  return inMonth[Math.floor((Number(first.slice(8)) - 1) / 7)] ?? null;
}

/** The days of a month that fall on the weekday of another day. */
const daysLike = (day: string, firstOfMonth: string): readonly string[] =>
  [...Array(31).keys()]
    .map((days) => daysLater(firstOfMonth, days))
    .filter((one) => one.slice(0, 7) === firstOfMonth.slice(0, 7) && weekdayOf(one) === weekdayOf(day));
