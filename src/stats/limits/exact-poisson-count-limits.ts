import { mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { chiSquareQuantile } from "../distributions/chi-square.ts";
import { type Estimate, estimateOf } from "../estimate.ts";

/**
 * Exact Poisson limits around a count of events.
 *
 * Takes: `count`, events, 0 or more; `confidence`, 0.9 to 1 or 90 to 100, 0.95 unless told.
 * Gives: the count with its lower and upper limit, in events. The lower limit of 0 events is 0.
 * Read it: a true average outside the limits would rarely give a count this high, or this low.
 * Misleads when: events come in clusters (one family, one outbreak): the true spread is then wider.
 * Errors: RangeError for a count below 0. At confidence 1 there is no upper limit: null, with the reason.
 * Source: Garwood, Biometrika 1936, through chi-square; PHE Technical Guide, Confidence Intervals (2018).
 * @example exactPoissonCountLimits(5).upper // 11.6683
 */
export const exactPoissonCountLimits = (count: number, confidence: number = confidenceUnlessTold): Estimate => {
  mustBeZeroOrMore("exactPoissonCountLimits", "the count", count);
  const tail = tailShare(confidence);
  return estimateOf(
    {
      value: count,
      lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
      upper: chiSquareQuantile(tail, 2 * count + 2, "upper") / 2,
    },
    "Exact",
    "There is no upper limit at this confidence.",
  );
};
