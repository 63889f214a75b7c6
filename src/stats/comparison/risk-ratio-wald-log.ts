import type { Estimate } from "../estimate.ts";
import { logRatioLimits } from "./log-ratio-limits.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/**
 * How many times as likely the event is in a group as in the reference, with Katz's limits on the logarithm.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the ratio of the two shares and its limits; 1 is equal.
 * Read it: limits that leave out 1 mean that chance alone rarely makes such a gap.
 * Misleads when: events are few. With none in the group the ratio is 0 and has no limits (use
 * `riskRatioKoopmanScore`); with none in the reference there is no ratio. Both come back as null with the reason.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Katz et al., Biometrics 1978.
 * @example riskRatioWaldLog({ events: 5, people: 90, referenceEvents: 10, referencePeople: 90 }).upper // 1.4047
 */
export const riskRatioWaldLog = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskRatioWaldLog", two);
  const { events, people, referenceEvents, referencePeople, confidence } = two;
  return logRatioLimits({
    ratio: events / people / (referenceEvents / referencePeople),
    // Rounding may leave a speck below 0 where everybody had the event.
    errorOfLog: Math.sqrt(Math.max(0, 1 / events - 1 / people + 1 / referenceEvents - 1 / referencePeople)),
    confidence,
    method: "Katz log",
  });
};
