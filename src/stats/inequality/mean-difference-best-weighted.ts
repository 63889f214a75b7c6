import { type Figure, noFigure } from "../estimate.ts";
import { bestOf, weighedDistance } from "./distance.ts";
import { weighedGroups } from "./groups.ts";
import type { BestInput } from "./mean-difference-best-unweighted.ts";

/**
 * How far people are behind the group that does best: every person counts the same.
 *
 * Takes: `groups` (three or more), each with `estimate` and `population`; `favourable`, true where more is better.
 * Gives: the distance of each group from the best, averaged over people, in the units of the indicator.
 * Read it: 0 is no difference; 10 points means that people usually live 10 points behind the best group.
 * Misleads when: the best group is best by chance because it is small.
 * Errors: RangeError for negative numbers. Fewer than three groups, more than 15 per cent of the figures missing, or a
 * population not known: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013).
 * @example meanDifferenceBestWeighted({ groups: [2, 3, 4].map((estimate) => ({ estimate, population: 50 })), favourable: false }).value // 1
 */
export const meanDifferenceBestWeighted = ({ groups, favourable }: BestInput): Figure => {
  const ready = weighedGroups("meanDifferenceBestWeighted", groups);
  return ready.groups === null
    ? noFigure(ready.because)
    : weighedDistance(ready.groups, bestOf(ready.groups, favourable));
};
