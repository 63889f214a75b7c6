/** How the dates of a column are to be read. Never guessed: 03/04/2024 is asked about unless another row decides. */
import type { DateOrder } from "../draft.ts";

/** What a whole column of dates shows: how many are written each way, and the largest first and second part. */
export interface DateEvidence {
  readonly filled: number;
  readonly yearFirst: number;
  readonly yearLast: number;
  readonly largestFirst: number;
  readonly largestSecond: number;
  readonly separator: string;
  /** How many have a time of day behind the date. */
  readonly timed: number;
}

export type DatesRead =
  | { readonly order: DateOrder }
  /** Both readings are possible in every row, or one part of the rows needs each: a person must say. */
  | { readonly order: null; readonly because: string };

export const dateOrderOf = (evidence: DateEvidence, chosen: DateOrder | undefined): DatesRead => {
  const { filled, yearFirst, yearLast, largestFirst, largestSecond } = evidence;
  if (filled === 0 || yearFirst >= yearLast) return { order: "year-first" };
  if (chosen !== undefined && chosen !== "year-first") return { order: chosen };
  const [dayFirst, monthFirst] = [largestFirst > 12, largestSecond > 12];
  if (dayFirst && !monthFirst) return { order: "day-first" };
  if (monthFirst && !dayFirst) return { order: "month-first" };
  const because = dayFirst
    ? "Some dates have the day first and some the month first, so they cannot be told apart. Say which is right; the other rows are refused."
    : "The dates can be read with the day first or with the month first. Say which it is.";
  return { order: null, because };
};

/** As the database reads dates of this kind; null for year first. */
export const dateFormat = (order: DateOrder, separator: string): string | null => {
  if (order === "year-first") return null;
  const parts = order === "day-first" ? ["%d", "%m", "%Y"] : ["%m", "%d", "%Y"];
  return parts.join(separator);
};

/**
 * As the database reads a column of dates of this kind. Its own way of reading a plain date takes whatever follows the
 * day, so a year-first date is read as a moment, which takes a time of day behind it and nothing else; `isTimed` of the
 * plan then says whether a time may be there at all.
 */
export const dateType = (order: DateOrder): "DATE" | "TIMESTAMP" => (order === "year-first" ? "TIMESTAMP" : "DATE");

/** The same for texts that were read already: the day, or null. A time may follow. */
export const dayInText = (text: string): string =>
  `case when regexp_full_match(${text}, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T][0-9:.]+( ?(Z|[-+][0-9:]+))?)?')
     then try_cast(regexp_extract(${text}, '^[0-9]+-[0-9]+-[0-9]+') as date) end`;
