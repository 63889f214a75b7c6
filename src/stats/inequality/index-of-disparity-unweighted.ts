import { type Figure, noFigure } from "../estimate.ts";
import { meanDistance, percentOf } from "./distance.ts";
import { againstAverage, type AverageInput } from "./setting-average.ts";

/**
 * How far groups lie from the average of everybody, as a per cent of that average: every group counts the same.
 *
 * Takes: `groups` (three or more), each with `estimate` and `population`; `average`, the figure for everybody, where it
 * is known from elsewhere.
 * Gives: 100 times the average distance from the average, divided by the average; no limits.
 * Read it: 0 is no difference; 20 means that a group is usually a fifth of the average above or below it.
 * Misleads when: a very small group counts as much as a very large one.
 * Errors: RangeError for negative numbers or an average that is not above 0. Fewer than three groups, more than 15 per
 * cent of the figures missing, a population not known or an average of 0: null, with the reason.
 * Source: Pearcy and Keppel, Public Health Reports 2002; WHO, Handbook on Health Inequality Monitoring (2013).
 * @example indexOfDisparityUnweighted({ groups: [10, 30, 20].map((estimate) => ({ estimate, population: 50 })) }).value // 33.33
 */
export const indexOfDisparityUnweighted = (input: AverageInput): Figure => {
  const ready = againstAverage("indexOfDisparityUnweighted", input);
  return ready.groups === null
    ? noFigure(ready.because)
    : percentOf(meanDistance(ready.groups, ready.average), ready.average);
};
