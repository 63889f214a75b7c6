import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { type EventsOverExposure, mustBeRate } from "./exposure.ts";

/**
 * Events per unit of exposure with score limits: the rates that the count would not make surprising.
 *
 * Takes: `count`, 0 or more; `exposure`, above 0; `confidence`, 0.95 unless told.
 * Gives: the rate and its limits, per unit of exposure. The lower limit is never below 0.
 * Read it: works at 0 events, where the plain formula (`waldRate`) gives nothing to read.
 * Misleads when: events come in clusters.
 * Errors: RangeError for a negative count or an exposure that is not above 0.
 * Source: Barker, The American Statistician 2002.
 * @example scoreRate({ count: 15, exposure: 400 }).lower // 0.02273
 */
export const scoreRate = (input: EventsOverExposure): Estimate => {
  mustBeRate("scoreRate", input);
  const { count, exposure, confidence = confidenceUnlessTold } = input;
  const z = standardErrorsFor(confidence);
  const centre = count + (z * z) / 2;
  const reach = z * Math.sqrt(count + (z * z) / 4);
  return estimateOf(
    {
      value: count / exposure,
      // The two limits multiply to the square of the rate: dividing keeps the digits that subtracting would lose.
      lower: (count * count) / (centre + reach) / exposure,
      upper: (centre + reach) / exposure,
    },
    "Score",
    "There is no upper limit at this confidence.",
  );
};
