/** Which differences stand out, and which is said first. @practice P03 */
import type { Finding, Row } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";

/** Where a community stands beside the one it is compared with, as far as chance allows one to say. */
export type Side = "below" | "above" | "same" | "reference" | "none";

/**
 * `below` and `above` where the 95% interval of the ratio lies wholly under or over 1; where a count of 0 leaves the
 * ratio without an interval, the interval of the count is held against what was expected.
 */
export const sideOf = (row: Row): Side => {
  if (row.mark !== "value") return "none";
  if (row.isReference) return "reference";
  if (row.ratioLower95 !== null && row.ratioUpper95 !== null) {
    if (row.ratioUpper95 < 1) return "below";
    return row.ratioLower95 > 1 ? "above" : "same";
  }
  if (row.missingLower === null || row.missingUpper === null) return "none";
  if (row.missingLower > 0) return "below";
  return row.missingUpper < 0 ? "above" : "same";
};

/** The side on which a difference is a gap: fewer people reached, or more people compelled. */
export const gapSide = (finding: Finding): "below" | "above" =>
  meaningOf(finding.question.measure).direction === "prevent" ? "above" : "below";

/** Communities with a gap that chance does not explain, the largest number of people first. */
export const clearGaps = (finding: Finding): readonly Row[] =>
  finding.rows
    .filter((row) => sideOf(row) === gapSide(finding))
    .toSorted((one, other) => Math.abs(other.missing ?? 0) - Math.abs(one.missing ?? 0));

/** Communities on the other side: seen more than expected, or compelled less. Largest first. */
export const clearOpposites = (finding: Finding): readonly Row[] =>
  finding.rows
    .filter((row) => {
      const side = sideOf(row);
      return (side === "below" || side === "above") && side !== gapSide(finding);
    })
    .toSorted((one, other) => Math.abs(other.missing ?? 0) - Math.abs(one.missing ?? 0));

/** The row the page speaks of: the one asked for, or the largest clear gap, or none. */
export const rowSpokenOf = (finding: Finding, code: string | undefined): Row | undefined =>
  finding.rows.find((row) => row.community.code === code && row.ratio !== null && !row.isReference) ??
  clearGaps(finding)[0];

/** Rows by the size of the gap, largest first; rows without a number last, in the scheme's order. */
export const bySize = (finding: Finding): readonly Row[] => {
  const gapOf = (row: Row): number =>
    row.missing === null ? -Infinity : gapSide(finding) === "above" ? -row.missing : row.missing;
  return finding.rows.toSorted((one, other) => gapOf(other) - gapOf(one));
};
