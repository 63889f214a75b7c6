import { type Figure, figure, noFigure } from "../estimate.ts";
import { betweenGroupVariance } from "./between-group-variance.ts";
import type { InequalityInput } from "./groups.ts";

/**
 * How far groups usually lie from the average of everybody, in the units of the indicator.
 *
 * Takes: `groups` (three or more), each with `estimate` and `population`.
 * Gives: the standard deviation between groups, weighed by their people; no limits.
 * Read it: 7 per cent means that a person's group is usually about 7 points from the average.
 * Misleads when: groups are small (chance alone spreads them), or it is compared over indicators of different size: use
 * `coefficientOfVariation` beside it.
 * Errors: RangeError for negative numbers. Fewer than three groups, more than 15 per cent of the figures missing, or a
 * population not known: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013).
 * @example betweenGroupSd({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 8.165
 */
export const betweenGroupSd = ({ groups }: InequalityInput): Figure => {
  const { value, because } = betweenGroupVariance({ groups });
  return value === null ? noFigure(because ?? "The variance is not known.") : figure(Math.sqrt(value));
};
