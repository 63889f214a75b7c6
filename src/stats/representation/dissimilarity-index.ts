import { type Figure, figure, noFigure } from "../estimate.ts";
import { halfGap, mustBeAlike, nobody, sharesOf } from "./counts.ts";

export interface TwoGroupsByUnit {
  /** People of the group in each unit: area, service, school. */
  readonly groupA: readonly number[];
  /** People of the other group in the same units, in the same order. */
  readonly groupB: readonly number[];
}

/**
 * How unevenly two groups are spread over the same areas or services.
 *
 * Takes: `groupA` and `groupB`, people in each unit, 0 or more, in the same order.
 * Gives: 0 (spread alike) to 1 (never in the same unit).
 * Read it: the share of either group that would have to move for both to be spread alike.
 * Misleads when: units hold few people: chance alone then makes it high. It says nothing of which units.
 * Errors: RangeError for negative numbers or lists of unlike length. A group with nobody: null, with the reason.
 * Source: Duncan and Duncan, American Sociological Review 1955.
 * @example dissimilarityIndex({ groupA: [100, 100, 0, 0], groupB: [0, 0, 100, 100] }).value // 1
 */
export const dissimilarityIndex = ({ groupA, groupB }: TwoGroupsByUnit): Figure => {
  mustBeAlike("dissimilarityIndex", groupA, groupB);
  const own = sharesOf("dissimilarityIndex", groupA);
  const others = sharesOf("dissimilarityIndex", groupB);
  return own === null || others === null ? noFigure(nobody) : figure(halfGap(own, others));
};
