import { dayNumber, monthsLater } from "../nouns/months.ts";
import { weekdays } from "../nouns/weekday.ts";
import type { Weekday } from "../nouns/weekday.ts";

/**
 * A plain date some days later, or earlier where the number is below zero.
 * @example daysLater("2028-02-28", 2) // "2028-03-01"
 */
export function daysLater(day: string, days: number): string {
  const wanted = dayNumber(day) + days;
  const year = Math.floor((wanted - 1) / 365.2425) + 1;
  const january = [year + 1, year, year - 1]
    .map((one) => `${String(one).padStart(4, "0")}-01-01`)
    .find((first) => dayNumber(first) <= wanted);
  const starts = [...Array(12).keys()].map((months) => monthsLater(january ?? day, months));
  const month = starts.findLast((first) => dayNumber(first) <= wanted) ?? day;
  return `${month.slice(0, 8)}${String(wanted - dayNumber(month) + 1).padStart(2, "0")}`;
}

export const weekdayOf = (day: string): Weekday => weekdays[(dayNumber(day) + 6) % 7] ?? "mo";

/** Milliseconds since 1970 at noon UTC of a plain date: what `Intl` reads without a clock of ours. */
export const noonOf = (day: string): number => (dayNumber(day) - dayNumber("1970-01-01")) * 86_400_000 + 43_200_000;

/** The last Sunday of a month: when clocks change in the United Kingdom. */
export function lastSundayOf(year: string, month: "03" | "10"): string {
  const last = `${year}-${month}-31`;
  return daysLater(last, -(dayNumber(last) % 7));
}
