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
