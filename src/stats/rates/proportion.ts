import { mustBeAboveZero, mustBePart, mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { type Estimate, noEstimate, scaled } from "../estimate.ts";
import { wilsonProportion } from "../limits/wilson-proportion.ts";

export interface ProportionInput {
  /** People with the feature, 0 to `denominator`. Null where it is not known. */
  readonly numerator: number | null;
  /** All people, above 0. Null where it is not known. */
  readonly denominator: number | null;
  /** 1 for a share, 100 (unless told) for per cent. */
  readonly multiplier?: number;
  readonly confidence?: number;
}

/**
 * A share as people read it, in per cent unless told, with Wilson's limits: 12 of 80 is 15 per cent, 8.8 to 24.4.
 *
 * Takes: `numerator` and `denominator` (either may be null: missing in, missing out); `multiplier`; `confidence`.
 * Gives: the share and its limits, times `multiplier`.
 * Read it: each person is either in the numerator or not.
 * Misleads when: the denominator leaves out people whose answer is unknown without saying so.
 * Errors: RangeError where the numerator is below 0 or above the denominator, or the denominator is not above 0.
 * Source: PHE indicator methods, proportions (Wilson 1927).
 * @example proportion({ numerator: 12, denominator: 80 }).upper // 24.41
 */
export const proportion = (input: ProportionInput): Estimate => {
  const { numerator, denominator, multiplier = 100, confidence = confidenceUnlessTold } = input;
  mustBeAboveZero("proportion", "the multiplier", multiplier);
  if (numerator !== null) mustBeZeroOrMore("proportion", "the numerator", numerator);
  if (denominator !== null) mustBeAboveZero("proportion", "the denominator", denominator);
  if (numerator === null) return noEstimate("Wilson", "The numerator is not known.");
  if (denominator === null) return noEstimate("Wilson", "The denominator is not known.");
  mustBePart("proportion", numerator, denominator);
  return scaled(wilsonProportion({ count: numerator, outOf: denominator, confidence }), multiplier);
};
