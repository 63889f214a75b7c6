import { byarsCountLimits } from "./byars-count-limits.ts";
import { mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { type Estimate } from "../estimate.ts";
import { exactPoissonCountLimits } from "./exact-poisson-count-limits.ts";

/** From this many events on, Byar's limits are as good as exact ones, and are what English public health prints. */
export const eventsForByar = 10;

/**
 * Limits around a count of events, by the rule of English public health: exact under 10 events, Byar from 10 on.
 *
 * Takes: `count`, events, 0 or more; `confidence`, 0.9 to 1 or 90 to 100, 0.95 unless told.
 * Gives: the count with its lower and upper limit, in events; `method` is "Exact" or "Byars".
 * Read it: as the range of true averages that fit the count.
 * Misleads when: the count was rounded or hidden before it came here: the limits know only of chance.
 * Errors: RangeError for a count below 0.
 * Source: OHID Fingertips technical guidance, Rates; PHE Technical Guide, Confidence Intervals (2018).
 * @example countLimits(40).upper // 54.47
 */
export const countLimits = (count: number, confidence: number = confidenceUnlessTold): Estimate => {
  mustBeZeroOrMore("countLimits", "the count", count);
  return count < eventsForByar ? exactPoissonCountLimits(count, confidence) : byarsCountLimits(count, confidence);
};
