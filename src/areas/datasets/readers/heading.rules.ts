/** Finds the heading row and the character between cells in the first piece of a file's text. */
import { isPublished, layoutOf, listed, plainHeading, short, whyNoLayout } from "./layout.rules.ts";
import { LONGEST_HEADING_CHARACTERS, MOST_COLUMNS, ROWS_ABOVE_HEADING } from "./limits.rules.ts";
import type { Layout } from "./reading.ts";
import type { SplitRow } from "./row-splitter.rules.ts";
import { splitterBy } from "./row-splitter.rules.ts";

export interface Heading {
  readonly delimiter: string;
  readonly row: number;
  readonly headings: readonly string[];
  readonly layout: Layout;
  /** Columns that somebody chose not to read, by their place. */
  readonly leftOut: ReadonlySet<number>;
  readonly warnings: readonly string[];
}

export type HeadingFound =
  | { readonly found: true; readonly heading: Heading }
  | { readonly found: false; readonly words: string; readonly row?: number };

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  [",", "commas"],
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "upright bars"],
]);

const SEPARATOR_LINE = /^"?sep=(.)"?\r?\n/iu;

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

interface Candidate {
  readonly delimiter: string;
  readonly rows: readonly SplitRow[];
  readonly heading: SplitRow | undefined;
  readonly layout: Layout | null;
}

export const topRows = (text: string, whole: boolean, delimiter: string): readonly SplitRow[] =>
  splitterBy(delimiter)(text, whole)
    .rows.slice(0, ROWS_ABOVE_HEADING)
    .map(({ cells, row }) => ({ row, cells: cells.map((cell) => cell.replace(/\s+/gu, " ").trim()) }));

const candidateBy = (text: string, whole: boolean, delimiter: string): Candidate => {
  const trimmed = topRows(text, whole, delimiter);
  const fitting = trimmed.map((row) => ({ row, layout: layoutOf(row.cells) })).filter(({ layout }) => layout !== null);
  const best = fitting.find(({ layout }) => layout !== null && isPublished(layout)) ?? fitting[0];
  return { delimiter, rows: trimmed, heading: best?.row, layout: best?.layout ?? null };
};

const not = (words: string, row?: number): HeadingFound => ({
  found: false,
  words,
  ...(row === undefined ? {} : { row }),
});

const whyNothing = (candidates: readonly Candidate[], separatorRows: number): HeadingFound => {
  const firsts = candidates.map(({ rows }) => rows.find(({ cells, row }) => row > separatorRows && !isBlank(cells)));
  const widest = firsts.toSorted((a, b) => (b?.cells.length ?? 0) - (a?.cells.length ?? 0))[0];
  if (!widest) return not("The file has no words or figures in it. Choose the file again, or save it again.");
  if (widest.cells.length > MOST_COLUMNS) {
    const columns = widest.cells.length.toLocaleString("en-GB");
    return not(
      `The file has ${columns} columns. At most ${MOST_COLUMNS.toLocaleString("en-GB")} can be read.`,
      widest.row,
    );
  }
  return not(whyNoLayout(widest.cells), widest.row);
};

export const delimitersFor = (text: string): readonly string[] => {
  const separator = SEPARATOR_LINE.exec(text)?.[1];
  return separator === undefined ? [...DELIMITERS.keys()] : [separator];
};

const faultIn = (heading: SplitRow): HeadingFound | null => {
  const blank = heading.cells.findIndex((cell) => cell === "");
  if (blank !== -1) {
    return not(`Column ${blank + 1} has no heading. Give it a heading, or delete the column.`, heading.row);
  }
  const plain = heading.cells.map(plainHeading);
  const twice = plain.findIndex((cell, at) => plain.indexOf(cell) !== at);
  if (twice === -1) return null;
  return not(`Two columns are called “${short(heading.cells[twice])}”. Give each its own heading.`, heading.row);
};

/**
 * `text`: the first piece of the file, decoded; `whole`: whether it is the whole file.
 * Rows above the heading of a published layout are passed over with a warning; above our own they are refused, because
 * nobody can say what they were meant to be.
 */
export const findHeading = (text: string, whole: boolean): HeadingFound => {
  if (text.trim() === "") return not("The file is empty. Choose the file again, or save it again.");
  const firstLine = /^[^\r\n]*/u.exec(text.trimStart())?.[0] ?? "";
  if (firstLine.length > LONGEST_HEADING_CHARACTERS) {
    const characters = firstLine.length.toLocaleString("en-GB");
    return not(`The first line is ${characters} characters long or longer, so it cannot be a row of headings.`, 1);
  }
  const separator = SEPARATOR_LINE.exec(text)?.[1];
  const separatorRows = separator === undefined ? 0 : 1;
  const delimiters = separator === undefined ? [...DELIMITERS.keys()] : [separator];
  const candidates = delimiters.map((delimiter) => candidateBy(text, whole, delimiter));
  const fitting = candidates.filter(({ layout }) => layout !== null);
  const best = fitting.find(({ layout }) => layout !== null && isPublished(layout)) ?? fitting[0];
  if (!best?.heading || best.layout === null) return whyNothing(candidates, separatorRows);
  const { heading, layout, delimiter } = best;
  const above = best.rows.filter(({ row, cells }) => row > separatorRows && row < heading.row && !isBlank(cells));
  const printed = above.map(({ cells }) => cells.filter((cell) => cell !== "").join(" "));
  if (above.length > 0 && !isPublished(layout)) {
    return not(
      `Row ${heading.row} looks like the row of headings, but there is something above it: ${listed(printed, 3)}. Delete the rows above row ${heading.row}.`,
      above[0]?.row,
    );
  }
  const fault = faultIn(heading);
  if (fault) return fault;
  const warnings = [
    ...delimiterWords(delimiter),
    ...(above.length > 0 ? [`Rows above the headings were passed over: ${listed(printed, 3)}.`] : []),
  ];
  return {
    found: true,
    heading: { delimiter, row: heading.row, headings: heading.cells, layout, leftOut: new Set(), warnings },
  };
};

/** In plain words, for a warning: how the cells are separated. */
export const delimiterWords = (delimiter: string): readonly string[] =>
  delimiter === "," ? [] : [`The cells of the file are separated by ${DELIMITERS.get(delimiter) ?? `“${delimiter}”`}.`];
