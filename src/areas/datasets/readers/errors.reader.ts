/**
 * Rows that cannot be read, written out as they stood and each with why, for whoever can put them right. What an earlier
 * download led with an apostrophe is read without it, so that a file sent again and again still says the same.
 */
import { writeFileSync } from "node:fs";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import { textFromSpreadsheet } from "../../../nouns/spreadsheet-text.ts";
import { headingIn } from "./clean-copy.reader.ts";
import { examine, textOf } from "./file-bytes.reader.ts";
import { asText, readWhole } from "./file.reader.ts";
import { MOST_ERROR_ROWS } from "./limits.rules.ts";
import type { ErrorsOrder, RowsInError } from "./reading-order.ts";
import { splitterBy } from "./row-splitter.rules.ts";
import type { SplitRow } from "./row-splitter.rules.ts";

const wordsByRow = (problems: readonly Problem[]): ReadonlyMap<number, string> => {
  const words = new Map<number, string>();
  for (const problem of problems) {
    if (problem.row === undefined) continue;
    const before = words.get(problem.row);
    words.set(problem.row, before === undefined ? problem.words : `${before} ${problem.words}`);
  }
  return words;
};

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly SplitRow[];
}

/** The heading row and the rows asked for, as they stand in the file. */
const rowsAt = (path: string, order: ErrorsOrder, wanted: ReadonlyMap<number, string>): Table => {
  const none: Table = { headings: [], rows: [] };
  const examined = examine(path);
  if (!examined.fine) return none;
  const pieces = textOf(path, examined.file.encoding);
  const first = pieces.next();
  if (first.done) return none;
  const begun = headingIn(first.value.text, examined.file.bytes <= 1024 * 1024, order);
  if (!begun.found) return none;
  const split = splitterBy(begun.heading.delimiter);
  const rows: SplitRow[] = [];
  let headings: readonly string[] = begun.heading.headings;
  const keep = (text: string, last: boolean): boolean => {
    const { rows: found, broken } = split(text, last);
    for (const row of found) {
      if (row.row === begun.heading.row) headings = row.cells;
      if (wanted.has(row.row)) rows.push(row);
    }
    return broken !== null;
  };
  if (keep(first.value.text, false)) return { headings, rows };
  for (const { text, last } of pieces) if (keep(text, last)) break;
  return { headings, rows };
};

export const writeErrors = async (order: ErrorsOrder): Promise<Result<RowsInError>> => {
  const read = await readWhole(order, MOST_ERROR_ROWS);
  const words = read.ok ? new Map<number, string>() : wordsByRow(read.problems);
  const text = words.size === 0 ? null : await asText({ ...order, folder: order.errorsFolder });
  const table = text?.fine === true ? rowsAt(text.path, order, words) : { headings: [], rows: [] };
  const lines = table.rows.map(({ row, cells }) =>
    JSON.stringify([...cells.map(textFromSpreadsheet), words.get(row) ?? ""]),
  );
  const heading = JSON.stringify([...table.headings, "Errors"]);
  writeFileSync(order.errorsPath, `${[heading, ...lines].join("\n")}\n`, { mode: 0o600 });
  return found({ rows: table.rows.length });
};
