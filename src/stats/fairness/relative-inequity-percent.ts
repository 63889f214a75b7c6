import { mustBeZeroOrMore } from "../checks.ts";
import { type Figure, figure, noFigure } from "../estimate.ts";
import { roundDecimals } from "../rates/round-decimals.ts";

export interface RelativeInequityInput {
  readonly share: number | null;
  readonly populationShare: number | null;
  /** Decimals to show; 1 unless told. */
  readonly decimals?: number;
}

/**
 * How far a group's share is above or below its share of the population, in per cent of the latter.
 *
 * Takes: `share` and `populationShare`, 0 or more, both in the same unit (0 to 1, or per cent), or null; `decimals`.
 * Gives: a rounded per cent; 0 is an equal share, 100 is double, -50 is half, -100 is nobody.
 * Read it: above and below are not alike: it cannot fall under -100 and can rise without end.
 * Misleads when: the group is small: the per cent then swings wildly.
 * Errors: RangeError for negative shares. A population share of 0 or a missing share: null, with the reason.
 * Source: Health Equity Tracker, relative inequity.
 * @example relativeInequityPercent({ share: 20, populationShare: 10 }).value // 100
 */
export const relativeInequityPercent = (input: RelativeInequityInput): Figure => {
  const { share, populationShare, decimals = 1 } = input;
  if (share !== null) mustBeZeroOrMore("relativeInequityPercent", "the share", share);
  if (populationShare !== null) mustBeZeroOrMore("relativeInequityPercent", "the population share", populationShare);
  if (share === null || populationShare === null) return noFigure("One of the shares is not known.");
  if (populationShare === 0) return noFigure("The group has no share of the population to compare with.");
  return figure(roundDecimals(((share - populationShare) / populationShare) * 100, decimals));
};
