import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import type { Kind } from "./contribution.ts";
import { minutesOfDay } from "./contribution.ts";
import { kindOfWords } from "./sheet-kind.rules.ts";
import { dayOf, dayOrderOf } from "./sheet-day.rules.ts";
import type { DayOrder } from "./sheet-day.rules.ts";
import type { Columns, Meaning, SheetRow } from "./sheet.ts";

/** A row of a partner's table that can be written into the ledger. */
export interface RowRead {
  readonly row: number;
  readonly day: string;
  readonly minutes: number;
  readonly kind: Kind;
  /** What was done, where it is none of the kinds. */
  readonly words: string;
}

export interface SheetRead {
  readonly good: readonly RowRead[];
  readonly bad: readonly { readonly row: number; readonly words: string }[];
  readonly order: DayOrder;
}

type Cells = Readonly<Record<Meaning, string>>;

const cellsOf = (cells: readonly string[], columns: Columns): Cells => {
  const of = (meaning: Meaning): string => {
    const at = columns.indexOf(meaning);
    return at < 0 ? "" : (cells[at] ?? "").trim();
  };
  return {
    day: of("day"),
    hours: of("hours"),
    minutes: of("minutes"),
    from: of("from"),
    until: of("until"),
    what: of("what"),
    who: of("who"),
  };
};

const bad = (words: string): Result<never> => wrong({ field: "row", words });

/** `09:30`, `9.30`; as minutes since midnight. */
function clockOf(typed: string): number | null {
  const [, hour = "", minute = ""] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/u.exec(typed) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour !== "" && Number(minute) < 60 && minutes <= minutesOfDay ? minutes : null;
}

/** `1.5`, `1,5`, `1:30`, `2h`; as minutes. */
function hoursOf(typed: string): number | null {
  const plain = typed.replace(/\s*(h|hrs?|hours?)$/iu, "").replace(",", ".");
  const [, hours = "", minutes = ""] = /^(-?\d{1,4}):([0-5]\d)(?::\d{2})?$/u.exec(plain) ?? [];
  if (hours !== "") return Number(hours) * 60 + Number(minutes);
  return /^-?\d{1,4}(\.\d{1,4})?$/u.test(plain) ? Math.round(Number(plain) * 60) : null;
}

interface Time {
  readonly minutes: number;
  /** Minutes since midnight; null where only a length is written. */
  readonly from: number | null;
}

function timeOf(cells: Cells): Result<Time> {
  const from = clockOf(cells.from);
  const typed = cells.hours === "" ? cells.minutes : cells.hours;
  if (typed === "") {
    const until = clockOf(cells.until);
    if (from === null || until === null)
      return bad("How long it took is missing. Write hours, or from and until as 09:30.");
    return until > from ? found({ minutes: until - from, from }) : bad("It ends before it begins. Check the times.");
  }
  const minutes = cells.hours === "" ? (/^-?\d{1,6}$/u.test(typed) ? Number(typed) : null) : hoursOf(typed);
  if (minutes === null) return bad("How long it took is no number. Write hours as 1.5 or 1:30, or whole minutes.");
  if (minutes <= 0) return bad("Time cannot be nothing or less. Write how long it took, or leave the row out.");
  return minutes > minutesOfDay ? bad("A day has 24 hours, and this is more. Check it.") : found({ minutes, from });
}

interface Kept extends RowRead {
  readonly who: string;
  readonly from: number | null;
}

const readRow = ({ row, cells: all }: SheetRow, columns: Columns, { order, today }: Reading): Result<Kept> => {
  const cells = cellsOf(all, columns);
  const day = dayOf(cells.day, order);
  if (!day.ok) return day;
  if (day.value > today) return bad("This day has not come yet.");
  const time = timeOf(cells);
  if (!time.ok) return time;
  const kind = kindOfWords(cells.what);
  const words = kind === "other" ? cells.what : "";
  return found({ row, day: day.value, ...time.value, kind, words, who: cells.who.toLocaleLowerCase("en-GB") });
};

interface Reading {
  readonly order: DayOrder;
  readonly today: string;
}

/** What somebody's day holds already: an overlap, or more than 24 hours together. Without a name nothing is known. */
function clashOf(one: Kept, before: readonly Kept[]): string | null {
  if (one.who === "") return null;
  const { from, minutes } = one;
  const other = before.find(
    (kept) => from !== null && kept.from !== null && from < kept.from + kept.minutes && kept.from < from + minutes,
  );
  if (other !== undefined) return `It overlaps with row ${other.row}: one person, one day. Check the times.`;
  const together = before.reduce((sum, kept) => sum + kept.minutes, minutes);
  return together > minutesOfDay ? "With the other rows of this person this day has more than 24 hours." : null;
}

/** Every row, read or named with what is wrong with it. @practice P14 */
export function readRows(rows: readonly SheetRow[], columns: Columns, today: string): SheetRead {
  const order = dayOrderOf(rows.map(({ cells }) => cellsOf(cells, columns).day));
  const days = new Map<string, Kept[]>();
  const good: RowRead[] = [];
  const refused: { readonly row: number; readonly words: string }[] = [];
  for (const row of rows) {
    const read = readRow(row, columns, { order, today });
    if (!read.ok) {
      refused.push({ row: row.row, words: read.problems[0]?.words ?? "" });
      continue;
    }
    const key = `${read.value.who} ${read.value.day}`;
    const before = days.get(key) ?? [];
    const clash = clashOf(read.value, before);
    if (clash !== null) {
      refused.push({ row: row.row, words: clash });
      continue;
    }
    days.set(key, [...before, read.value]);
    const { row: number, day, minutes, kind, words } = read.value;
    good.push({ row: number, day, minutes, kind, words });
  }
  return { good, bad: refused, order };
}
