/** Which rows under the headings are rows of the table, which are notes, and which are wrong. */
import type { Problem } from "../../../nouns/result.ts";
import { isBlank } from "./heading.rules.ts";
import { listed } from "./layout.rules.ts";
import { LONGEST_CELL_CHARACTERS } from "./limits.rules.ts";
import type { SplitRow } from "./row-splitter.rules.ts";

export type Verdict =
  | { readonly is: "row" }
  | { readonly is: "passed-over" }
  | { readonly is: "wrong"; readonly problem: Problem };

export interface RowCheck {
  readonly judge: (row: SplitRow) => Verdict;
  /** What was passed over, in words. Ask after the last row. */
  readonly warnings: () => readonly string[];
}

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`;

const filledCells = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

/**
 * Judges rows in order. After a blank row, a row with one filled cell or another number of cells is a note: kept out,
 * with a warning that prints it. A full row after notes is refused, since two tables in one file cannot be told apart.
 */
export const rowCheck = (width: number, field: string): RowCheck => {
  const notes: string[] = [];
  let noteRow = 0;
  let blankWaiting = 0;
  let blankInside = 0;
  const wrongRow = (row: number, words: string): Verdict => ({ is: "wrong", problem: { field, words, row } });
  const judge = ({ cells, row }: SplitRow): Verdict => {
    if (isBlank(cells)) {
      blankWaiting += 1;
      return { is: "passed-over" };
    }
    const afterBlank = blankWaiting > 0 || notes.length > 0;
    if (afterBlank && (cells.length !== width || filledCells(cells) === 1)) {
      if (notes.length === 0) noteRow = row;
      if (notes.length < 100) notes.push(cells.join(" ").trim());
      return { is: "passed-over" };
    }
    if (notes.length > 0) {
      return wrongRow(
        row,
        `Row ${row} holds figures, but row ${noteRow} above it reads as a note. Keep one table in the file.`,
      );
    }
    if (cells.length !== width) {
      const has = plural(cells.length, "cell", "cells");
      return wrongRow(
        row,
        `Row ${row} has ${has} where the headings have ${width}. Add or take out cells so that they match.`,
      );
    }
    const longest = cells.findIndex((cell) => cell.length > LONGEST_CELL_CHARACTERS);
    if (longest !== -1)
      return wrongRow(row, `Row ${row}, column ${longest + 1} is far too long for a table of counts.`);
    blankInside += blankWaiting;
    blankWaiting = 0;
    return { is: "row" };
  };
  const warnings = (): readonly string[] => [
    ...(blankInside > 0 ? [`${plural(blankInside, "blank row was", "blank rows were")} passed over.`] : []),
    ...(notes.length > 0 ? [`Notes under the table were kept out, from row ${noteRow}: ${listed(notes, 3)}.`] : []),
  ];
  return { judge, warnings };
};
