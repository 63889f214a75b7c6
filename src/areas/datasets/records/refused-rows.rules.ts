/** How a refused row is told. */
import type { Problem } from "../../../nouns/result.ts";
import type { ValueColumn } from "./records.ts";
import type { Fault, RowRefused } from "./row-plan.rules.ts";
import { refusedValue } from "./values.rules.ts";

/** Beside the draft's file, until the draft expires. */
export const REFUSED_FILE = "refused.csv";

export interface RefusedRow {
  /** As a spreadsheet counts, the headings being row 1; in a Parquet file the first row is 1. */
  readonly row: number;
  readonly column: string;
  readonly words: string;
}

const WHOLE_ROW: Readonly<Record<Exclude<Fault, "day" | "time" | "value">, string>> = {
  letters: "Some letters of the row are damaged. Save the file as “CSV UTF-8”.",
  quotes: "The quotation marks of the row do not close. Mend the row.",
  length: "The row is far too long to be one. Mend the row.",
  cells: "The row has another number of cells than the headings. Mend the row.",
  "no-day": "The row has no date that can be read, between 1950 and 2099. Mend the row.",
  "no-id": "The row has no id, so it cannot be told from others. Mend the row.",
};
export const REPEATED = "The same id stands in several rows that say different things. Keep the one that is right.";

/** Why a row was refused, in words for people. `column`: what its column is for, where it holds values. */
export const whyRefused = ({ fault, text }: RowRefused, heading: string, column: ValueColumn | undefined): string => {
  const told = `“${text.slice(0, 40)}”`;
  if (fault === "day") return `${told} in “${heading}” is not a date that can be read. Write it like the others.`;
  if (fault === "time") return `${told} has a time of day, and the other dates have none. Write it like the others.`;
  if (fault === "value") return column === undefined ? `${told} means nothing here.` : refusedValue(column, text);
  return WHOLE_ROW[fault];
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
