/** How sure a difference is once one remembers how many were looked at together. @practice P03 */
import { adjustForManyTests, twoRateTest } from "../../stats/index.ts";
import type { Finding, Row } from "./finding.rules.ts";
import { sideOf } from "./ranking.rules.ts";

export interface Certainty {
  readonly row: Row;
  /** The chance of a difference at least this large if there were none; 0 to 1. */
  readonly p: number;
  /** The same once all comparisons of the table are counted (Holm): the chance of even one false alarm. */
  readonly pOfAll: number;
  /** Chance would give a difference this large in fewer than 1 of 20 such tables. */
  readonly standsOut: boolean;
}

/** Twice the smaller tail, by the log method, as the interval beside it is; for shares a little more careful than theirs. */
const twoSided = (row: Row): number | null => {
  const { comparedWith, seen, base } = row;
  if (row.isReference || comparedWith === null || seen.mark !== "value" || !base.known) return null;
  if (seen.count === 0 || comparedWith.seen === 0 || comparedWith.base <= 0) return null;
  const test = (alternative: "greater" | "less"): number | null =>
    twoRateTest({
      events: seen.count,
      exposure: base.count,
      referenceEvents: comparedWith.seen,
      referenceExposure: comparedWith.base,
      method: "log",
      alternative,
    }).pOneSided;
  const [above, below] = [test("greater"), test("less")];
  return above === null || below === null ? null : Math.min(1, 2 * Math.min(above, below));
};

/** Surest first. Only communities that can be compared are here; how many that is, is how many comparisons were made. */
export const byCertainty = (finding: Finding): readonly Certainty[] => {
  const ps = finding.rows.map(twoSided);
  const { holm } = adjustForManyTests(ps);
  return finding.rows
    .flatMap((row, at): readonly Certainty[] => {
      const [p, pOfAll] = [ps[at] ?? null, holm[at] ?? null];
      return p === null || pOfAll === null
        ? []
        : [{ row, p, pOfAll, standsOut: pOfAll < 0.05 && sideOf(row) !== "same" }];
    })
    .toSorted((one, other) => one.p - other.p);
};
