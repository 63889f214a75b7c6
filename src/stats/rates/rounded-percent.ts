import { mustBeZeroOrMore } from "../checks.ts";
import { type Figure, figure, noFigure } from "../estimate.ts";
import { roundDecimals } from "./round-decimals.ts";

export interface RoundedPercentInput {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Decimals to show; 1 unless told. */
  readonly decimals?: number;
  /** Decimals to go up to, rather than show some people as 0; 2 unless told. */
  readonly decimalsAtMost?: number;
}

/**
 * A per cent for reading that does not turn a few people into nobody: 1 in 5,000 is 0.02, not 0.0.
 *
 * Takes: `numerator` and `denominator`, 0 or more, or null; `decimals` and `decimalsAtMost`.
 * Gives: a rounded per cent; 0 only where the count is 0 or is too small for the decimals allowed.
 * Read it: as an amount to read, not to go on calculating with.
 * Misleads when: a precise per cent beside a rounded count gives the count away.
 * Errors: RangeError for a negative number. A denominator of 0 or a missing number gives null, with the reason.
 * Source: the rounding habit of the Health Equity Tracker.
 * @example roundedPercent({ numerator: 1, denominator: 5000 }).value // 0.02
 */
export const roundedPercent = (input: RoundedPercentInput): Figure => {
  const { numerator, denominator, decimals = 1, decimalsAtMost = 2 } = input;
  if (numerator !== null) mustBeZeroOrMore("roundedPercent", "the numerator", numerator);
  if (denominator !== null) mustBeZeroOrMore("roundedPercent", "the denominator", denominator);
  if (numerator === null) return noFigure("The numerator is not known.");
  if (denominator === null) return noFigure("The denominator is not known.");
  if (denominator === 0) return noFigure("There is nobody to take a share of.");
  const percent = (numerator / denominator) * 100;
  let shown = decimals;
  while (numerator > 0 && shown < decimalsAtMost && roundDecimals(percent, shown) === 0) shown += 1;
  return figure(roundDecimals(percent, shown));
};
