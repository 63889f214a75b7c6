import { daysLater, howOften, momentOf } from "../../calendar/index.ts";
import { readPastDay } from "../../nouns/day.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { sessionHoursMax } from "./hours.ts";
import type { Span, When } from "./hours.ts";

/** What must be put right about a time, in the language of whoever writes. */
export interface WhenSays {
  readonly dayNeeded: string;
  readonly timeWrong: string;
  /** With the time between braces, as the three below. */
  readonly timeNever: string;
  readonly timeTwice: string;
  readonly sameTimes: string;
  /** With the most hours between braces. */
  readonly tooLong: string;
  readonly notOver: string;
}

interface Typed {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

interface Clock {
  /** `18:30` */
  readonly time: string;
  /** Where the hour comes twice: summer time first, winter time again. */
  readonly zone: "BST" | "GMT" | null;
}

interface Asked {
  /** Milliseconds since 1970: nobody has given hours that are still to come. */
  readonly now: number;
  /** A plain date. */
  readonly today: string;
  readonly says: WhenSays;
}

const hourMs = 3_600_000;

function clockOf(typed: string): Clock | null {
  const read = /^\s*(\d{1,2})[:.](\d{2})\s*(BST|GMT)?\s*$/i.exec(typed);
  if (read === null) return null;
  const [, hour = "", minute = "", zone] = read;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const named = zone?.toUpperCase();
  return { time: `${hour.padStart(2, "0")}:${minute}`, zone: named === "BST" || named === "GMT" ? named : null };
}

interface Read {
  readonly at: number;
  /** As it is kept: with its zone only where the hour comes twice. */
  readonly kept: string;
}

function momentIn(
  day: string,
  { time, zone }: Clock,
  { field, says }: { field: string; says: WhenSays },
): Result<Read> {
  const often = howOften({ day, time });
  const sentence = (words: string) => wrong({ field, words: words.replaceAll(/\{\w+\}/g, time) });
  if (often === "never") return sentence(says.timeNever);
  const at = momentOf({ day, time });
  if (often === "once") return found({ at, kept: time });
  if (zone === null) return sentence(says.timeTwice);
  return found({ at: zone === "GMT" ? at + hourMs : at, kept: `${time} ${zone}` });
}

/**
 * From when to when, by the clock in London: an end that stands before its beginning is on the next day, an hour that is
 * missing is refused, and one that comes twice is asked for by its name. @practice P40
 *
 */
export function whenOf(typed: Typed, { now, today, says }: Asked): Result<When> {
  const day = readPastDay(typed.day, { field: "day", needed: says.dayNeeded, today });
  if (!day.ok) return day;
  const [from, until] = [clockOf(typed.from), clockOf(typed.until)];
  if (from === null) return wrong({ field: "from", words: says.timeWrong });
  if (until === null) return wrong({ field: "until", words: says.timeWrong });
  const start = momentIn(day.value, from, { field: "from", says });
  if (!start.ok) return start;
  const end = endOf(day.value, { until, start: start.value.at }, says);
  if (!end.ok) return end;
  const [startsAt, endsAt] = [start.value.at, end.value.at];
  if (startsAt === endsAt) return wrong({ field: "until", words: says.sameTimes });
  if (endsAt - startsAt > sessionHoursMax * hourMs)
    return wrong({ field: "until", words: says.tooLong.replace(/\{\w+\}/, String(sessionHoursMax)) });
  if (endsAt > now) return wrong({ field: "until", words: says.notOver });
  const minutes = (endsAt - startsAt) / 60_000;
  const { kept, lastDay } = end.value;
  return found({ day: day.value, from: start.value.kept, until: kept, lastDay, startsAt, endsAt, minutes });
}

interface Ending {
  readonly until: Clock;
  readonly start: number;
}

function endOf(day: string, { until, start }: Ending, says: WhenSays): Result<Read & { readonly lastDay: string }> {
  const where = { field: "until", says };
  const sameDay = momentIn(day, until, where);
  if (sameDay.ok && sameDay.value.at >= start) return found({ ...sameDay.value, lastDay: day });
  // An hour that is missing on this day may be there on the next, but nobody writes it down so.
  if (!sameDay.ok && momentOf({ day, time: until.time }) >= start) return sameDay;
  const lastDay = daysLater(day, 1);
  const next = momentIn(lastDay, until, where);
  return next.ok ? found({ ...next.value, lastDay }) : next;
}

/** Nobody is with people in two places at once. Meeting end to end is no overlap. */
export const overlaps = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** `1,234.5` in hours, by the half hour or the minute where that is exact: minutes never round away. */
export function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = String(hours).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
}
