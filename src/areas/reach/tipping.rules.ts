/**
 * How much of a gap could be hiding among the people whose ethnicity nobody wrote down. @practice P03
 * The tipping point is how many of them would have to belong to the community for the gap to vanish.
 */
import { tippingPoint } from "../../stats/index.ts";

export interface Tipping {
  /** How many of the unknown would have to belong to the community. */
  readonly needed: number;
  readonly unknown: number;
  /** How many there are of known ethnicity, of all communities. */
  readonly known: number;
  /** `needed` as a share of the unknown, 0 to 1; above 1 even all of them would not close the gap. */
  readonly shareOfUnknown: number;
  /** The community's share among the people whose ethnicity is known, 0 to 1. */
  readonly shareOfKnown: number;
  /** False when under twice its known share would do: then the gap may be no more than a gap in the records. */
  readonly robust: boolean;
  /** False where chance may explain the difference: then it is not called a gap. */
  readonly clear: boolean;
}

export const tippingOf = (gap: {
  readonly missing: number;
  readonly seen: number;
  readonly known: number;
  readonly unknown: number;
  readonly clear: boolean;
}): Tipping | null => {
  if (gap.missing <= 0 || gap.unknown <= 0 || gap.known <= 0) return null;
  const point = tippingPoint({
    expected: gap.missing + gap.seen,
    observed: gap.seen,
    unknown: gap.unknown,
    known: gap.known,
  });
  const needed = point.needed ?? Math.ceil(gap.missing);
  return {
    needed,
    unknown: gap.unknown,
    known: gap.known,
    shareOfUnknown: needed / gap.unknown,
    shareOfKnown: gap.seen / gap.known,
    robust: point.robust === true,
    clear: gap.clear,
  };
};
