import { type Column, dot, type LeastSquares } from "./least-squares.ts";

/**
 * Standard errors that do not trust all residuals to be alike: with `lag` 0 HC1 (White, corrected by n/(n-k)), with a
 * higher `lag` Newey-West, which also allows that neighbours in time are alike (Bartlett weights, not prewhitened).
 */
export const sandwichErrors = (
  columns: readonly Column[],
  { residuals, gramInverse }: LeastSquares,
  lag: number,
): readonly number[] => {
  const correction = residuals.length / (residuals.length - columns.length);
  return gramInverse.map((row) => {
    const pulls = residuals.map(
      (residual, at) =>
        residual * columns.reduce((sum, column, index) => sum + (row[index] ?? 0) * (column[at] ?? 0), 0),
    );
    let variance = dot(pulls, pulls);
    for (let step = 1; step <= lag; step += 1) {
      variance += 2 * (1 - step / (lag + 1)) * dot(pulls.slice(step), pulls);
    }
    return Math.sqrt(correction * variance);
  });
};
