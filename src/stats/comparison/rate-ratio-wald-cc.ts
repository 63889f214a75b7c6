import type { Estimate } from "../estimate.ts";
import { logRatioLimits } from "./log-ratio-limits.ts";
import { mustBeTwoRates, type TwoRates } from "./two-groups.ts";

/**
 * The ratio of two rates with half an event added to each count, so that no events still give limits.
 *
 * Takes: `events` over `exposure`, `referenceEvents` over `referenceExposure`, the same unit for both; `confidence`.
 * Gives: the adjusted ratio and its limits; 1 is equal.
 * Read it: as a rough answer for few events; `rateRatioScore` is better.
 * Misleads when: the value is printed as the ratio of the two rates: it is pulled a little.
 * Errors: RangeError for negative events or an exposure that is not above 0.
 * Source: Li, Tang and Wong, Computational Statistics 2014.
 * @example rateRatioWaldCc({ events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7, confidence: 0.9 }).upper // 3.0154
 */
export const rateRatioWaldCc = (two: TwoRates): Estimate => {
  mustBeTwoRates("rateRatioWaldCc", two);
  const events = two.events + 0.5;
  const referenceEvents = two.referenceEvents + 0.5;
  return logRatioLimits({
    ratio: events / two.exposure / (referenceEvents / two.referenceExposure),
    errorOfLog: Math.sqrt(1 / events + 1 / referenceEvents),
    confidence: two.confidence,
    method: "Wald log with half an event",
  });
};
