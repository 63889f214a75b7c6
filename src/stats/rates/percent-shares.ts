import { mustBeZeroOrMore } from "../checks.ts";
import type { Figure } from "../estimate.ts";
import { roundedPercent } from "./rounded-percent.ts";

/**
 * Each count as a per cent share of a total, rounded for reading.
 *
 * Takes: `counts`, each 0 or more or null (missing in, missing out); `total`, 0 or more or null.
 * Gives: for each count a per cent with one decimal, or with two where one decimal would show a person as 0.
 * Read it: rounded shares may not add up to 100.
 * Misleads when: the total and the shares are both printed beside a hidden count: it can be worked out from them.
 * Errors: RangeError for a negative number. A total of 0 or a missing number gives null, with the reason.
 * Source: the rounding habit of the Health Equity Tracker.
 * @example percentShares({ counts: [660, 1], total: 2280 })[1].value // 0.04
 */
export const percentShares = (input: {
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
}): readonly Figure[] => {
  if (input.total !== null) mustBeZeroOrMore("percentShares", "the total", input.total);
  return input.counts.map((numerator) => roundedPercent({ numerator, denominator: input.total }));
};
