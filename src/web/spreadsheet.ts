import { textForSpreadsheet } from "../nouns/spreadsheet-text.ts";
import type { Download } from "./route.ts";

/** A table to take away, the same on every way out. Numbers stay numbers; `null` is an empty cell. */
export interface Spreadsheet {
  /** Without its ending. */
  readonly fileName: string;
  /** What the sheet of a workbook is called; at most 31 characters are kept. */
  readonly sheet?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SpreadsheetCell[])[];
  /** Sentences that belong to the table: source, period, what is hidden. Under the table, after an empty row. */
  readonly notes?: readonly string[];
}

export type SpreadsheetCell = string | number | boolean | null;

const csvCell = (value: SpreadsheetCell): string => {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = textForSpreadsheet(value);
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const allRows = ({ columns, rows, notes = [] }: Spreadsheet): readonly (readonly SpreadsheetCell[])[] => [
  columns,
  ...rows,
  ...(notes.length > 0 ? [columns.map(() => null)] : []),
  ...notes.map((note) => [note, ...columns.slice(1).map(() => null)]),
];

/** UTF-8 with a byte order mark and rows that end in CR LF, so that names survive every spreadsheet. */
export const csvOf = (table: Spreadsheet): string => `\uFEFF${csvLines(allRows(table))}`;

const csvLines = (rows: Spreadsheet["rows"]): string => rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");

const csvType = "text/csv; charset=utf-8";

/** As CSV, piece by piece as its rows come: for a table that may be too long to be held at once. */
export const csvInPieces = (
  { fileName, columns }: Pick<Spreadsheet, "fileName" | "columns">,
  pieces: AsyncIterable<Spreadsheet["rows"]>,
): Download => ({ fileName: `${fileName}.csv`, contentType: csvType, stream: csvBytes(columns, pieces) });

async function* csvBytes(columns: Spreadsheet["columns"], pieces: AsyncIterable<Spreadsheet["rows"]>) {
  yield Buffer.from(csvOf({ fileName: "", columns, rows: [] }));
  for await (const rows of pieces) yield Buffer.from(csvLines(rows));
}

const cellsMax = 2_000_000;
const textMax = 32_767;

/** Excel refuses some characters in the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[\p{Cc}[\]:*?/\\']/gu, " ")
    .trim()
    .slice(0, 31) || "Table";

/** XML holds no control characters and no halves of characters. */
const textOfXml = (text: string): string =>
  textForSpreadsheet(text)
    // oxlint-disable-next-line no-control-regex -- finding them is what it is for
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .toWellFormed()
    .slice(0, textMax);

const typed = (value: SpreadsheetCell) => {
  if (typeof value === "string") return { value: textOfXml(value), type: String };
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
};

/** A workbook of one sheet, its headings in bold and kept in sight. Every text is text: nothing is a formula. */
export const xlsxOf = async (table: Spreadsheet): Promise<Uint8Array> => {
  const rows = allRows(table);
  if (rows.length * table.columns.length > cellsMax) throw new Error("A table too large for a workbook was asked for.");
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const [headings = [], ...others] = rows;
  const bold = headings.map((heading) => ({
    value: textOfXml(String(heading)),
    type: String,
    fontWeight: "bold" as const,
  }));
  const written = writeExcelFile([bold, ...others.map((row) => row.map(typed))], {
    sheet: sheetName(table.sheet ?? table.fileName),
    stickyRowsCount: 1,
  });
  return written.toBuffer();
};

/**
 * A table as a file to keep, for a route's `downloads`.
 *
 * @example downloads: { csv: (answer) => spreadsheetOf(tableOf(answer), "csv"), xlsx: (answer) => spreadsheetOf(tableOf(answer), "xlsx") }
 */
export const spreadsheetOf = async (table: Spreadsheet, as: "csv" | "xlsx"): Promise<Download> =>
  as === "csv"
    ? { fileName: `${table.fileName}.csv`, contentType: csvType, text: csvOf(table) }
    : {
        fileName: `${table.fileName}.xlsx`,
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: await xlsxOf(table),
      };
