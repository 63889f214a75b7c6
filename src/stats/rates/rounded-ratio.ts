import { mustBeZeroOrMore } from "../checks.ts";
import { roundDecimals } from "./round-decimals.ts";
import { type Figure, figure, noFigure } from "../estimate.ts";

/** Under this a ratio with one decimal tells nothing. */
const smallestShown = 0.1;

/**
 * A ratio for reading, with one decimal: 1 to 3 is 0.3.
 *
 * Takes: `numerator` and `denominator`, 0 or more, or null.
 * Gives: the ratio with one decimal, or null where it is under 0.1, which one decimal cannot show.
 * Read it: as an amount to read, not to go on calculating with.
 * Misleads when: it is near 0.1 or built on few people.
 * Errors: RangeError for a negative number. A denominator of 0 or a missing number gives null, with the reason.
 * Source: the rounding habit of the Health Equity Tracker.
 * @example roundedRatio({ numerator: 1, denominator: 3 }).value // 0.3
 */
export const roundedRatio = (input: {
  readonly numerator: number | null;
  readonly denominator: number | null;
}): Figure => {
  const { numerator, denominator } = input;
  if (numerator !== null) mustBeZeroOrMore("roundedRatio", "the numerator", numerator);
  if (denominator !== null) mustBeZeroOrMore("roundedRatio", "the denominator", denominator);
  if (numerator === null || denominator === null) return noFigure("One of the numbers is not known.");
  if (denominator === 0) return noFigure("There is nothing to compare with.");
  const ratio = numerator / denominator;
  if (ratio < smallestShown) return noFigure("The ratio is under 0.1, too small to show.");
  return figure(roundDecimals(ratio, 1));
};
