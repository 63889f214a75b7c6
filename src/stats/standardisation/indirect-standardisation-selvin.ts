import { mustBeAboveZero } from "../checks.ts";
import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { type IndirectInput, observedAndExpected } from "./reference-bands.ts";
import { sumOf } from "./standard-bands.ts";

export type SelvinRatio = Estimate & {
  readonly observed: number;
  readonly expected: number;
  /** The group's own rate, per multiplier people. Null where the group has nobody. */
  readonly crudeRate: number | null;
  /** The reference rate times the ratio, per multiplier people. */
  readonly adjustedRate: number | null;
};

/**
 * Observed over expected events with limits on the logarithm: the same ratio as `indirectlyStandardisedRatio`, by
 * another convention. Say which one is shown.
 *
 * Takes: `bands`, each with `count`, `population`, `refCount` and `refPopulation`; `observed`; `multiplier`;
 * `confidence`, 0.95 unless told.
 * Gives: the ratio (1 is equal) and its limits, `observed`, `expected`, and two rates per `multiplier` people.
 * Read it: as likely to be half as to be double.
 * Misleads when: events are few; with none there are no limits, and they come back as null.
 * Errors: RangeError for no bands, a reference population that is not above 0, or any negative number.
 * Source: Selvin, Statistical Analysis of Epidemiologic Data (2004), chapter 1.
 * @example indirectStandardisationSelvin({ bands: [{ count: 25, population: 100, refCount: 50, refPopulation: 100 }], multiplier: 100 }).lower // 0.3379
 */
export const indirectStandardisationSelvin = (input: IndirectInput): SelvinRatio => {
  const measure = "indirectStandardisationSelvin";
  const { bands, multiplier, confidence = confidenceUnlessTold } = input;
  mustBeAboveZero(measure, "the multiplier", multiplier);
  const { observed, expected, referenceRate } = observedAndExpected(measure, input);
  const population = sumOf(bands.map((band) => band.population));
  const ratio = expected === 0 ? null : observed / expected;
  const factor = Math.exp(standardErrorsFor(confidence) / Math.sqrt(observed));
  const limited = observed === 0 ? null : ratio;
  return {
    observed,
    expected,
    crudeRate: population === 0 ? null : (observed / population) * multiplier,
    adjustedRate: ratio === null ? null : ratio * referenceRate * multiplier,
    ...estimateOf(
      {
        value: ratio,
        lower: limited === null ? null : limited / factor,
        upper: limited === null ? null : limited * factor,
      },
      "Selvin log",
      ratio === null ? "No events were expected." : "There are no limits with no events.",
    ),
  };
};
