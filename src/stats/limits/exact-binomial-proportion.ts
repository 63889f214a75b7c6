import { mustBePart } from "../checks.ts";
import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { betaQuantile } from "../distributions/beta.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import type { PartOfWhole } from "./wilson-proportion.ts";

/**
 * A share between exact limits (Clopper and Pearson).
 *
 * Takes: `count`, 0 to `outOf`; `outOf`, above 0; `confidence`, 0.95 unless told.
 * Gives: the share and its limits, 0 to 1. None of them has lower limit 0; all of them has upper limit 1.
 * Read it: never covers less often than it says, so it is wider than it needs to be.
 * Misleads when: it is set beside a Wilson interval: the wider one is not the less certain place.
 * Errors: RangeError where the count is below 0 or above `outOf`, or `outOf` is not above 0.
 * Source: Clopper and Pearson, Biometrika 1934, through the beta distribution.
 * @example exactBinomialProportion({ count: 3, outOf: 20 }).upper // 0.3789
 */
export const exactBinomialProportion = ({ count, outOf, confidence = confidenceUnlessTold }: PartOfWhole): Estimate => {
  mustBePart("exactBinomialProportion", count, outOf);
  const tail = tailShare(confidence);
  const others = outOf - count;
  return estimateOf(
    {
      value: count / outOf,
      lower: count === 0 ? 0 : betaQuantile(tail, { a: count, b: others + 1 }),
      upper: others === 0 ? 1 : betaQuantile(tail, { a: count + 1, b: others }, "upper"),
    },
    "Clopper-Pearson exact",
    "The share cannot be worked out.",
  );
};
