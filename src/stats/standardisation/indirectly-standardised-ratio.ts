import { mustBeAboveZero } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { countLimits } from "../limits/count-limits.ts";
import { type Estimate, noEstimate, scaled } from "../estimate.ts";
import { type IndirectInput, observedAndExpected } from "./reference-bands.ts";

export type IndirectRatio = Estimate & { readonly observed: number; readonly expected: number };

/**
 * What a group had, over what it would have had at the reference's rates by age: 100 (with multiplier 100) is equal.
 *
 * Takes: `bands`, each with `count`, `population`, `refCount` and `refPopulation`; `observed`, where the group's events
 * are not known by age; `multiplier`; `confidence`.
 * Gives: the ratio and its limits times `multiplier`, with `observed` and `expected` events.
 * Read it: below 100, fewer than expected. Exact limits under 10 events, Byar from 10 on.
 * Misleads when: two groups' ratios are compared with each other: each is weighed by its own ages.
 * Errors: RangeError for no bands, a reference population that is not above 0, or any negative number. Nothing
 * expected: null, with the reason.
 * Source: PHE indicator methods, indirectly standardised ratios.
 * @example indirectlyStandardisedRatio({ bands: [{ count: 6, population: 100, refCount: 12, refPopulation: 100 }], multiplier: 100 }).value // 50
 */
export const indirectlyStandardisedRatio = (input: IndirectInput): IndirectRatio => {
  const { multiplier, confidence = confidenceUnlessTold } = input;
  mustBeAboveZero("indirectlyStandardisedRatio", "the multiplier", multiplier);
  const { observed, expected } = observedAndExpected("indirectlyStandardisedRatio", input);
  const limits = countLimits(observed, confidence);
  if (expected === 0) return { observed, expected, ...noEstimate(limits.method, "No events were expected.") };
  return { observed, expected, ...scaled(limits, multiplier / expected) };
};
