import { confidenceUnlessTold } from "../confidence.ts";
import { type Estimate, scaled } from "../estimate.ts";
import { exactPoissonCountLimits } from "../limits/exact-poisson-count-limits.ts";
import { type EventsOverExposure, mustBeRate } from "./exposure.ts";

/**
 * Events per unit of exposure with exact Poisson limits, whatever the count.
 *
 * Takes: `count`, 0 or more; `exposure`, above 0; `confidence`, 0.95 unless told.
 * Gives: the rate and its limits, per unit of exposure.
 * Read it: never covers less often than it says, so it is wider than it needs to be.
 * Misleads when: events come in clusters: the true spread is then wider.
 * Errors: RangeError for a negative count or an exposure that is not above 0.
 * Source: Garwood, Biometrika 1936.
 * @example exactRate({ count: 15, exposure: 400 }).upper // 0.06185
 */
export const exactRate = (input: EventsOverExposure): Estimate => {
  mustBeRate("exactRate", input);
  return scaled(exactPoissonCountLimits(input.count, input.confidence ?? confidenceUnlessTold), 1 / input.exposure);
};
