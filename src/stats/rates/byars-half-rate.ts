import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { type EventsOverExposure, mustBeRate } from "./exposure.ts";

/**
 * A second formula that also goes by the name of Byar: half an event is added on both sides. Kept to check figures made
 * with statistical packages that mean this one.
 *
 * Takes: `count`, 0 or more; `exposure`, above 0; `confidence`, 0.95 unless told.
 * Gives: the rate and its limits, per unit of exposure.
 * Read it: 15 events in 400 give 0.0219 to 0.0603; the Byar of public health gives 0.0210 to 0.0619.
 * Misleads when: it is mixed with `byarsCountLimits`: the two are different intervals under one name. With no events
 * and a high confidence the lower limit falls below 0 and comes back as null.
 * Errors: RangeError for a negative count or an exposure that is not above 0.
 * Source: Rothman and Boice (1979), as in Barker, The American Statistician 2002.
 * @example byarsHalfRate({ count: 15, exposure: 400 }).lower // 0.0219
 */
export const byarsHalfRate = (input: EventsOverExposure): Estimate => {
  mustBeRate("byarsHalfRate", input);
  const { count, exposure, confidence = confidenceUnlessTold } = input;
  const half = count + 0.5;
  const reach = standardErrorsFor(confidence) / (3 * Math.sqrt(half));
  const lower = (half * (1 - 1 / (9 * half) - reach) ** 3) / exposure;
  return estimateOf(
    {
      value: count / exposure,
      lower: lower < 0 ? null : lower,
      upper: (half * (1 - 1 / (9 * half) + reach) ** 3) / exposure,
    },
    "Byar with half an event",
    "The formula gives no limit here: there are too few events for this confidence.",
  );
};
