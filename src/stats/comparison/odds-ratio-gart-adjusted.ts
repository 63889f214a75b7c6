import type { Estimate } from "../estimate.ts";
import { logRatioLimits } from "./log-ratio-limits.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/**
 * The ratio of two odds with half a person added to each of the four cells, so that empty cells still give limits.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the adjusted odds ratio and its limits; 1 is equal.
 * Read it: as `oddsRatioWaldLog`, pulled a little towards 1.
 * Misleads when: the groups are very small: the half people are then most of the answer.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Gart, Biometrika 1966; Agresti, Biometrics 1999.
 * @example oddsRatioGartAdjusted({ events: 0, people: 40, referenceEvents: 6, referencePeople: 50 }).upper // 1.548
 */
export const oddsRatioGartAdjusted = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("oddsRatioGartAdjusted", two);
  const events = two.events + 0.5;
  const others = two.people - two.events + 0.5;
  const referenceEvents = two.referenceEvents + 0.5;
  const referenceOthers = two.referencePeople - two.referenceEvents + 0.5;
  return logRatioLimits({
    ratio: (events * referenceOthers) / (referenceEvents * others),
    errorOfLog: Math.sqrt(1 / events + 1 / others + 1 / referenceEvents + 1 / referenceOthers),
    confidence: two.confidence,
    method: "Gart adjusted log",
  });
};
