/**
 * Writes a checked copy of a table for DuckDB: every row as wide as the headings, its row number first, one control
 * character between cells and no quotation marks, so that nothing is left to be guessed when it is read.
 */
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../nouns/result.ts";
import { examine, textOf } from "./file-bytes.reader.ts";
import type { FileBytes } from "./file-bytes.reader.ts";
import { findHeading } from "./heading.rules.ts";
import type { Heading } from "./heading.rules.ts";
import { keepsEveryRow } from "./layout.rules.ts";
import { MOST_PROBLEMS, tooManyFigures } from "./limits.rules.ts";
import { firstOf } from "./refusals.rules.ts";
import { rowCheck } from "./row-check.rules.ts";
import { splitterBy } from "./row-splitter.rules.ts";
import type { SplitRow } from "./row-splitter.rules.ts";

/** Between cells of the copy. A file that holds this character is refused, so it cannot appear inside one. */
export const UNIT_SEPARATOR = "\u001f";
// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

export interface CleanCopy {
  readonly path: string;
  readonly file: FileBytes;
  readonly heading: Heading;
  readonly rows: number;
  readonly warnings: readonly string[];
}

export type Copied =
  | { readonly copied: true; readonly copy: CleanCopy }
  | { readonly copied: false; readonly problems: readonly Problem[] };

export interface CopyOrder {
  readonly path: string;
  /** A private folder that its maker removes. */
  readonly folder: string;
  /** The file box that problems belong to. */
  readonly field: string;
}

// oxlint-disable-next-line no-control-regex -- the separator of the copy
const UNEVEN_SPACE = /[^\S ]| {2}|^ | $| \u001f|\u001f /u;

const tidy = (cell: string): string => cell.replace(/\s+/gu, " ").trim();

/** One line of the copy. Most rows are even already: asking once for the row is many times cheaper than for each cell. */
const lineOf = ({ row, cells }: SplitRow): string => {
  const joined = cells.join(UNIT_SEPARATOR);
  const even = UNEVEN_SPACE.test(joined) ? cells.map(tidy).join(UNIT_SEPARATOR) : joined;
  return `${row}${UNIT_SEPARATOR}${even}\n`;
};

export const copyClean = ({ path, folder, field }: CopyOrder): Copied => {
  const stop = (words: string, row?: number): Copied => ({
    copied: false,
    problems: [{ field, words, ...(row === undefined ? {} : { row }) }],
  });
  const examined = examine(path);
  if (!examined.fine) return stop(examined.words);
  const pieces = textOf(path, examined.file.encoding);
  const first = pieces.next();
  const opening = first.done ? "" : first.value.text;
  const begun = findHeading(opening, opening.length > 0 && examined.file.bytes <= 1024 * 1024);
  if (!begun.found) return stop(begun.words, begun.row);
  const { heading } = begun;
  const everyRowIsKept = keepsEveryRow(heading.layout);
  const check = rowCheck(heading.headings.length, field);
  const split = splitterBy(heading.delimiter);
  const problems: Problem[] = [];
  const copyPath = join(folder, "table.txt");
  const copy = openSync(copyPath, "wx", 0o600);
  let rows = 0;
  try {
    const take = (text: string, last: boolean): Copied | null => {
      if (CONTROL_CHARACTER.test(text)) {
        return stop("The file holds control characters, which are not text. Save it again as “CSV UTF-8”.");
      }
      const { rows: found, broken } = split(text, last);
      const lines: string[] = [];
      for (const row of found) {
        if (row.row <= heading.row) continue;
        const verdict = check.judge(row);
        if (verdict.is === "wrong") problems.push(verdict.problem);
        if (verdict.is === "row") lines.push(lineOf(row));
      }
      rows += lines.length;
      writeFileSync(copy, lines.join(""));
      if (broken) {
        const words = `Line ${broken.line} ${broken.because}. Look at the quotation marks in that line, or save the file again.`;
        problems.push({ field, words, row: broken.row });
      }
      if (everyRowIsKept && problems.length === 0) {
        const tooMany = tooManyFigures(rows, heading.headings.length);
        if (tooMany !== null) return stop(tooMany);
      }
      return broken || problems.length >= MOST_PROBLEMS ? { copied: false, problems: firstOf(problems) } : null;
    };
    const stopped = take(opening, false);
    if (stopped) return stopped;
    for (const { text, last } of pieces) {
      const ended = take(text, last);
      if (ended) return ended;
    }
  } finally {
    closeSync(copy);
  }
  if (problems.length > 0) return { copied: false, problems: firstOf(problems) };
  if (rows === 0) return stop("There are headings but no rows under them. Choose the file again, or save it again.");
  const warnings = [...examined.warnings, ...heading.warnings, ...check.warnings()];
  return { copied: true, copy: { path: copyPath, file: examined.file, heading, rows, warnings } };
};
