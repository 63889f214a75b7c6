import { type Figure, noFigure } from "../estimate.ts";
import { bestOf, meanDistance } from "./distance.ts";
import { type Group, knownGroups } from "./groups.ts";

export interface BestInput {
  readonly groups: readonly Group[];
  /** True where more is better (screening), false where less is better (deaths). */
  readonly favourable: boolean;
}

/**
 * How far groups lie behind the group that does best: every group counts the same.
 *
 * Takes: `groups` (three or more), each with `estimate`; `favourable`, true where more is better.
 * Gives: the average distance from the best group, in the units of the indicator; the best group counts, with 0.
 * Read it: 0 is no difference; 10 points means that a group usually has 10 points to go.
 * Misleads when: the best group is best by chance because it is small, or a very small group counts like a large one.
 * Errors: RangeError for negative numbers. Fewer than three groups, or more than 15 per cent of the figures missing:
 * null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013).
 * @example meanDifferenceBestUnweighted({ groups: [{ estimate: 20 }, { estimate: 30 }, { estimate: 40 }], favourable: true }).value // 10
 */
export const meanDifferenceBestUnweighted = ({ groups, favourable }: BestInput): Figure => {
  const ready = knownGroups("meanDifferenceBestUnweighted", groups);
  return ready.groups === null ? noFigure(ready.because) : meanDistance(ready.groups, bestOf(ready.groups, favourable));
};
