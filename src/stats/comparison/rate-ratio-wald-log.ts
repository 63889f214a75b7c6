import type { Estimate } from "../estimate.ts";
import { logRatioLimits } from "./log-ratio-limits.ts";
import { mustBeTwoRates, type TwoRates } from "./two-groups.ts";

/**
 * How many times the reference's rate a group's rate is, with limits on the logarithm: the default for two rates.
 *
 * Takes: `events` over `exposure`, `referenceEvents` over `referenceExposure` (people or person-years, the same unit
 * for both); `confidence`, 0.95 unless told.
 * Gives: the ratio and its limits; 1 is equal. 40 in 5,000 against 900 in 60,000 is 0.533 (0.389 to 0.732).
 * Read it: limits that leave out 1 mean that chance alone rarely makes such a gap.
 * Misleads when: the group is itself part of the reference, or ages differ, or events are few. Where each person counts
 * at most once, `riskRatioWaldLog` is a little narrower and fits better (0.389 to 0.731 here). With no events in the
 * group the ratio is 0 and has no limits; with none in the reference there is no ratio. Both are null with the reason.
 * Errors: RangeError for negative events or an exposure that is not above 0.
 * Source: Rothman, Greenland and Lash, Modern Epidemiology (2008).
 * @example rateRatioWaldLog({ events: 40, exposure: 5000, referenceEvents: 900, referenceExposure: 60000 }).lower // 0.389
 */
export const rateRatioWaldLog = (two: TwoRates): Estimate => {
  mustBeTwoRates("rateRatioWaldLog", two);
  const { events, exposure, referenceEvents, referenceExposure, confidence } = two;
  return logRatioLimits({
    ratio: events / exposure / (referenceEvents / referenceExposure),
    errorOfLog: Math.sqrt(1 / events + 1 / referenceEvents),
    confidence,
    method: "Wald log",
  });
};
