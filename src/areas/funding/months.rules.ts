import { z } from "zod";
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";

const day = z.iso.date();

/** Is this a day there is, as a plain date: 2026-03-31? */
export const isDay = (typed: string): boolean => day.safeParse(typed).success;

const lastDayOf = (year: number, month: number): number =>
  [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ] ?? 31;

/**
 * A plain date so many months later (or earlier, where `months` is below 0); the last day of a shorter month where it has no such day.
 * @example monthsFrom("2026-08-31", -6) // "2026-02-28"
 */
export function monthsFrom(plainDate: string, months: number): string {
  const [year = 0, month = 1, date = 1] = plainDate.split("-").map(Number);
  const at = year * 12 + (month - 1) + months;
  const inYear = Math.floor(at / 12);
  const inMonth = (at % 12) + 1;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(inYear).padStart(4, "0")}-${two(inMonth)}-${two(Math.min(date, lastDayOf(inYear, inMonth)))}`;
}

/** Days since the beginning of the year 0, by the calendar as it is counted today. */
const dayNumber = (plainDate: string): number => {
  const [year = 0, month = 1, date = 1] = plainDate.split("-").map(Number);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inMonths = [...Array(month - 1).keys()].reduce((sum, at) => sum + lastDayOf(year, at + 1), 0);
  return before * 365 + leapDays + inMonths + date;
};

/** The day before, as a plain date. */
export function dayBefore(plainDate: string): string {
  const date = Number(plainDate.slice(8));
  if (date > 1) return `${plainDate.slice(0, 8)}${String(date - 1).padStart(2, "0")}`;
  const earlier = monthsFrom(plainDate, -1);
  return `${earlier.slice(0, 8)}${String(lastDayOf(Number(earlier.slice(0, 4)), Number(earlier.slice(5, 7))))}`;
}

/** How many months from the first day to the last, both counted; half a month is half. */
export const monthsLong = (startsOn: string, endsOn: string): number =>
  (dayNumber(endsOn) - dayNumber(startsOn) + 1) / (365.25 / 12);

/** A day that may be left out. */
export function readDay(typed: string, field: string): Result<string | null> {
  if (typed.trim() === "") return found(null);
  return isDay(typed.trim())
    ? found(typed.trim())
    : wrong({ field, words: "Write a day there is: day, month and year, such as 31 3 2027." });
}
