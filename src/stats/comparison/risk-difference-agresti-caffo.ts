import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/**
 * One share less another, with one yes and one no added to each group.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the difference of the plain shares, and limits around the adjusted one, from -1 to 1.
 * Read it: simple to work out by hand; `riskDifferenceNewcombe` is better where a computer does it.
 * Misleads when: groups are very small: the limits are then not centred on the difference.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Agresti and Caffo, The American Statistician 2000.
 * @example riskDifferenceAgrestiCaffo({ events: 5, people: 90, referenceEvents: 10, referencePeople: 90 }).lower // -0.1377
 */
export const riskDifferenceAgrestiCaffo = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskDifferenceAgrestiCaffo", two);
  const people = two.people + 2;
  const referencePeople = two.referencePeople + 2;
  const share = (two.events + 1) / people;
  const reference = (two.referenceEvents + 1) / referencePeople;
  const error = Math.sqrt((share * (1 - share)) / people + (reference * (1 - reference)) / referencePeople);
  const reach = standardErrorsFor(two.confidence ?? confidenceUnlessTold) * error;
  const value = two.events / two.people - two.referenceEvents / two.referencePeople;
  return estimateOf(
    { value, lower: Math.max(-1, share - reference - reach), upper: Math.min(1, share - reference + reach) },
    "Agresti-Caffo",
    "There are no limits at this confidence.",
  );
};
