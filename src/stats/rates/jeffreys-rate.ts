import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { gammaQuantile } from "../distributions/gamma-quantile.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { type EventsOverExposure, mustBeRate } from "./exposure.ts";

/**
 * Events per unit of exposure with Jeffreys limits (a gamma distribution with half an event added).
 *
 * Takes: `count`, 0 or more; `exposure`, above 0; `confidence`, 0.95 unless told.
 * Gives: the rate and its limits, per unit of exposure.
 * Read it: a little narrower than exact limits, and right on average.
 * Misleads when: there are no events: the lower limit is then above the rate of 0.
 * Errors: RangeError for a negative count or an exposure that is not above 0.
 * Source: Brown, Cai and DasGupta, Statistica Sinica 2003.
 * @example jeffreysRate({ count: 15, exposure: 400 }).lower // 0.02192
 */
export const jeffreysRate = (input: EventsOverExposure): Estimate => {
  mustBeRate("jeffreysRate", input);
  const { count, exposure, confidence = confidenceUnlessTold } = input;
  const tail = tailShare(confidence);
  return estimateOf(
    {
      value: count / exposure,
      lower: gammaQuantile(tail, count + 0.5) / exposure,
      upper: gammaQuantile(tail, count + 0.5, "upper") / exposure,
    },
    "Jeffreys",
    "There is no upper limit at this confidence.",
  );
};
