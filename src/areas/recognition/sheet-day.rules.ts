import { monthsLater } from "../../nouns/months.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";

/** How a table writes its days, where it does not write the year first. */
export type DayOrder = "day-first" | "month-first" | "both";

const slashed = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/u;

/** Seen from days that can be read in one way only. Here the day comes first where nothing says otherwise. */
export function dayOrderOf(typed: readonly string[]): DayOrder {
  const parts = typed.flatMap((text) => {
    const [, first = "", second = ""] = slashed.exec(text) ?? [];
    return first === "" ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = parts.some(([first]) => first > 12);
  const monthFirst = parts.some(([, second]) => second > 12);
  if (dayFirst && monthFirst) return "both";
  return monthFirst ? "month-first" : "day-first";
}

const bad = (words: string): Result<never> => wrong({ field: "day", words });

const two = (part: string): string => part.padStart(2, "0");

const real = (year: string, month: string, day: string): Result<string> => {
  const plain = `${year}-${two(month)}-${two(day)}`;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && monthsLater(plain, 0) === plain
    ? found(plain)
    : bad("There is no such day. Write it as 31/03/2026 or 2026-03-31.");
};

/** A day as it stands in a cell. Days that can be read in two ways, in a table that writes both, are not guessed. */
export function dayOf(typed: string, order: DayOrder): Result<string> {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})\b/u.exec(typed) ?? [];
  if (year !== "") return real(year, month, day);
  const [, first = "", second = "", last = ""] = slashed.exec(typed) ?? [];
  if (first === "")
    return bad(typed === "" ? "The day is missing." : "This is no day. Write it as 31/03/2026 or 2026-03-31.");
  const whole = last.length === 2 ? `20${last}` : last;
  const isClear = Number(first) > 12 || Number(second) > 12 || first === second;
  if (order === "both" && !isClear)
    return bad("This table writes days in two ways, and this one can be read as both. Write it as 2026-03-31.");
  const monthIsFirst = order === "month-first" || (order === "both" && Number(second) > 12);
  return monthIsFirst ? real(whole, first, second) : real(whole, second, first);
}
