import { entropyOf, sharesOf } from "./counts.ts";

export interface EntropyDiversity {
  readonly entropy: number | null;
  /** The number of equal groups that would be as varied. */
  readonly effectiveGroups: number | null;
  readonly because: string | null;
}

/**
 * How varied a body of people is (Shannon).
 *
 * Takes: `counts`, people in each group, 0 or more; `base` of the logarithm, above 1, e unless told.
 * Gives: the entropy in that base, and the effective number of groups, which does not depend on the base.
 * Read it: 2.4 effective groups is as varied as 2.4 groups of one size.
 * Misleads when: read as fair: a body can be varied and lack one group wholly. Finer categories make it higher.
 * Errors: RangeError for negative counts or a base not above 1. Nobody at all: null, with the reason.
 * Source: Shannon 1948; Hill, Ecology 1973.
 * @example entropyDiversity({ counts: [1, 1, 1] }).effectiveGroups // 3
 */
export const entropyDiversity = (input: {
  readonly counts: readonly number[];
  readonly base?: number;
}): EntropyDiversity => {
  const { counts, base = Math.E } = input;
  if (!(base > 1) || !Number.isFinite(base)) {
    throw new RangeError(`entropyDiversity: the base must be more than 1, but was ${base}.`);
  }
  const shares = sharesOf("entropyDiversity", counts);
  if (shares === null) return { entropy: null, effectiveGroups: null, because: "There is nobody to tell apart." };
  const natural = entropyOf(shares);
  return { entropy: natural / Math.log(base), effectiveGroups: Math.exp(natural), because: null };
};
