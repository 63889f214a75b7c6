import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { mustBeTwoRates, type TwoRates } from "./two-groups.ts";

/**
 * One rate less another, with plain limits.
 *
 * Takes: `events` over `exposure`, `referenceEvents` over `referenceExposure`, the same unit for both; `confidence`.
 * Gives: the difference (group less reference) and its limits, in events per unit of exposure.
 * Read it: limits that leave out 0 mean that chance alone rarely makes such a gap.
 * Misleads when: either side has under about 10 events; with none on both sides the limits are 0 to 0.
 * Errors: RangeError for negative events or an exposure that is not above 0.
 * Source: Rothman, Greenland and Lash, Modern Epidemiology (2008).
 * @example rateDifferenceWald({ events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7 }).lower // 0.000258
 */
export const rateDifferenceWald = (two: TwoRates): Estimate => {
  mustBeTwoRates("rateDifferenceWald", two);
  const { events, exposure, referenceEvents, referenceExposure, confidence = confidenceUnlessTold } = two;
  const value = events / exposure - referenceEvents / referenceExposure;
  const error = Math.sqrt(events / (exposure * exposure) + referenceEvents / (referenceExposure * referenceExposure));
  const reach = error === 0 ? 0 : standardErrorsFor(confidence) * error;
  const because = "There are no limits at this confidence.";
  return estimateOf({ value, lower: value - reach, upper: value + reach }, "Wald", because);
};
