import { mustBePart } from "../checks.ts";
import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import type { PartOfWhole } from "./wilson-proportion.ts";

/**
 * A share between Agresti and Coull's limits: add about two yes and two no, then take the plain formula.
 *
 * Takes: `count`, 0 to `outOf`; `outOf`, above 0; `confidence`, 0.95 unless told.
 * Gives: the share and its limits, cut off at 0 and 1.
 * Read it: simple to work out by hand; Wilson is better where a computer does it.
 * Misleads when: the share is near 0 or 1: the limits are cut off there, and other programs do not cut.
 * Errors: RangeError where the count is below 0 or above `outOf`, or `outOf` is not above 0.
 * Source: Agresti and Coull, The American Statistician 1998.
 * @example agrestiCoullProportion({ count: 65, outOf: 100 }).lower // 0.5524
 */
export const agrestiCoullProportion = ({ count, outOf, confidence = confidenceUnlessTold }: PartOfWhole): Estimate => {
  mustBePart("agrestiCoullProportion", count, outOf);
  const z = standardErrorsFor(confidence);
  if (!Number.isFinite(z)) return estimateOf({ value: count / outOf, lower: 0, upper: 1 }, "Agresti-Coull", "");
  const total = outOf + z * z;
  const centre = (count + (z * z) / 2) / total;
  const reach = z * Math.sqrt((centre * (1 - centre)) / total);
  return estimateOf(
    { value: count / outOf, lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) },
    "Agresti-Coull",
    "The share cannot be worked out.",
  );
};
