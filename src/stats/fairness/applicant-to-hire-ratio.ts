import { mustBeZeroOrMore } from "../checks.ts";
import { type Figure, figure, noFigure } from "../estimate.ts";

/**
 * A group's share of applicants over its share of those hired.
 *
 * Takes: `shareOfApplicants` and `shareOfHires`, 0 or more, both in the same unit (0 to 1, or per cent), or null.
 * Gives: the ratio; 1 is an equal share.
 * Read it: above 1, the group is a larger part of the applicants than of those hired: people are lost on the way.
 * Misleads when: few were hired, or applications and hires are not of the same people and the same time.
 * Errors: RangeError for negative shares. A share of hires of 0 or a missing share: null, with the reason.
 * Source: plain arithmetic.
 * @example applicantToHireRatio({ shareOfApplicants: 30, shareOfHires: 15 }).value // 2
 */
export const applicantToHireRatio = (input: {
  readonly shareOfApplicants: number | null;
  readonly shareOfHires: number | null;
}): Figure => {
  const { shareOfApplicants, shareOfHires } = input;
  if (shareOfApplicants !== null)
    mustBeZeroOrMore("applicantToHireRatio", "the share of applicants", shareOfApplicants);
  if (shareOfHires !== null) mustBeZeroOrMore("applicantToHireRatio", "the share of hires", shareOfHires);
  if (shareOfApplicants === null || shareOfHires === null) return noFigure("One of the shares is not known.");
  if (shareOfHires === 0) return noFigure("Nobody of the group was hired, so there is nothing to divide by.");
  return figure(shareOfApplicants / shareOfHires);
};
