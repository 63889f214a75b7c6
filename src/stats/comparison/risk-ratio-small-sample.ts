import { type Estimate, estimateOf } from "../estimate.ts";
import { logRatioLimits } from "./log-ratio-limits.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

const method = "Jewell small sample";

/**
 * The ratio of two shares, with one event and one person added to the reference only.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the adjusted ratio and its limits (Katz's standard error of the unchanged counts); 1 is equal.
 * Read it: less too large, on average, than the plain ratio of small counts.
 * Misleads when: either side has no events: the ratio then stands without limits, which come back as null.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Jewell, Statistics for Epidemiology (2004).
 * @example riskRatioSmallSample({ events: 3, people: 20, referenceEvents: 9, referencePeople: 25 }).value // 0.39
 */
export const riskRatioSmallSample = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskRatioSmallSample", two);
  const { events, people, referenceEvents, referencePeople, confidence } = two;
  const ratio = events / people / ((referenceEvents + 1) / (referencePeople + 1));
  if (referenceEvents === 0) {
    const because = "With no events in the reference group this formula has no limits.";
    return estimateOf({ value: ratio, lower: null, upper: null }, method, because);
  }
  const errorOfLog = Math.sqrt(Math.max(0, 1 / events - 1 / people + 1 / referenceEvents - 1 / referencePeople));
  return logRatioLimits({ ratio, errorOfLog, confidence, method });
};
