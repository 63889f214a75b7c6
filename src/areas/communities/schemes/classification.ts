/**
 * What a list of ethnic groups is made of. A code means nothing without its list: B is Irish in England's NHS list and
 * Gypsy or Traveller in Wales's, so the two always travel together as `CategoryCode`.
 */

/** The lists Alongside carries. A place's own list has an id of its own, so `CategoryCode.scheme` is any string. */
export type PublishedScheme =
  | "census-2021-ew"
  | "census-2011-ew"
  | "census-2001-ew"
  | "nhs-2001-england"
  | "nhs-local-extended"
  | "nhs-wales";

/** The four lists in which every local category must be given a parent of its own. */
export type NationalScheme = "nhs-2001-england" | CensusScheme;
export type CensusScheme = "census-2021-ew" | "census-2011-ew" | "census-2001-ew";

/** A code with the list that gives it its meaning. */
export interface CategoryCode {
  readonly scheme: string;
  readonly code: string;
}

/**
 * - `group`: people can choose it, and counts of groups may be added up.
 * - `broad`: a heading over groups. Its count stands beside its parts and is never added to them.
 * - `total`: everyone.
 * - `not-stated`: asked, and chose not to say.
 * - `not-known`: not asked, or not written down.
 * - `unknown`: the file puts those last two together, so they cannot be told apart.
 */
export type CategoryKind = "group" | "broad" | "total" | "not-stated" | "not-known" | "unknown";

export interface Category {
  readonly code: string;
  /** The publisher's own label. For a name to use in a sentence ask `communityName`. */
  readonly label: string;
  /** Code of the heading it stands under in its own list; null for headings, totals and unknowns. */
  readonly broad: string | null;
  /** Place in the publisher's own order, from 1. */
  readonly order: number;
  readonly kind: CategoryKind;
}

export interface Classification {
  readonly id: PublishedScheme;
  readonly title: string;
  /** Year the list was first used or published; null where we cannot vouch for it. */
  readonly year: number | null;
  readonly country: "England" | "Wales" | "England and Wales";
  /** Where the list was published, in words. */
  readonly source: string;
  /** False where only part of the list is carried. A code that is not carried is refused, never guessed. */
  readonly complete: boolean;
  /** What a reader of figures in this list should know. */
  readonly notes: readonly string[];
  readonly categories: readonly Category[];
}

/** A category with its list: the answer when a label is recognised. */
export interface PlacedCategory extends CategoryCode {
  readonly category: Category;
}

/** Rows of `[code, label, heading]` in the publisher's order, as categories of kind `group`. */
export const groupsInOrder = (
  rows: readonly (readonly [code: string, label: string, broad: string])[],
): readonly Category[] =>
  rows.map(([code, label, broad], at) => ({ code, label, broad, order: at + 1, kind: "group" }));

/** Rows of `[code, label]` that stand beside the groups: headings, totals, not stated, not known. */
export const besideGroups = (
  kind: Exclude<CategoryKind, "group">,
  firstOrder: number,
  rows: readonly (readonly [code: string, label: string])[],
): readonly Category[] => rows.map(([code, label], at) => ({ code, label, broad: null, order: firstOrder + at, kind }));
