/** A sheet of a workbook written out as plain text, so that from there on it goes the way of every CSV file. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "./sheet.reader.ts";
import { unreadable, unreadableIn } from "./unreadable.rules.ts";
import { readFormats, readWorkbook } from "./workbook.reader.ts";
import type { SheetEntry, Workbook } from "./workbook.reader.ts";
import { openGate } from "./zip.reader.ts";
import type { Gate } from "./zip.reader.ts";

export interface SheetText {
  readonly path: string;
  readonly sheet: string;
  readonly warnings: readonly string[];
}

export type SheetsRead<Read> =
  | { readonly fine: true; readonly value: Read }
  | { readonly fine: false; readonly words: string };

/** Opens a workbook, does what is asked with it and closes it; what it cannot be read for comes back in words. */
const withWorkbook = async <Read>(
  path: string,
  read: (gate: Gate, workbook: Workbook) => Promise<Read>,
): Promise<SheetsRead<Read>> => {
  let gate: Gate | null = null;
  try {
    gate = await openGate(path);
    return { fine: true, value: await read(gate, await readWorkbook(gate)) };
  } catch (error) {
    const words = unreadableIn(error);
    if (words === undefined) throw error;
    return { fine: false, words };
  } finally {
    gate?.close();
  }
};

/** The sheets of a workbook that can be seen, in their order. */
export const sheetsIn = (path: string): Promise<SheetsRead<readonly string[]>> =>
  withWorkbook(path, async (_, { sheets }) => sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name));

const chosenSheet = ({ sheets }: Workbook, wanted: string | null): SheetEntry => {
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const sheet = wanted === null ? seen[0] : seen.find(({ name }) => name === wanted);
  if (sheet === undefined)
    throw unreadable("The workbook has no sheet of that name that can be seen. Choose one of its sheets.");
  return sheet;
};

const NEEDS_QUOTES = /[",\n\r]|^\s|\s$/u;
const quotedCell = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export interface TextOrder {
  readonly path: string;
  /** A private folder that its maker removes. */
  readonly folder: string;
  /** By its name; null is the first that can be seen. */
  readonly sheet: string | null;
  readonly mostColumns: number;
}

const PIECE_CHARACTERS = 256 * 1024;

/** Rows keep their numbers: a row the sheet leaves out is an empty line. */
const writeRows = (
  target: string,
): { readonly put: (row: number, cells: readonly string[]) => void; readonly end: () => void } => {
  const file = openSync(target, "wx", 0o600);
  let waiting = "";
  let written = 0;
  const pour = (): void => {
    writeSync(file, waiting);
    waiting = "";
  };
  return {
    put: (row, cells) => {
      waiting += `${"\n".repeat(row - written - 1)}${cells.map(quotedCell).join(",")}\n`;
      written = row;
      if (waiting.length > PIECE_CHARACTERS) pour();
    },
    end: () => {
      pour();
      closeSync(file);
    },
  };
};

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== "") + 1;

/** Cells are left out at the end of a row where a sheet has nothing: each row is made as wide as the widest before it. */
const evened = (
  put: (row: number, cells: readonly string[]) => void,
): ((row: number, cells: readonly string[]) => void) => {
  let width = 0;
  return (row, cells) => {
    const own = widthOf(cells);
    width = Math.max(width, own);
    put(row, own === 0 ? [] : [...cells.slice(0, own), ...Array.from({ length: width - own }, () => "")]);
  };
};

export const sheetAsText = (order: TextOrder): Promise<SheetsRead<SheetText>> =>
  withWorkbook(order.path, async (gate, workbook) => {
    const sheet = chosenSheet(workbook, order.sheet);
    const formats = await readFormats(gate);
    const path = join(order.folder, "sheet.csv");
    const rows = writeRows(path);
    try {
      const onRow = evened(rows.put);
      const noticed = await readSheet({ gate, workbook, formats, sheet, mostColumns: order.mostColumns, onRow });
      return { path, sheet: sheet.name, warnings: [...workbook.warnings, ...noticed] };
    } finally {
      rows.end();
    }
  });
