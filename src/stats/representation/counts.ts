import { mustBeZeroOrMore } from "../checks.ts";
import { sumOf } from "../standardisation/standard-bands.ts";

/** Each part of the whole, or null where the whole is nothing. No part may be below 0. */
export const sharesOf = (measure: string, counts: readonly number[]): readonly number[] | null => {
  for (const count of counts) mustBeZeroOrMore(measure, "each number", count);
  const total = sumOf(counts);
  return total === 0 ? null : counts.map((count) => count / total);
};

export const mustBeAlike = (measure: string, left: readonly unknown[], right: readonly unknown[]): void => {
  if (left.length !== right.length) {
    throw new RangeError(
      `${measure}: the two lists must be of one length, but are ${left.length} and ${right.length}.`,
    );
  }
};

/** −Σ p ln p; a share of 0 adds nothing. */
export const entropyOf = (shares: readonly number[]): number =>
  sumOf(shares.map((share) => (share === 0 ? 0 : -share * Math.log(share))));

/** Half of all that one list of shares has above or below the other. */
export const halfGap = (left: readonly number[], right: readonly number[]): number =>
  sumOf(left.map((share, index) => Math.abs(share - (right[index] ?? 0)))) / 2;

export const nobody = "There is nobody in one of the groups, so there are no shares.";
