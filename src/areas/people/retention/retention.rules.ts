import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";

/** How long one kind of record may be kept, and is unless the place chooses. */
export interface Keepable {
  readonly kind: string;
  readonly words: string;
  readonly monthsUsual: number;
  readonly monthsMin: number;
  readonly monthsMax: number;
}

/** What a place chose: months by kind. */
export type MonthsChosen = Readonly<Record<string, number>>;

/** The months in force for a kind: the place's choice where it still makes sense, else the usual ones. */
export const monthsFor = (part: Keepable, chosen: MonthsChosen): number => {
  const months = Object.hasOwn(chosen, part.kind) ? chosen[part.kind] : undefined;
  if (months === undefined) return part.monthsUsual;
  return Math.min(part.monthsMax, Math.max(part.monthsMin, months));
};

/**
 * The moment before which a record is due to be forgotten, as ISO text: so many months earlier, in UTC, on the last day
 * of a month that has no such day.
 * @example dueBefore("2026-03-31T12:00:00.000Z", 1) // 2026-02-28T12:00:00.000Z
 */
export const dueBefore = (at: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split("-").map(Number);
  const monthsSinceYear0 = year * 12 + (month - 1) - months;
  const [yearThen, monthThen] = [Math.floor(monthsSinceYear0 / 12), (monthsSinceYear0 % 12) + 1];
  const dayThen = Math.min(day, daysIn(yearThen, monthThen));
  return `${padded(yearThen, 4)}-${padded(monthThen, 2)}-${padded(dayThen, 2)}${at.slice(10)}`;
};

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

export interface Choice {
  readonly kind: string;
  readonly months: string;
}

/** May these months be chosen? Every kind has a shortest time that its work needs and a longest that people can expect. */
export const chosenMonths = (
  { kind, months }: Choice,
  parts: readonly Keepable[],
): Result<{ kind: string; months: number }> => {
  const part = parts.find((one) => one.kind === kind);
  if (part === undefined) return wrong({ field: "kind", words: "Choose what should be kept for another time." });
  const typed = months.trim();
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= part.monthsMin && number <= part.monthsMax) return found({ kind, months: number });
  const words = `Write a whole number of months from ${part.monthsMin} to ${part.monthsMax}.`;
  return wrong({ field: "months", words });
};
