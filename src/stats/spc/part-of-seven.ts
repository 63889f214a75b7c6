import type { Side } from "./series.ts";

/**
 * All the points that belong to a run or trend of seven, from the flags that stand at its end.
 *
 * Takes: `flags`, as `sevenOneSide` and `sevenTrend` give them: not 0 where seven in a row are complete.
 * Gives: 1 for every point of a seven, 0 for the others.
 * Read it: the points to mark on the chart.
 * Misleads when: the marked points are read as seven separate surprises; they are one.
 * Errors: none; no flags give an empty list.
 * Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2.
 * @example partOfSeven([0, 0, 0, 0, 0, 0, 0, 1, 0]).reduce((sum, flag) => sum + flag, 0) // 7
 */
export const partOfSeven = (flags: readonly Side[]): readonly (0 | 1)[] =>
  flags.map((_, index) => (flags.slice(index, index + 7).some((flag) => flag !== 0) ? 1 : 0));
