import { mustBeAboveZero } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { countLimits } from "../limits/count-limits.ts";
import { type Estimate, noEstimate, scaled } from "../estimate.ts";
import { type IndirectInput, observedAndExpected } from "./reference-bands.ts";

export type IndirectRate = Estimate & {
  readonly observed: number;
  readonly expected: number;
  readonly referenceRate: number;
};

/**
 * The ratio of observed to expected events, turned back into a rate by the reference's own rate.
 *
 * Takes: `bands`, each with `count`, `population`, `refCount` and `refPopulation`; `observed`, where the group's events
 * are not known by age; `multiplier`; `confidence`.
 * Gives: the rate and its limits and the `referenceRate`, per `multiplier` people, with `observed` and `expected`.
 * Read it: beside the reference rate. Exact limits under 10 events, Byar from 10 on.
 * Misleads when: it is read as the group's own rate: it is the rate the reference would have with the group's ratio.
 * Errors: RangeError for no bands, a reference population that is not above 0, or any negative number. Nothing
 * expected: null, with the reason.
 * Source: PHE indicator methods, indirectly standardised rates.
 * @example indirectlyStandardisedRate({ bands: [{ count: 6, population: 100, refCount: 12, refPopulation: 100 }], multiplier: 100 }).value // 6
 */
export const indirectlyStandardisedRate = (input: IndirectInput): IndirectRate => {
  const { multiplier, confidence = confidenceUnlessTold } = input;
  mustBeAboveZero("indirectlyStandardisedRate", "the multiplier", multiplier);
  const { observed, expected, referenceRate: perPerson } = observedAndExpected("indirectlyStandardisedRate", input);
  const limits = countLimits(observed, confidence);
  const about = { observed, expected, referenceRate: perPerson * multiplier };
  if (expected === 0) return { ...about, ...noEstimate(limits.method, "No events were expected.") };
  return { ...about, ...scaled(limits, about.referenceRate / expected) };
};
