import { mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";

/** Byar's limits at one confidence, for any number of counts: what the confidence costs is paid once. */
export const byarsLimitsAt = (confidence: number): ((count: number) => Estimate) => {
  const z = standardErrorsFor(confidence);
  return (count) => {
    mustBeZeroOrMore("byarsCountLimits", "the count", count);
    const next = count + 1;
    const lower = count === 0 ? null : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
    return estimateOf(
      {
        value: count,
        lower: lower === null || lower < 0 ? null : lower,
        upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
      },
      "Byars",
      "Byar's formula gives no limit here: there are too few events for this confidence.",
    );
  };
};

/**
 * Byar's limits around a count of events: the public health default for 10 events or more.
 *
 * Takes: `count`, events, 0 or more; `confidence`, 0.9 to 1 or 90 to 100, 0.95 unless told.
 * Gives: the count with its lower and upper limit, in events.
 * Read it: if the same place were counted again and again, most such ranges would hold its true average count.
 * Misleads when: the count is under 10. At 0 events there is no lower limit at all, and with few events and a high
 * confidence the formula falls below 0; both come back as null. Use `countLimits`, which changes method by itself.
 * Errors: RangeError for a count below 0.
 * Source: Breslow and Day, Statistical Methods in Cancer Research II (1987); PHE Technical Guide, Confidence Intervals.
 * @example byarsCountLimits(40).lower // 28.57
 */
export const byarsCountLimits = (count: number, confidence: number = confidenceUnlessTold): Estimate =>
  byarsLimitsAt(confidence)(count);
