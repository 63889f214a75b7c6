/** What is asked of a reader, and the shape of its answer, as both cross from one process to another. */
import type { Result } from "../../../nouns/result.ts";
import type { Boundaries } from "../boundaries/boundaries.ts";
import type { Outline } from "./outline.ts";
import type { PlainTable } from "./plain-table.ts";
import type { Reading } from "./reading.ts";
import type { TableChoice } from "./table-choice.ts";

/** The box a file was put in. */
export type Box = Reading["kind"];

export interface FileOrder extends TableChoice {
  readonly path: string;
  readonly fileName: string;
  readonly folder: string;
}

/** A file to read, as it crosses to the worker. */
export interface ReadingOrder extends FileOrder {
  readonly box: Box;
  /** The period the person chose; null when none was. */
  readonly period: string | null;
}

/** A file to be looked at: what it is, its first rows, and what its columns may mean. */
export interface OutlineOrder extends FileOrder {
  readonly outline: true;
  readonly box: string;
}

/** A file whose rows that cannot be read are written out beside it, with why. */
export interface ErrorsOrder extends ReadingOrder {
  /** Where to put them: a list of texts a line in JSON, first the headings, the last text of each the words. */
  readonly errorsPath: string;
  /** A second private folder, for the text of a workbook. */
  readonly errorsFolder: string;
}

/** A map to be read and checked. */
export interface MapOrder extends FileOrder {
  readonly map: true;
  readonly box: string;
}

/** A table of anything to be read as text. */
export interface TableOrder extends FileOrder {
  readonly rowsAsText: true;
  readonly box: string;
}

export type Order = TableOrder | MapOrder | ReadingOrder | OutlineOrder | ErrorsOrder;

/** What the worker sends back: a reading or the problems in the file, or how it failed, which is a mistake of ours. */
export type Answer<Given> = { readonly result: Result<Given> } | { readonly failure: string };

export interface RowsInError {
  readonly rows: number;
}

export type Given = PlainTable | Boundaries | Reading | Outline | RowsInError;
