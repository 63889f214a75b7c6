/** A dataset of a place and its versions: what came in, from which file, by whom, and which version is in force. */

export const datasetKinds = ["activity", "population", "records", "boundaries"] as const;
export type DatasetKind = (typeof datasetKinds)[number];

/** What an import did, in figures. Rows are those under the heading. */
export interface Receipt {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
  /** Rows with a value that the place chose to leave out; they are neither kept nor refused. */
  readonly rowsLeftOut: number;
  /** Rows that say the same as an earlier one with the same id: counted once. */
  readonly rowsRepeated: number;
  /** Rows about single people, counted and then deleted. */
  readonly rowsDeleted: number;
  readonly cells: number;
  /** Totals of the file that were compared with the sum of their parts, and how many agreed. */
  readonly totalsChecked: number;
  readonly totalsAgreed: number;
  /** For records: the sum of the first stage's cells. Equal to `rowsKept`, or nothing is stored. */
  readonly sum: number | null;
  readonly warnings: readonly string[];
}

/** A dataset's name for one version of it: enough to ask its cube. */
export interface VersionKey {
  readonly datasetId: string;
  readonly number: number;
}
