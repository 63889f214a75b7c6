/** Reads a day from a cell's bytes, strictly: a plain date is exactly a date; a time may follow only where others have one. */
import type { DateOrder } from "../draft.ts";

export interface DaysWritten {
  readonly order: DateOrder;
  /** Between the parts of a date that ends with its year. */
  readonly separator: string;
  /** Whether a time of day may stand behind a date; one at midnight always may. */
  readonly isTimed: boolean;
  /** Whether a date may begin with its year though others do not. */
  readonly orYearFirst: boolean;
}

/** No day at all. */
export const NO_DAY = -1;
/** A day with a time behind it, where the others have none. */
export const NOT_TIMED = -2;

const LENGTHS = Int32Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthIn = (year: number, month: number, day: number): number => {
  if (month < 1 || month > 12 || day < 1) return NO_DAY;
  if (day > (LENGTHS[month - 1] ?? 0) && !(month === 2 && day === 29 && isLeap(year))) return NO_DAY;
  return year * 12 + month - 1;
};

const YEAR_FIRST = /^(\d{4})([-/ ])(\d{1,2})\2(\d{1,2})(?:[ T](.+))?$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(?:Z|[-+]\d{2}(?::?\d{2})?))?$/u;
const MIDNIGHT = /^00:00(?::00(?:\.0+)?)?$/u;

const yearFirst = (text: string, isTimed: boolean): number => {
  const [, year, , month, day, time] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined) return NO_DAY;
  const found = monthIn(Number(year), Number(month), Number(day));
  if (time === undefined || found === NO_DAY) return found;
  const [, hours, minutes, seconds = "0"] = TIME.exec(time) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return NO_DAY;
  return isTimed || MIDNIGHT.test(time) ? found : NOT_TIMED;
};

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;

/** Months since January of the year 0, or `NO_DAY`, or `NOT_TIMED`, however a date is written within its column's order. */
export const monthInText = (text: string, { order, separator, isTimed, orYearFirst }: DaysWritten): number => {
  const plain = text.trim();
  if (order === "year-first") return yearFirst(plain, isTimed);
  const [, one, between, other, year] = YEAR_LAST.exec(plain) ?? [];
  if (year === undefined || between !== separator) return orYearFirst ? yearFirst(plain, isTimed) : NO_DAY;
  const [day, month] = order === "day-first" ? [one, other] : [other, one];
  return monthIn(Number(year), Number(month), Number(day));
};

/** As nearly every date is written: ten bytes, such as 2024-01-31, 31/01/2024 and 01/31/2024. */
export const PLAIN_BYTES = 10;
const ZERO = 0x30;
const HYPHEN = 0x2d;
/** Where the parts of such a date stand: its year, month and day, and the two marks between them. */
const PARTS: Readonly<Record<DateOrder, readonly [number, number, number, number, number]>> = {
  "year-first": [0, 5, 8, 4, 7],
  "day-first": [6, 3, 0, 2, 5],
  "month-first": [6, 0, 3, 2, 5],
};

/** Of ten bytes: their month where they are a plain date, else `NO_DAY`, and then a text may still be one. */
export type PlainMonthAt = (bytes: Uint8Array, from: number) => number;

export const plainMonthReader = ({ order, separator }: DaysWritten): PlainMonthAt => {
  const [yearAt, monthAt, dayAt, firstMark, secondMark] = PARTS[order];
  const mark = order === "year-first" ? HYPHEN : separator.charCodeAt(0);
  return (bytes, from) => {
    if (bytes[from + firstMark] !== mark || bytes[from + secondMark] !== mark) return NO_DAY;
    const y = from + yearAt;
    const m = from + monthAt;
    const d = from + dayAt;
    const y1 = (bytes[y] ?? 0) - ZERO;
    const y2 = (bytes[y + 1] ?? 0) - ZERO;
    const y3 = (bytes[y + 2] ?? 0) - ZERO;
    const y4 = (bytes[y + 3] ?? 0) - ZERO;
    const m1 = (bytes[m] ?? 0) - ZERO;
    const m2 = (bytes[m + 1] ?? 0) - ZERO;
    const d1 = (bytes[d] ?? 0) - ZERO;
    const d2 = (bytes[d + 1] ?? 0) - ZERO;
    // Each is a digit where neither it nor six more than it needs a fifth bit.
    const all = y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2;
    const sixMore = (y1 + 6) | (y2 + 6) | (y3 + 6) | (y4 + 6) | (m1 + 6) | (m2 + 6) | (d1 + 6) | (d2 + 6);
    if (((all | sixMore) & ~15) !== 0) return NO_DAY;
    return monthIn(y1 * 1000 + y2 * 100 + y3 * 10 + y4, m1 * 10 + m2, d1 * 10 + d2);
  };
};
