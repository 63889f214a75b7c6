import { type Figure, noFigure } from "../estimate.ts";
import { meanDistance } from "./distance.ts";
import { againstAverage, type AverageInput } from "./setting-average.ts";

/**
 * How far groups lie from the average of everybody: every group counts the same.
 *
 * Takes: `groups` (three or more), each with `estimate` and `population`; `average`, the figure for everybody, where it
 * is known from elsewhere.
 * Gives: the average distance from the average, above or below, in the units of the indicator.
 * Read it: 0 is no difference; 7 points means that a group is usually 7 points from the average.
 * Misleads when: it is read as a gap: groups above and groups below the average count alike.
 * Errors: RangeError for negative numbers or an average that is not above 0. Fewer than three groups, more than 15 per
 * cent of the figures missing, or a population not known: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013).
 * @example meanDifferenceMeanUnweighted({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 6.67
 */
export const meanDifferenceMeanUnweighted = (input: AverageInput): Figure => {
  const ready = againstAverage("meanDifferenceMeanUnweighted", input);
  return ready.groups === null ? noFigure(ready.because) : meanDistance(ready.groups, ready.average);
};
