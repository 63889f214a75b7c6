/** What the rows of a text file are read for: nouns that cross to the threads that read them. */
import type { PeriodLength } from "../draft.ts";
import type { DaysWritten } from "./days.rules.ts";

export type ColumnRead =
  | { readonly is: "skipped" }
  | { readonly is: "id" }
  | { readonly is: "day" }
  | { readonly is: "stage"; readonly bit: number }
  | {
      readonly is: "value";
      /** Values that mean something; what each adds to the key, and what an empty cell adds. */
      readonly printed: readonly string[];
      readonly weights: readonly number[];
      readonly empty: number;
      /** Of several values without a meaning, the one with the lowest is told. */
      readonly rank: number;
    };

export interface RowPlan {
  /** One for each column of the file. */
  readonly columns: readonly ColumnRead[];
  readonly delimiter: string;
  readonly days: DaysWritten;
  readonly periodBy: PeriodLength;
  readonly hasId: boolean;
  /** How many keys there can be, without their period. */
  readonly keys: number;
}

/** Why a row cannot be counted, the gravest first: where a row has several faults, that one is told. */
export const faults = ["letters", "quotes", "length", "cells", "day", "time", "value", "no-day", "no-id"] as const;
export type Fault = (typeof faults)[number];

export interface RowRefused {
  /** Among the rows of its piece, from 0. */
  readonly row: number;
  /** The place of the column; -1: the row as a whole. */
  readonly at: number;
  readonly fault: Fault;
  /** What stood there. */
  readonly text: string;
}

/** Rows of one piece of a file, one place each in every list. */
export interface RowsRead {
  /** The key, or less than nought for a row that does not count. */
  readonly keys: Float64Array;
  /** The stages that were reached, one bit each. */
  readonly stages: Uint32Array;
  /** A digest of 64 bits of the id, in two halves. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** Where the id begins: a byte of the piece. */
  readonly idAt: Uint32Array;
}

/** A key is its values times this, plus its period. */
export const PERIODS_MAX = 4_096;
/** A row may not be longer. */
export const MOST_ROW_BYTES = 1024 * 1024;

const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;

const periodOf: Readonly<Record<PeriodLength, (year: number, month: number) => number>> = {
  month: (year, month) => year * 12 + month,
  quarter: (year, month) => year * 4 + Math.trunc(month / 3),
  year: (year) => year,
  "financial-year": (year, month) => year - (month < 3 ? 1 : 0),
};

/** The period of each month that can be, by its months since the year 0; less than nought: too long ago. */
export const periodsBy = (by: PeriodLength): Int32Array =>
  Int32Array.from({ length: (LAST_YEAR + 1) * 12 }, (_, at) => {
    const year = Math.trunc(at / 12);
    return year < FIRST_YEAR ? -1 : periodOf[by](year - 1900, at % 12);
  });
