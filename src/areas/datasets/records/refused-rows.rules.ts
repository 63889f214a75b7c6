/** Which row of the file a kept row is, and how a refused one is told. */
import type { Problem } from "../../../nouns/result.ts";

/** Beside the draft's file, until the draft expires. */
export const REFUSED_FILE = "refused.csv";

export interface RefusedRow {
  /** As a spreadsheet counts, the headings being row 1; in a Parquet file the first row is 1. */
  readonly row: number;
  readonly column: string;
  readonly words: string;
}

/**
 * Rows that were set aside are missing among those that were read. `setAside`: their row numbers, in order; the answer
 * turns the place of a row among those read, from 0, into its row number.
 */
export const rowNumbers = (setAside: readonly number[], firstRow: number): ((place: number) => number) => {
  // One that was set aside stands before a kept row when no more rows were kept before it than before that one.
  const keptBefore = setAside.map((row, index) => row - firstRow - index);
  return (place) => {
    let [low, high] = [0, keptBefore.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keptBefore[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return place + firstRow + low;
  };
};

const VALUE_IN_WORDS = /string "(.*?)" to/su;

/** What the database says of a row it set aside, in words for people. Only days have to fit when a row is read. */
export const whySetAside = (kind: string, message: string, heading: string): string => {
  const value = VALUE_IN_WORDS.exec(message)?.[1] ?? "";
  if (/CAST/u.test(kind)) {
    return `“${value.slice(0, 40)}” in “${heading}” is not a date that can be read. Write it like the others.`;
  }
  if (/MISSING|TOO MANY/u.test(kind)) return "The row has another number of cells than the headings. Mend the row.";
  if (/UTF|UNICODE/iu.test(kind)) return "Some letters of the row are damaged. Save the file as “CSV UTF-8”.";
  if (/QUOTE/u.test(kind)) return "The quotation marks of the row do not close. Mend the row.";
  return "The row cannot be read. Mend the row.";
};

export const problemOf = ({ row, column, words }: RefusedRow): Problem => ({ field: column, row, words });

/** Text that a spreadsheet may run is led by an apostrophe. */
const cell = (text: string): string => `"${text.replace(/^([=+\-@\t\r])/u, "'$1").replaceAll('"', '""')}"`;

/** The file of refused rows: row, column and why. The row itself is not kept: it is about one person. */
export const refusedAsCsv = (rows: readonly RefusedRow[]): string =>
  [
    "row,column,errors",
    ...rows.map(({ row, column, words }) => [String(row), cell(column), cell(words)].join(",")),
  ].join("\r\n");
