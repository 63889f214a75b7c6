import { mustBeZeroOrMore } from "../checks.ts";
import { type Figure, figure, noFigure } from "../estimate.ts";

/**
 * A group's share of those served (or seated, or hired) over its share of the population (or of the applicants).
 *
 * Takes: `share` and `populationShare`, 0 or more, both in the same unit (0 to 1, or per cent); either may be null.
 * Gives: the ratio; 1 is an equal share.
 * Read it: 0.5 is half as many as the group's numbers would give.
 * Misleads when: it is compared with a rate ratio against a reference group: the population here holds the group itself.
 * Errors: RangeError for negative shares. A population share of 0 or a missing share: null, with the reason.
 * Source: plain arithmetic.
 * @example representationRatio({ share: 5, populationShare: 10 }).value // 0.5
 */
export const representationRatio = (input: {
  readonly share: number | null;
  readonly populationShare: number | null;
}): Figure => {
  const { share, populationShare } = input;
  if (share !== null) mustBeZeroOrMore("representationRatio", "the share", share);
  if (populationShare !== null) mustBeZeroOrMore("representationRatio", "the population share", populationShare);
  if (share === null || populationShare === null) return noFigure("One of the shares is not known.");
  if (populationShare === 0) return noFigure("The group has no share of the population to compare with.");
  return figure(share / populationShare);
};
