import { dayNumber } from "../nouns/months.ts";
import { lastSundayOf } from "./days.ts";

/** A time on the wall in London: a plain date and `18:30`. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

const minutesOf = ({ day, time }: WallTime): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return (dayNumber(day) - dayNumber("1970-01-01")) * 1440 + hour * 60 + minute;
};

/** Minutes since 1970 by the clock on the wall, and how many of them are summer time. */
const clockOf = (at: WallTime) => {
  const year = at.day.slice(0, 4);
  const springs = minutesOf({ day: lastSundayOf(year, "03"), time: "01:00" });
  const falls = minutesOf({ day: lastSundayOf(year, "10"), time: "02:00" });
  return { wall: minutesOf(at), springs, falls };
};

/**
 * Whether a time is there on that day in London.
 *
 * Meaning: when summer time begins, 01:00 to 02:00 is missing; when it ends, 01:00 to 02:00 comes twice.
 * Takes: a plain date and a time `01:30`. Gives: `once`, `twice` or `never`.
 * Read it: refuse `never`; for `twice` calendars take the first.
 * Misleads when: Parliament changes the law on summer time; the rule here is that of 1996.
 * Source: Council Directive 96/67/EC and 2000/84/EC; the Summer Time Order 2002.
 * @example howOften({ day: "2026-03-29", time: "01:30" }) // "never"
 */
export function howOften(at: WallTime): "once" | "twice" | "never" {
  const { wall, springs, falls } = clockOf(at);
  if (wall >= springs && wall < springs + 60) return "never";
  return wall >= falls - 60 && wall < falls ? "twice" : "once";
}

/**
 * Milliseconds since 1970 of a time in London, as RFC 5545 reads it: what comes twice is the first, what is missing is
 * an hour later.
 * @example new Date(momentOf({ day: "2026-07-01", time: "18:30" })).toISOString() // "2026-07-01T17:30:00.000Z"
 */
export function momentOf(at: WallTime): number {
  const { wall, springs, falls } = clockOf(at);
  const isSummer = wall >= springs + 60 && wall < falls;
  return (isSummer ? wall - 60 : wall) * 60_000;
}
