import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { gammaQuantile } from "../distributions/gamma-quantile.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { mustBeTwoRates, type TwoRates } from "./two-groups.ts";

/** The middle and the limits of one rate, half an event added (Jeffreys). */
const jeffreys = (count: number, exposure: number, tail: number) => ({
  middle: gammaQuantile(0.5, count + 0.5) / exposure,
  lower: gammaQuantile(tail, count + 0.5) / exposure,
  upper: gammaQuantile(tail, count + 0.5, "upper") / exposure,
});

/**
 * The ratio of two rates, with limits put together from the Jeffreys limits of each (method of variance estimates
 * recovery).
 *
 * Takes: `events` over `exposure`, `referenceEvents` over `referenceExposure`, the same unit for both; `confidence`.
 * Gives: the ratio of the two medians and its limits; 1 is equal.
 * Read it: works with no events on either side.
 * Misleads when: the value is printed as the ratio of the two rates: with few events the medians differ from them.
 * Errors: RangeError for negative events or an exposure that is not above 0.
 * Source: Li, Tang and Wong, Computational Statistics 2014; centred on the medians as Laud, Pharmaceutical Statistics
 * 2017, does.
 * @example rateRatioMoverJeffreys({ events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7, confidence: 0.9 }).lower // 1.466768
 */
export const rateRatioMoverJeffreys = (two: TwoRates): Estimate => {
  mustBeTwoRates("rateRatioMoverJeffreys", two);
  const { events, exposure, referenceEvents, referenceExposure, confidence = confidenceUnlessTold } = two;
  const tail = tailShare(confidence);
  const group = jeffreys(events, exposure, tail);
  const other = jeffreys(referenceEvents, referenceExposure, tail);
  const product = group.middle * other.middle;
  const folded = (limit: number, middle: number): number => limit * (2 * middle - limit);
  const groupLow = folded(group.lower, group.middle);
  const otherHigh = folded(other.upper, other.middle);
  const groupHigh = folded(group.upper, group.middle);
  const otherLow = folded(other.lower, other.middle);
  // Each is the smaller or larger root of a quadratic; written so that a vanishing first term does no harm.
  return estimateOf(
    {
      value: group.middle / other.middle,
      lower: groupLow / (product + Math.sqrt(Math.max(0, product * product - groupLow * otherHigh))),
      upper: (product + Math.sqrt(Math.max(0, product * product - groupHigh * otherLow))) / otherLow,
    },
    "MOVER Jeffreys",
    "There are no limits at this confidence.",
  );
};
