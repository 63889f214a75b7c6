import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { countLimits, eventsForByar } from "../limits/count-limits.ts";
import { type Estimate, noEstimate, scaled } from "../estimate.ts";

export interface CrudeRateInput {
  /** Events, 0 or more. Null where it is not known. */
  readonly count: number | null;
  /** People, or person-years, more than 0. Null where it is not known. */
  readonly population: number | null;
  /** What the rate is per: 1000, 100000. */
  readonly multiplier: number;
  readonly confidence?: number;
}

/** The name of the method `countLimits` takes for this count; null where there is no count to choose by. */
const methodFor = (count: number | null): string | null => {
  if (count === null) return null;
  return count < eventsForByar ? "Exact" : "Byars";
};

/**
 * Events per so many people, with limits: 40 referrals among 5,000 people are 8.0 per 1,000.
 *
 * Takes: `count`, events, 0 or more; `population`, above 0; `multiplier`, above 0; `confidence`, 0.95 unless told.
 * Either of the first two may be null: missing in, missing out.
 * Gives: the rate and its limits, in events per `multiplier` people. Exact limits under 10 events, Byar from 10 on.
 * Read it: the limits show how far chance alone could have moved the rate.
 * Misleads when: groups of different ages are compared (see `directlyStandardisedRate`), or one person can have many
 * events. Events may outnumber people: this is a rate, not a share.
 * Errors: RangeError for a negative count, or a population or multiplier that is not above 0.
 * Source: OHID Fingertips technical guidance, Rates.
 * @example crudeRate({ count: 40, population: 5000, multiplier: 1000 }).value // 8
 */
export const crudeRate = (input: CrudeRateInput): Estimate => {
  const { count, population, multiplier, confidence = confidenceUnlessTold } = input;
  mustBeAboveZero("crudeRate", "the multiplier", multiplier);
  if (count !== null) mustBeZeroOrMore("crudeRate", "the count", count);
  if (population !== null) mustBeAboveZero("crudeRate", "the population", population);
  if (count === null) return noEstimate(methodFor(count), "The count is not known.");
  if (population === null) return noEstimate(methodFor(count), "The population is not known.");
  return scaled(countLimits(count, confidence), multiplier / population);
};
