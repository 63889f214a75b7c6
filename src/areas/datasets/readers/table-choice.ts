/** What a person said about a table that could not be told from the file alone. */

/** What a column of a table can hold, in our own layout; "left-out" is not read. */
export const columnMeanings = [
  "community",
  "code",
  "broad group",
  "scheme",
  "area",
  "area name",
  "organisation",
  "organisation type",
  "organisation name",
  "period",
  "age band",
  "sex",
  "referral source",
  "measure",
  "count",
  "population",
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface TableChoice {
  /** Of a workbook, by its name; left out: the one sheet that fits, or the first. */
  readonly sheet?: string | undefined;
  /** The row of the headings, counted from 1 as a spreadsheet does; left out: it is found. */
  readonly headingRow?: number | undefined;
  /**
   * What the columns hold, by heading as printed. "as-printed" is a column of counts named by its heading. A heading that
   * is not named here speaks for itself, unless `onlyThese`.
   */
  readonly columns?: Readonly<Record<string, ColumnMeaning | "as-printed" | "left-out">> | undefined;
  /** Files split by age, sex or source are read too, each row with its `detail`. */
  readonly details?: boolean | undefined;
  /** Rows that cannot be read are left out and counted instead of stopping the file. */
  readonly leaveOutWrongRows?: boolean | undefined;
}
