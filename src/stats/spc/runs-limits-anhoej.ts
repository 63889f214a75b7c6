import { mustBeWhole } from "../checks.ts";
import { binomialQuantile } from "../distributions/binomial.ts";

export interface RunsLimits {
  /** A longer run than this on one side of the centre line is a signal. Null of no points. */
  readonly longestRunMax: number | null;
  /** Fewer crossings of the centre line than this are a signal. Null of no points. */
  readonly crossingsMin: number | null;
  readonly because: string | null;
}

/**
 * How long a run, and how few crossings, chance alone still makes: the Anhøj rules for a run chart.
 *
 * Takes: `usefulPoints`, the points that are not on the centre line, a whole number.
 * Gives: the longest run and the fewest crossings that are no signal. No points: null, with the reason.
 * Read it: unlike a fixed rule of seven, these grow with the number of points.
 * Misleads when: set beside the NHS rule of seven as if they were one rule.
 * Errors: RangeError for a number that is not whole, or below 0.
 * Source: Anhøj and Olesen, PLoS ONE 2014; Schilling 2012; Chen 2010; qicharts2 0.8.1.
 * @example runsLimitsAnhoej(24).crossingsMin // 8
 */
export const runsLimitsAnhoej = (usefulPoints: number): RunsLimits => {
  mustBeWhole("runsLimitsAnhoej", "the number of points", usefulPoints);
  if (usefulPoints === 0) {
    return { longestRunMax: null, crossingsMin: null, because: "No point lies off the centre line." };
  }
  return {
    longestRunMax: Math.round(Math.log2(usefulPoints)) + 3,
    crossingsMin: binomialQuantile(0.05, { trials: usefulPoints - 1, share: 0.5 }),
    because: null,
  };
};
