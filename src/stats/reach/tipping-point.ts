import { mustBePart, mustBeZeroOrMore } from "../checks.ts";

export interface TippingPointInput {
  /** People of the group expected at the reference's rate. */
  readonly expected: number;
  /** People known to be of the group who came. */
  readonly observed: number;
  /** People who came and whose group is not known. */
  readonly unknown: number;
  /** All people who came and whose group is known, those of this group included. */
  readonly known: number;
}

export interface TippingPoint {
  /** How many of the unknown would have to belong to the group for the gap to vanish. */
  readonly needed: number | null;
  /** The same as a share of the unknown, 0 to 1. */
  readonly shareOfUnknown: number | null;
  /** The group's share among those whose group is known, 0 to 1. */
  readonly shareOfKnown: number | null;
  /** False where the gap could well be made of unknowns: the tipping share is under twice the group's known share. */
  readonly robust: boolean | null;
  readonly because: string | null;
}

/** Sums of fractions may land a speck above a whole number of people. */
const speck = 1e-9;

/**
 * Could the people whose ethnicity is unknown explain the gap away?
 *
 * Takes: `expected`, `observed`, `unknown` and `known`, people, 0 or more; `observed` is part of `known`.
 * Gives: `needed` (whole people, rounded up), `shareOfUnknown`, `shareOfKnown`, and `robust`.
 * Read it: "the gap would vanish if 35 of the 130 unknown (27 %) were of this group, who are 5 % of those known".
 * `robust` is false where the first share is under twice the second. Where even all the unknown would not close the
 * gap, `needed` is null, `robust` is true and the sentence says how many would still be missing.
 * Misleads when: some groups are asked less often than others: their share among the unknown is then higher.
 * Errors: RangeError for negative numbers or more observed than known. No shortfall: null, with the reason.
 * Source: tipping point analysis of missing records; see Yan, Lee and Li, Journal of Biopharmaceutical Statistics 2009.
 * @example tippingPoint({ expected: 75, observed: 40, unknown: 130, known: 783 }).needed // 35
 */
export const tippingPoint = ({ expected, observed, unknown, known }: TippingPointInput): TippingPoint => {
  mustBeZeroOrMore("tippingPoint", "the expected number", expected);
  mustBeZeroOrMore("tippingPoint", "the unknown number", unknown);
  mustBeZeroOrMore("tippingPoint", "the known number", known);
  mustBeZeroOrMore("tippingPoint", "the observed number", observed);
  if (observed > 0) mustBePart("tippingPoint", observed, known);
  const shareOfKnown = known === 0 ? null : observed / known;
  const without = { needed: null, shareOfUnknown: null, shareOfKnown };
  const needed = Math.ceil(expected - observed - speck);
  if (needed <= 0) return { ...without, robust: null, because: "There is no shortfall to explain." };
  if (needed > unknown) {
    const still = Math.ceil(expected - observed - unknown - speck);
    const because = `Even if all ${unknown} people of unknown group belonged to it, ${still} would still be missing.`;
    return { ...without, robust: true, because };
  }
  const shareOfUnknown = needed / unknown;
  if (shareOfKnown === null) {
    const because = "Nobody's group is known, so there is no share to compare with.";
    return { needed, shareOfUnknown, shareOfKnown, robust: null, because };
  }
  return { needed, shareOfUnknown, shareOfKnown, robust: shareOfUnknown >= 2 * shareOfKnown, because: null };
};
