import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/**
 * One share less another, with the plain textbook limits.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the difference (group less reference) and its limits, as shares from -1 to 1.
 * Read it: 0.06 is six more in every hundred.
 * Misleads when: counts are small or shares near 0 or 1: limits are too narrow and can pass 1. Use
 * `riskDifferenceNewcombe`.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: any textbook; Newcombe, Statistics in Medicine 1998, method 1.
 * @example riskDifferenceWald({ events: 321, people: 686, referenceEvents: 411, referencePeople: 689 }).value // -0.1286
 */
export const riskDifferenceWald = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskDifferenceWald", two);
  const { people, referencePeople, confidence = confidenceUnlessTold } = two;
  const share = two.events / people;
  const reference = two.referenceEvents / referencePeople;
  const error = Math.sqrt((share * (1 - share)) / people + (reference * (1 - reference)) / referencePeople);
  const reach = error === 0 ? 0 : standardErrorsFor(confidence) * error;
  const value = share - reference;
  const because = "There are no limits at this confidence.";
  return estimateOf({ value, lower: value - reach, upper: value + reach }, "Wald", because);
};
