/**
 * Writes a checked copy of a table for DuckDB: every row as wide as the headings, its row number first, one control
 * character between cells and no quotation marks, so that nothing is left to be guessed when it is read.
 */
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../nouns/result.ts";
import { textFromSpreadsheet } from "../../../nouns/spreadsheet-text.ts";
import { examine, textOf } from "./file-bytes.reader.ts";
import type { FileBytes } from "./file-bytes.reader.ts";
import { findHeading } from "./heading.rules.ts";
import type { Heading, HeadingFound } from "./heading.rules.ts";
import { isPublished, keepsEveryRow } from "./layout.rules.ts";
import { MOST_PROBLEMS, tooManyFigures } from "./limits.rules.ts";
import { chosenHeading } from "./chosen-heading.rules.ts";
import { personalCheck } from "./personal.rules.ts";
import { rowCheck } from "./row-check.rules.ts";
import { splitterBy } from "./row-splitter.rules.ts";
import type { SplitRow } from "./row-splitter.rules.ts";
import type { TableChoice } from "./table-choice.ts";

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
  readonly choice: TableChoice;
  /** The file as it was sent, where `path` is only its text; null where they are the same. */
  readonly sent: FileBytes | null;
  /** Reading stops after so many. */
  readonly mostProblems?: number | undefined;
  /** Notes from before, to go with the others. */
  readonly warnings: readonly string[];
}

// oxlint-disable-next-line no-control-regex -- the separator of the copy
const UNEVEN_SPACE = /[^\S ]| {2}|^ | $| \u001f|\u001f /u;

const tidy = (cell: string): string => cell.replace(/\s+/gu, " ").trim();

/** One line of the copy. Most rows are even already: asking once for the row is many times cheaper than for each cell. */
const lineOf = ({ row, cells: written }: SplitRow): string => {
  const cells = written.some((cell) => cell.includes("'")) ? written.map(textFromSpreadsheet) : written;
  const joined = cells.join(UNIT_SEPARATOR);
  const even = UNEVEN_SPACE.test(joined) ? cells.map(tidy).join(UNIT_SEPARATOR) : joined;
  return `${row}${UNIT_SEPARATOR}${even}\n`;
};

/** The heading row: the one a person chose, or the one that is found. */
export const headingIn = (text: string, whole: boolean, choice: TableChoice): HeadingFound =>
  choice.headingRow === undefined && choice.columns === undefined
    ? findHeading(text, whole)
    : chosenHeading(text, whole, choice);

const NOT_TEXT = "The file holds control characters, which are not text. Save it again as “CSV UTF-8”.";

interface Taking {
  readonly heading: Heading;
  readonly order: CopyOrder;
  readonly write: (text: string) => void;
}

/** Judges and copies rows in order. `take` says null to go on, or why nothing more is read. */
const taker = ({ heading, order, write }: Taking) => {
  const { field, choice, mostProblems = MOST_PROBLEMS } = order;
  const check = rowCheck(heading.headings.length, field);
  const split = splitterBy(heading.delimiter);
  const personal = isPublished(heading.layout) ? null : personalCheck(heading.headings, field);
  const everyRowIsKept = keepsEveryRow(heading.layout);
  const problems: Problem[] = [];
  let rows = 0;
  let wrongRows = 0;
  const judge = (row: SplitRow): string => {
    const verdict = check.judge(row);
    if (verdict.is === "wrong") {
      wrongRows += 1;
      if (choice.leaveOutWrongRows !== true) problems.push(verdict.problem);
    }
    if (verdict.is !== "row") return "";
    rows += 1;
    personal?.see(row.row, row.cells);
    return lineOf(row);
  };
  const take = (text: string, last: boolean): readonly Problem[] | null => {
    if (CONTROL_CHARACTER.test(text)) return [{ field, words: NOT_TEXT }];
    const { rows: found, broken } = split(text, last);
    write(found.map((row) => (row.row <= heading.row ? "" : judge(row))).join(""));
    if (broken) {
      const words = `Line ${broken.line} ${broken.because}. Look at the quotation marks in that line, or save the file again.`;
      problems.push({ field, words, row: broken.row });
    }
    const tooMany = everyRowIsKept && problems.length === 0 ? tooManyFigures(rows, heading.headings.length) : null;
    if (tooMany !== null) return [{ field, words: tooMany }];
    return broken || problems.length >= mostProblems ? problems : null;
  };
  /** After the last row: what stands in the way, or how many rows were copied and what was noticed. */
  const end = (): readonly Problem[] | { readonly rows: number; readonly warnings: readonly string[] } => {
    const refused = personal?.problems() ?? [];
    if (refused.length > 0) return refused;
    if (problems.length > 0) return problems;
    if (rows === 0)
      return [{ field, words: "There are headings but no rows under them. Choose the file again, or save it again." }];
    const leftOut =
      wrongRows === 0 ? [] : [`Rows that could not be read were left out: ${wrongRows.toLocaleString("en-GB")}.`];
    return { rows, warnings: [...check.warnings(), ...leftOut] };
  };
  return { take, end };
};

export const copyClean = (order: CopyOrder): Copied => {
  const { path, folder, field, sent } = order;
  const stop = (problems: readonly Problem[]): Copied => ({ copied: false, problems });
  const examined = examine(path);
  if (!examined.fine) return stop([{ field, words: examined.words }]);
  const pieces = textOf(path, examined.file.encoding);
  const first = pieces.next();
  const opening = first.done ? "" : first.value.text;
  const begun = headingIn(opening, opening.length > 0 && examined.file.bytes <= 1024 * 1024, order.choice);
  if (!begun.found)
    return stop([{ field, words: begun.words, ...(begun.row === undefined ? {} : { row: begun.row }) }]);
  const { heading } = begun;
  const copyPath = join(folder, "table.txt");
  const copy = openSync(copyPath, "wx", 0o600);
  const { take, end } = taker({ heading, order, write: (text) => writeFileSync(copy, text) });
  try {
    const stopped = take(opening, false);
    if (stopped) return stop(stopped);
    for (const { text, last } of pieces) {
      const ended = take(text, last);
      if (ended) return stop(ended);
    }
  } finally {
    closeSync(copy);
  }
  const ended = end();
  if (!("rows" in ended)) return stop(ended);
  const warnings = [...order.warnings, ...examined.warnings, ...heading.warnings, ...ended.warnings];
  return { copied: true, copy: { path: copyPath, file: sent ?? examined.file, heading, rows: ended.rows, warnings } };
};
