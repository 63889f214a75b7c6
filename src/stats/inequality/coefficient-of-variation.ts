import { type Figure, noFigure } from "../estimate.ts";
import { betweenGroupSd } from "./between-group-sd.ts";
import { percentOf } from "./distance.ts";
import { averageOf, type InequalityInput, weighedGroups } from "./groups.ts";

/**
 * How far groups usually lie from the average of everybody, as a per cent of that average.
 *
 * Takes: `groups` (three or more), each with `estimate` and `population`.
 * Gives: 100 times the standard deviation between groups, divided by the average; no limits.
 * Read it: 0 is no difference. It has no unit, so indicators of different size can stand side by side.
 * Misleads when: the indicator is turned round: the same gap is a large part of 5 per cent unserved and a small part of
 * 95 per cent served. Never show it without an absolute measure beside it.
 * Errors: RangeError for negative numbers. Fewer than three groups, more than 15 per cent of the figures missing, a
 * population not known or an average of 0: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013).
 * @example coefficientOfVariation({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 27.22
 */
export const coefficientOfVariation = ({ groups }: InequalityInput): Figure => {
  const ready = weighedGroups("coefficientOfVariation", groups);
  return ready.groups === null
    ? noFigure(ready.because)
    : percentOf(betweenGroupSd({ groups }), averageOf(ready.groups));
};
