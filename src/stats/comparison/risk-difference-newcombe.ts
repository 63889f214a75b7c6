import { confidenceUnlessTold } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";
import { wilsonProportion } from "../limits/wilson-proportion.ts";

/**
 * One share less another, with limits put together from the Wilson limits of each: the default for a gap in per cent.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the difference (group less reference) and its limits, as shares from -1 to 1.
 * Read it: limits that leave out 0 mean that chance alone rarely makes such a gap.
 * Misleads when: the same people are in both groups.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Newcombe, Statistics in Medicine 1998, method 10.
 * @example riskDifferenceNewcombe({ events: 5, people: 90, referenceEvents: 10, referencePeople: 90 }).lower // -0.1429
 */
export const riskDifferenceNewcombe = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskDifferenceNewcombe", two);
  const { events, people, referenceEvents, referencePeople, confidence = confidenceUnlessTold } = two;
  const share = events / people;
  const reference = referenceEvents / referencePeople;
  const group = wilsonProportion({ count: events, outOf: people, confidence });
  const other = wilsonProportion({ count: referenceEvents, outOf: referencePeople, confidence });
  const value = share - reference;
  const lower = value - Math.hypot(share - (group.lower ?? 0), (other.upper ?? 1) - reference);
  const upper = value + Math.hypot((group.upper ?? 1) - share, reference - (other.lower ?? 0));
  return estimateOf({ value, lower, upper }, "Newcombe", "The difference cannot be worked out.");
};
