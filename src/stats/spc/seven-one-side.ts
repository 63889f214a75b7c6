import type { Side } from "./series.ts";

/**
 * Where seven points in a row, or more, have come to lie on one side of the mean.
 *
 * Takes: `sides`, one a point in order of time: 1 above the mean, -1 below, 0 on it or missing.
 * Gives: 1 at each point that ends seven in a row on one side, 0 elsewhere. The points before it are found by
 * `partOfSeven`.
 * Read it: a run of seven is rare by chance (about 1 in 64 to begin at a given point): the level has probably moved.
 * Misleads when: other rules count 6 (IHI) or 8 or more (Anhøj): say which is used. A point on the mean breaks the run.
 * Errors: none; no points give an empty list.
 * Source: NHS England, Making Data Count; Nelson, Journal of Quality Technology 1984.
 * @example sevenOneSide([1, 1, 1, 1, 1, 1, 1, 1]).reduce((sum, flag) => sum + flag, 0) // 2
 */
export const sevenOneSide = (sides: readonly Side[]): readonly (0 | 1)[] =>
  sides.map((side, index) =>
    side !== 0 && index >= 6 && sides.slice(index - 6, index).every((earlier) => earlier === side) ? 1 : 0,
  );
