/** What the values of a file mean here, remembered for a place: asked once, and again only when something new is printed. */
export const mappedColumns = ["category", "area", "age", "sex", "referralSource", "organisation"] as const;
export type MappedColumn = (typeof mappedColumns)[number];

export type Meaning =
  /** A code of a classification, or a code or name to use instead of what is printed. */
  | { readonly is: "code"; readonly scheme: string | null; readonly code: string }
  /** A category of the place's own. */
  | { readonly is: "local"; readonly categoryId: string }
  /** Known to be of no known group: counted as not known. */
  | { readonly is: "unknown" }
  | { readonly is: "left-out"; readonly because: string };

export interface ValueMapping {
  readonly column: MappedColumn;
  /** As printed, spaces and letter case evened out by `evenValue`. */
  readonly value: string;
  readonly meaning: Meaning;
}
