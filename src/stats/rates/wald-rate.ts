import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { type EventsOverExposure, mustBeRate } from "./exposure.ts";

/**
 * Events per unit of exposure with the plain textbook limits. Kept to check others' figures, not to show.
 *
 * Takes: `count`, 0 or more; `exposure`, above 0; `confidence`, 0.95 unless told.
 * Gives: the rate and its limits, per unit of exposure.
 * Read it: only with many events.
 * Misleads when: there are few events. At 0 events both limits are 0, as if we were certain; with few events the lower
 * limit falls below 0. Do not show it: use `crudeRate` or `scoreRate`.
 * Errors: RangeError for a negative count or an exposure that is not above 0.
 * Source: any textbook; Barker, The American Statistician 2002, says why not.
 * @example waldRate({ count: 100, exposure: 1000 }).lower // 0.0804
 */
export const waldRate = (input: EventsOverExposure): Estimate => {
  mustBeRate("waldRate", input);
  const { count, exposure, confidence = confidenceUnlessTold } = input;
  const reach = count === 0 ? 0 : (standardErrorsFor(confidence) * Math.sqrt(count)) / exposure;
  const rate = count / exposure;
  return estimateOf(
    { value: rate, lower: rate - reach, upper: rate + reach },
    "Wald",
    "There are no limits at this confidence.",
  );
};
