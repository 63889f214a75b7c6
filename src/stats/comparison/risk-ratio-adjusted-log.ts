import type { Estimate } from "../estimate.ts";
import { logRatioLimits } from "./log-ratio-limits.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/**
 * The ratio of two shares with half an event and half a person added on each side, so that no events still give limits.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the ratio of the adjusted shares and its limits; 1 is equal.
 * Read it: as a rough answer for small tables; `riskRatioKoopmanScore` is better.
 * Misleads when: the value is printed as the ratio of the two shares: it is pulled towards 1.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Walter, 1975; Pettigrew, Gart and Thomas, Biometrika 1986.
 * @example riskRatioAdjustedLog({ events: 5, people: 90, referenceEvents: 10, referencePeople: 90 }).lower // 0.1947
 */
export const riskRatioAdjustedLog = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskRatioAdjustedLog", two);
  const events = two.events + 0.5;
  const people = two.people + 0.5;
  const referenceEvents = two.referenceEvents + 0.5;
  const referencePeople = two.referencePeople + 0.5;
  return logRatioLimits({
    ratio: events / people / (referenceEvents / referencePeople),
    errorOfLog: Math.sqrt(Math.max(0, 1 / events - 1 / people + 1 / referenceEvents - 1 / referencePeople)),
    confidence: two.confidence,
    method: "Adjusted log",
  });
};
