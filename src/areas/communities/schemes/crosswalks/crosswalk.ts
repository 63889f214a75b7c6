import type { PublishedScheme } from "../classification.ts";

/**
 * How a category of one list can be counted from another list.
 * - `exact`: one category of the other list holds the same people.
 * - `sum-of`: several categories of the other list, added up, hold the same people.
 * - `part-of`: the other list only has a wider category. Its count is never this category's count.
 * - `none`: the other list cannot count these people.
 */
export type Relation = "exact" | "sum-of" | "part-of" | "none";

/** One category of `Crosswalk.target`, and the codes of `Crosswalk.from` it can be counted from. */
export interface CrosswalkLine {
  readonly target: string;
  readonly relation: Relation;
  /** Codes in the other list: one for `exact`, two or more for `sum-of`, the wider one for `part-of`, none for `none`. */
  readonly from: readonly string[];
  /** A plain sentence for the page: why the relation is what it is. */
  readonly because: string;
}

export interface Crosswalk {
  readonly target: PublishedScheme;
  readonly from: PublishedScheme;
  readonly lines: readonly CrosswalkLine[];
}

/** Where the people in a category are to be found in another list, with the reason. */
export interface Denominator {
  readonly relation: Relation;
  /** Codes in the population list. Add their counts only through `sumOf`, which refuses what must not be added. */
  readonly from: readonly string[];
  readonly because: string;
}

/** The same group on both lists. */
export const exact = (target: string, from: string, because: string): CrosswalkLine => ({
  target,
  relation: "exact",
  from: [from],
  because,
});

export const sum = (target: string, from: readonly string[], because: string): CrosswalkLine => ({
  target,
  relation: "sum-of",
  from,
  because,
});

export const part = (target: string, wider: string, because: string): CrosswalkLine => ({
  target,
  relation: "part-of",
  from: [wider],
  because,
});

export const none = (target: string, because: string): CrosswalkLine => ({
  target,
  relation: "none",
  from: [],
  because,
});

/** What is said where there is nothing to say: screens need not repeat it. */
export const samePeople = "Both lists have this group.";

/** Rows of `[target code, code in the other list]` that are the same group on both, whatever heading they stand under. */
export const sameGroups = (
  rows: readonly (readonly [target: string, from: string])[],
  because: string = samePeople,
): readonly CrosswalkLine[] => rows.map(([target, from]) => exact(target, from, because));
