import type { Named } from "./contribution.ts";

/** What a column of a partner's own table holds. */
export const meanings = ["day", "hours", "minutes", "from", "until", "what", "who"] as const;
export type Meaning = (typeof meanings)[number];

export const meaningWords: Readonly<Record<Meaning, string>> = {
  day: "The day",
  hours: "How many hours",
  minutes: "How many minutes",
  from: "From what time",
  until: "Until what time",
  what: "What was done",
  who: "Who did it: only to see that nobody’s day is too long, and not kept",
};

/** By the place of the column; null is left alone. */
export type Columns = readonly (Meaning | null)[];

export interface SheetRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export const columnsMax = 30;
export const rowsMax = 2000;
export const bytesMax = 5_000_000;

export interface Sheet {
  readonly id: string;
  readonly organisation: Named;
  readonly fileName: string;
  readonly headings: readonly string[];
  /** None once they are written into the ledger. */
  readonly rows: readonly SheetRow[];
  /** Null until somebody said which column is which. */
  readonly columns: Columns | null;
  readonly sentById: string | null;
  /** Plain dates. */
  readonly sentOn: string;
  readonly writtenOn: string | null;
  readonly written: number;
}

/** Whom a sheet concerns. */
export interface SheetConcerned {
  readonly sentById: string | null;
  readonly workerIds: readonly string[];
}
