/** A file before it is read: what it is, its first rows, and what its columns may mean. */
import type { Problem } from "../../../nouns/result.ts";
import type { Layout } from "./reading.ts";
import type { ColumnMeaning } from "./table-choice.ts";

export type FileForm = "text" | "workbook" | "parquet" | "geojson";

export interface Outline {
  readonly form: FileForm;
  /** Of a workbook, those that can be seen; empty otherwise. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** The first rows, cells cut short, to choose the row of headings from. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly headingRow: number | null;
  readonly headings: readonly string[];
  /** A layout that is read as it stands; null where a person has to say what the columns hold. */
  readonly layout: Layout | null;
  /** What the file seems to be of; null where nobody can say. */
  readonly kind: "population" | "activity" | "records" | "boundaries" | null;
  /** What each heading seems to hold; a heading left out seems to hold nothing known. */
  readonly suggested: Readonly<Record<string, ColumnMeaning>>;
  /** Why it is no layout, in words; null where it is one. */
  readonly whyNot: string | null;
  readonly warnings: readonly string[];
  /** What must not be here, in the first rows: names, numbers of people, dates of birth. Then nothing is kept. */
  readonly personal: readonly Problem[];
}
