import { mustBeZeroOrMore } from "../checks.ts";
import { type Figure, figure, noFigure } from "../estimate.ts";

/**
 * Events per 100,000 people, without limits.
 *
 * Takes: `count` and `population`, 0 or more, or null (missing in, missing out).
 * Gives: events per 100,000 people.
 * Read it: only beside others of the same kind; use `crudeRate` where limits are wanted, which is nearly always.
 * Misleads when: events are few: 1 in 500 people is 200 per 100,000, and 2 would be 400.
 * Errors: RangeError for a negative number. A population of 0 or a missing number gives null, with the reason.
 * Source: plain arithmetic; Health Equity Tracker.
 * @example ratePer100k({ count: 200, population: 5000 }).value // 4000
 */
export const ratePer100k = (input: { readonly count: number | null; readonly population: number | null }): Figure => {
  const { count, population } = input;
  if (count !== null) mustBeZeroOrMore("ratePer100k", "the count", count);
  if (population !== null) mustBeZeroOrMore("ratePer100k", "the population", population);
  if (count === null) return noFigure("The count is not known.");
  if (population === null) return noFigure("The population is not known.");
  if (population === 0) return noFigure("There is nobody in the population.");
  return figure((count / population) * 100000);
};
