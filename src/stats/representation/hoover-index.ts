import { type Figure, figure, noFigure } from "../estimate.ts";
import { halfGap, sharesOf } from "./counts.ts";

/**
 * The share of a whole that would have to change hands for all to have the same (Robin Hood index).
 *
 * Takes: `values`, one a holder, 0 or more.
 * Gives: 0 (all the same) to nearly 1.
 * Read it: 0.5 means that half would have to move.
 * Misleads when: holders are groups of unlike size: use `hooverRepresentation`, which weighs them.
 * Errors: RangeError for negative values. Nothing to share out: null, with the reason.
 * Source: Hoover, Review of Economics and Statistics 1936.
 * @example hooverIndex([5, 0, 0, 15]).value // 0.5
 */
export const hooverIndex = (values: readonly number[]): Figure => {
  const shares = sharesOf("hooverIndex", values);
  if (shares === null) return noFigure("There is nothing to share out.");
  return figure(
    halfGap(
      shares,
      shares.map(() => 1 / shares.length),
    ),
  );
};
