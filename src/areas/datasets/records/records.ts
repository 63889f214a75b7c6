/** A file with one row a referral: what is asked of the worker that counts it, and what comes back. Nouns only. */
import type { Problem } from "../../../nouns/result.ts";
import type { Contents } from "../cube.ts";
import type { Receipt } from "../dataset.ts";
import type { DateOrder, ImportChoices, RecordColumn } from "../draft.ts";
import type { MappedColumn, Meaning, ValueMapping } from "../value-mapping.ts";

export type RecordsForm = "csv" | "parquet";

/** Columns whose values have a meaning that a place may choose. */
export const valueColumns = ["area", "category", "age", "sex", "referralSource"] as const;
export type ValueColumn = (typeof valueColumns)[number] & MappedColumn;

export interface RecordsOrder {
  readonly path: string;
  readonly fileName: string;
  /** Private; what the worker writes stands in it, and its maker removes it. */
  readonly folder: string;
  readonly choices: ImportChoices;
  readonly mappings: readonly ValueMapping[];
}

/** One printed value of a column, in how many rows it was seen, and what it means here; null: nobody has said yet. */
export interface PrintedValue {
  readonly column: ValueColumn;
  readonly value: string;
  readonly rows: number;
  readonly meaning: Meaning | null;
}

/** What a file of records is, before it is counted. */
export interface Survey {
  readonly form: RecordsForm;
  readonly headings: readonly string[];
  readonly delimiter: string;
  readonly columns: Partial<Readonly<Record<RecordColumn, string>>>;
  readonly stages: readonly { readonly heading: string; readonly measure: string }[];
  /** Null: both readings of the dates are possible, so a person must say. */
  readonly dateOrder: DateOrder | null;
  /** Between the parts of a date: "-", "/" or ".". */
  readonly dateSeparator: string;
  /** Some dates have a time of day behind them. Where none was seen, none is taken. */
  readonly isTimed: boolean;
  readonly values: readonly PrintedValue[];
  /** Whether every row was looked at, or a spread sample. */
  readonly whole: boolean;
  /** What stands in the way of counting. */
  readonly problems: readonly Problem[];
}

export interface Counted {
  readonly receipt: Receipt;
  readonly contents: Contents;
  /** Every refused row, in order: at most `MOST_REFUSED_SHOWN` here, all of them in the file of refused rows. */
  readonly problems: readonly Problem[];
}
