/** A table as it stands: its headings and its rows as text, for whoever knows what they mean. */
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { textFromSpreadsheet } from "../../../nouns/spreadsheet-text.ts";
import { examine, textOf } from "./file-bytes.reader.ts";
import { asText } from "./file.reader.ts";
import type { PlainTable } from "./plain-table.ts";
import type { TableOrder } from "./reading-order.ts";
import { splitterBy } from "./row-splitter.rules.ts";

const mostRows = 20_000;
const mostColumns = 100;
const separators = [",", ";", "\t"] as const;

/** The separator that stands most often in the first line. */
const separatorOf = (text: string): string => {
  const [first = ""] = text.split("\n", 1);
  const times = (separator: string): number => first.split(separator).length;
  return separators.toSorted((one, other) => times(other) - times(one))[0] ?? ",";
};

const tidy = (cell: string): string => textFromSpreadsheet(cell).replaceAll("\u0000", "").toWellFormed().trim();
const filled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");

/** The first row that is not empty holds the headings. */
export const readPlainTable = async (order: TableOrder): Promise<Result<PlainTable>> => {
  const stop = (words: string): Result<never> => wrong({ field: order.box, words });
  const text = await asText(order);
  if (!text.fine) return stop(text.words);
  const examined = examine(text.path);
  if (!examined.fine) return stop(examined.words);
  let split: ReturnType<typeof splitterBy> | null = null;
  const rows: { readonly row: number; readonly cells: readonly string[] }[] = [];
  for (const piece of textOf(text.path, examined.file.encoding)) {
    const given = rows.length === 0 && split === null ? piece.text.replace(/^\uFEFF/u, "") : piece.text;
    split ??= splitterBy(separatorOf(given));
    const { rows: more, broken } = split(given, piece.last);
    rows.push(...more.filter(({ cells }) => filled(cells)).map(({ row, cells }) => ({ row, cells: cells.map(tidy) })));
    if (broken)
      return stop(`Line ${broken.line} ${broken.because}. Look at the quotation marks in that line, or save it again.`);
    if (rows.length > mostRows + 1)
      return stop(`The table has more than ${mostRows.toLocaleString("en-GB")} rows. Send it in parts.`);
  }
  const [headings, ...others] = rows;
  if (headings === undefined || others.length === 0)
    return stop("There are no rows under the headings. Choose another file.");
  if (headings.cells.length > mostColumns) return stop(`The table has more than ${mostColumns} columns.`);
  return found({
    headings: headings.cells,
    rows: others,
    warnings: [...text.warnings, ...examined.warnings],
  });
};
