import { mustBePart } from "../checks.ts";
import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { betaQuantile } from "../distributions/beta.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import type { PartOfWhole } from "./wilson-proportion.ts";

/**
 * A share between Jeffreys limits: what is believed after the count, having believed nothing in particular before it.
 *
 * Takes: `count`, 0 to `outOf`; `outOf`, above 0; `confidence`, 0.95 unless told.
 * Gives: the share and its limits, 0 to 1.
 * Read it: close to Wilson in the middle, a little narrower.
 * Misleads when: none or all of them have the feature: the limits then leave out the share itself (0 or 1).
 * Errors: RangeError where the count is below 0 or above `outOf`, or `outOf` is not above 0.
 * Source: Brown, Cai and DasGupta, Statistical Science 2001 (without their change at the two ends).
 * @example jeffreysProportion({ count: 1, outOf: 20 }).upper // 0.2108
 */
export const jeffreysProportion = ({ count, outOf, confidence = confidenceUnlessTold }: PartOfWhole): Estimate => {
  mustBePart("jeffreysProportion", count, outOf);
  const tail = tailShare(confidence);
  const shapes = { a: count + 0.5, b: outOf - count + 0.5 };
  return estimateOf(
    { value: count / outOf, lower: betaQuantile(tail, shapes), upper: betaQuantile(tail, shapes, "upper") },
    "Jeffreys",
    "The share cannot be worked out.",
  );
};
