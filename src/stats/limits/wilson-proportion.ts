import { mustBePart } from "../checks.ts";
import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";

/** So many out of so many. `count` need not be whole: a share taken from a survey may be 0.445 out of 1. */
export interface PartOfWhole {
  readonly count: number;
  readonly outOf: number;
  readonly confidence?: number;
}

/**
 * A share between Wilson's limits: the default for any share.
 *
 * Takes: `count`, 0 to `outOf`; `outOf`, above 0; `confidence`, 0.95 unless told.
 * Gives: the share and its limits, 0 to 1.
 * Read it: the limits are not evenly spaced round the share, and never leave 0 to 1. Confidence 1 gives 0 and 1.
 * Misleads when: the count is not a sample or a chance outcome at all, or the same person is counted twice.
 * Errors: RangeError where the count is below 0 or above `outOf`, or `outOf` is not above 0.
 * Source: Wilson 1927; Newcombe 1998, method 3; PHE Technical Guide, Confidence Intervals (2018).
 * @example wilsonProportion({ count: 12, outOf: 80 }).lower // 0.088
 */
export const wilsonProportion = ({ count, outOf, confidence = confidenceUnlessTold }: PartOfWhole): Estimate => {
  mustBePart("wilsonProportion", count, outOf);
  const z = standardErrorsFor(confidence);
  const square = z * z;
  const middle = 2 * count + square;
  const reach = z * Math.sqrt(square + 4 * count * (1 - count / outOf));
  const width = 2 * (outOf + square);
  // None of them and all of them are exact ends: the formula would leave a speck of rounding there.
  const noLowerLimit = count === 0 || !Number.isFinite(z);
  const noUpperLimit = count === outOf || !Number.isFinite(z);
  return estimateOf(
    {
      value: count / outOf,
      lower: noLowerLimit ? 0 : (middle - reach) / width,
      upper: noUpperLimit ? 1 : (middle + reach) / width,
    },
    "Wilson",
    "The share cannot be worked out.",
  );
};
