/** Which differences stand out, and which is said first. @practice P03 */
import { differenceOf, sideOfDifference, type Difference } from "./difference.rules.ts";
import type { Finding, Row } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";

/** Where a row stands beside the one it is compared with, as far as chance allows one to say. */
export type Side = "below" | "above" | "same" | "reference" | "none";

/** See `sideOfDifference`; `none` where there is no number. */
export const sideOf = (row: Row): Side => {
  if (row.mark !== "value") return "none";
  return row.isReference ? "reference" : sideOfDifference(row);
};

/** How many fewer or more than expected; null where nobody can say. */
export const differenceIn = (row: Row): Difference | null =>
  differenceOf(row.missing, row.missingLower, row.missingUpper);

/**
 * The side on which a difference is a gap: fewer people reached, or more people compelled. Of a measure with no good
 * direction of its own it is `either`: a difference to know about, and no gap.
 */
export const gapSide = (finding: Finding): "below" | "above" | "either" => {
  const { direction } = meaningOf(finding.question.measure);
  if (direction === "neither") return "either";
  return direction === "prevent" ? "above" : "below";
};

const isDifferent = (row: Row): boolean => sideOf(row) === "below" || sideOf(row) === "above";

const largestFirst = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => Math.abs(other.missing ?? 0) - Math.abs(one.missing ?? 0));

/** Communities with a gap that chance does not explain, the largest number of people first; of `either`, both sides. */
export const clearGaps = (finding: Finding): readonly Row[] => {
  const side = gapSide(finding);
  return largestFirst(finding.rows.filter((row) => (side === "either" ? isDifferent(row) : sideOf(row) === side)));
};

/** Communities on the other side: seen more than expected, or compelled less. Largest first. */
export const clearOpposites = (finding: Finding): readonly Row[] => {
  const side = gapSide(finding);
  return largestFirst(side === "either" ? [] : finding.rows.filter((row) => isDifferent(row) && sideOf(row) !== side));
};

/** The row the page speaks of: the one asked for, or the largest clear gap (of `either`, difference), or none. */
export const rowSpokenOf = (finding: Finding, code: string | undefined): Row | undefined =>
  finding.rows.find((row) => row.community.code === code && row.ratio !== null && !row.isReference) ??
  clearGaps(finding)[0];

/** Rows by the size of the gap, largest first; rows without a number last, in the scheme's order. */
export const bySize = (finding: Finding): readonly Row[] => {
  const side = gapSide(finding);
  const gapOf = (row: Row): number => {
    if (row.missing === null) return -Infinity;
    if (side === "either") return Math.abs(row.missing);
    return side === "above" ? -row.missing : row.missing;
  };
  return finding.rows.toSorted((one, other) => gapOf(other) - gapOf(one));
};
