/** One sheet, row by row, as text. Formulas by the value saved with them; merged cells by their top left cell. */
import { cellPlace, numberAsText, unescaped } from "./cell-text.rules.ts";
import { SAVE_AGAIN, unreadable } from "./unreadable.rules.ts";
import type { Formats, SheetEntry, Workbook } from "./workbook.reader.ts";
import { listenTo } from "./xml.reader.ts";
import type { Gate } from "./zip.reader.ts";

export interface SheetOrder {
  readonly gate: Gate;
  readonly workbook: Workbook;
  readonly formats: Formats;
  readonly sheet: SheetEntry;
  readonly mostColumns: number;
  /** Rows in order, each once; a row the sheet leaves out is not called. */
  readonly onRow: (row: number, cells: readonly string[]) => void;
}

interface Cell {
  readonly column: number;
  readonly kind: string;
  readonly style: number;
}

interface Seen {
  hiddenRows: number;
  hiddenColumns: boolean;
  formulas: number;
  withoutValue: number;
  merged: number;
}

const LAST_ROW = 1_048_576;

const damagedAt = (where: string): Error => unreadable(`The sheet is damaged at ${where}. ${SAVE_AGAIN}`);

const cellsOf = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`;

const warningsFrom = (seen: Seen): readonly string[] => [
  ...(seen.hiddenRows > 0
    ? [`${cellsOf(seen.hiddenRows, "hidden row was", "hidden rows were")} read with the others.`]
    : []),
  ...(seen.hiddenColumns ? ["Hidden columns were read with the others."] : []),
  ...(seen.formulas > 0
    ? [`${cellsOf(seen.formulas, "cell holds a formula", "cells hold formulas")}. The value saved with each was used.`]
    : []),
  ...(seen.withoutValue > 0
    ? [
        `${cellsOf(seen.withoutValue, "formula has", "formulas have")} no value saved, so the cell was read as empty. Open the workbook in a spreadsheet and save it.`,
      ]
    : []),
  ...(seen.merged > 0 ? ["Merged cells were read by their top left cell only; the others were read as empty."] : []),
];

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

interface Around {
  readonly row: number;
  readonly formats: Formats;
  readonly from1904: boolean;
}

const textOf = ({ kind, style }: Cell, words: string, { row, formats, from1904 }: Around): string => {
  if (kind === "s") {
    const index = /^\d{1,9}$/u.test(words.trim()) ? Number(words) : -1;
    const text = formats.strings[index];
    if (words !== "" && text === undefined) throw damagedAt(`row ${row}, which names words that are not there`);
    return text ?? "";
  }
  if (kind === "n") return numberAsText(words, formats.shown[style] ?? { as: "plain" }, from1904);
  if (kind === "b") return isTrue(words.trim()) ? "TRUE" : "FALSE";
  return unescaped(words);
};

/** Reads a sheet to its end and says what was noticed. Throws in words where the sheet is damaged. */
export const readSheet = async (order: SheetOrder): Promise<readonly string[]> => {
  const { formats, workbook, mostColumns } = order;
  const seen: Seen = { hiddenRows: 0, hiddenColumns: false, formulas: 0, withoutValue: 0, merged: 0 };
  let row = 0;
  let cells: string[] = [];
  let filled = new Set<number>();
  let cell: Cell | null = null;
  let hears = false;
  let words = "";
  let hasFormula = false;

  const begin = (attributes: Readonly<Record<string, string>>): void => {
    const next = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]);
    if (!Number.isInteger(next) || next < 1 || next > LAST_ROW) throw damagedAt(`row ${row + 1}`);
    if (next <= row) throw damagedAt(`row ${next}, which stands twice or out of order`);
    row = next;
    cells = [];
    filled = new Set();
    if (isTrue(attributes["hidden"])) seen.hiddenRows += 1;
  };

  const beginCell = (attributes: Readonly<Record<string, string>>): void => {
    const name = attributes["r"];
    const place = name === undefined ? { row, column: cells.length } : cellPlace(name);
    if (place === null || place.row !== row) throw damagedAt(`row ${row}`);
    if (filled.has(place.column)) throw damagedAt(`row ${row}, where one cell stands twice`);
    if (place.column >= mostColumns)
      throw unreadable(
        `The sheet has more than ${mostColumns.toLocaleString("en-GB")} columns. Copy the columns you need into a new workbook.`,
      );
    filled.add(place.column);
    cell = { column: place.column, kind: attributes["t"] ?? "n", style: Number(attributes["s"] ?? "0") };
    words = "";
    hasFormula = false;
  };

  const endCell = (): void => {
    if (cell === null) return;
    const { column } = cell;
    if (hasFormula && words === "") seen.withoutValue += 1;
    while (cells.length < column) cells.push("");
    cells[column] = textOf(cell, words, { row, formats, from1904: workbook.from1904 });
    cell = null;
  };

  await listenTo(order.gate, order.sheet.part, {
    opened: (name, attributes) => {
      if (name === "row") begin(attributes);
      else if (name === "c") beginCell(attributes);
      else if (name === "v" || name === "t") hears = cell !== null;
      else if (name === "f") {
        hasFormula = true;
        seen.formulas += 1;
      } else if (name === "col" && isTrue(attributes["hidden"])) seen.hiddenColumns = true;
      else if (name === "mergeCell") seen.merged += 1;
    },
    text: (text) => {
      if (hears) words += text;
    },
    closed: (name) => {
      if (name === "v" || name === "t") hears = false;
      else if (name === "c") endCell();
      else if (name === "row") order.onRow(row, cells);
    },
  });
  return warningsFrom(seen);
};
