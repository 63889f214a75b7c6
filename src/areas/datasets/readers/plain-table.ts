/** A table as it stands in a file, for an area that knows what its columns mean. */
export interface PlainTable {
  readonly headings: readonly string[];
  /** `row` counts from 1 as a spreadsheet shows it. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** What was assumed, in sentences. */
  readonly warnings: readonly string[];
}
