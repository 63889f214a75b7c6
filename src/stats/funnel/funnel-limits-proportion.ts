import { mustBeAboveZero, mustBePart } from "../checks.ts";
import { standardErrorsFor } from "../confidence.ts";
import { type FunnelLines, innerConfidence, outerConfidence } from "./funnel-lines.ts";

export interface FunnelProportionInput {
  readonly population: number;
  /** The share over all areas together, 0 to 1. */
  readonly average: number;
  /** 100 for per cent; 1 unless told. */
  readonly multiplier?: number;
}

export type FunnelProportionLimits = FunnelLines & { readonly baseline: number };

/**
 * How far a share may lie from the average of all areas by chance, for an area of so many people.
 *
 * Takes: `population`, above 0; `average`, the share over all areas together, 0 to 1; `multiplier`, 100 for per cent.
 * Gives: `baseline` (the average) and the inner and outer lines, times the multiplier, never outside 0 to the multiplier.
 * Read it: an area beyond the outer lines has a cause of its own (1 in 500 areas would lie there by chance); between the
 * lines it deserves a look.
 * Misleads when: the areas differ more than by chance everywhere (many people in each): nearly all of them then lie outside.
 * Errors: RangeError for a population not above 0 or an average outside 0 to 1.
 * Source: Spiegelhalter, Statistics in Medicine 2005; PHE indicator methods. Their formula turns Wilson's limits round,
 * which comes to the average and so many of its standard errors.
 * @example funnelLimitsProportion({ population: 356, average: 0.8, multiplier: 100 }).lower2s // 75.84
 */
export const funnelLimitsProportion = (input: FunnelProportionInput): FunnelProportionLimits => {
  const { population, average, multiplier = 1 } = input;
  mustBeAboveZero("funnelLimitsProportion", "the population", population);
  mustBeAboveZero("funnelLimitsProportion", "the multiplier", multiplier);
  mustBePart("funnelLimitsProportion", average, 1);
  const error = Math.sqrt((average * (1 - average)) / population);
  const at = (errors: number): number => multiplier * Math.min(1, Math.max(0, average + errors * error));
  const inner = standardErrorsFor(innerConfidence);
  const outer = standardErrorsFor(outerConfidence);
  return {
    baseline: multiplier * average,
    lower2s: at(-inner),
    upper2s: at(inner),
    lower3s: at(-outer),
    upper3s: at(outer),
    because: null,
  };
};
