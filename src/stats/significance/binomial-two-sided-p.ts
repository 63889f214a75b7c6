import { mustBeWhole } from "../checks.ts";
import { binomialAt, binomialTail, type Trials } from "../distributions/binomial.ts";

/** Two chances this close are one chance that rounding has parted. */
const sameChance = 1 + 1e-7;

/**
 * The exact two-sided p of a count: how likely a count is that is no more likely than the one seen.
 *
 * Takes: `count` of `trials`, whole numbers; `share`, the chance of each under the hypothesis, 0 to 1.
 * Gives: p, 0 to 1.
 * Read it: a small p means that such a count would be rare if `share` were true.
 * Misleads when: trials are few: with 12 seats or fewer almost nothing is rare. It is no measure of size.
 * Errors: RangeError for numbers that are not whole, a count above the trials, or a share outside 0 to 1.
 * Source: the method of small chances, as in R's binom.test.
 * @example binomialTwoSidedP(1, { trials: 2, share: 0.05 }) // 0.0975
 */
export const binomialTwoSidedP = (count: number, { trials, share }: Trials): number => {
  mustBeWhole("binomialTwoSidedP", "the count", count);
  mustBeWhole("binomialTwoSidedP", "the number of trials", trials);
  if (count > trials) throw new RangeError(`binomialTwoSidedP: ${count} of ${trials} cannot be.`);
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`binomialTwoSidedP: the share must be 0 to 1, but was ${share}.`);
  const middle = trials * share;
  if (count === middle) return 1;
  const below = count < middle;
  const seen = binomialAt(count, { trials, share }) * sameChance;
  // On the far side of the middle chances only fall: the first place that is no more likely is found by halving.
  let likely = below ? Math.ceil(middle) - 1 : Math.floor(middle) + 1;
  let unlikely = below ? trials + 1 : -1;
  while (Math.abs(unlikely - likely) > 1) {
    const between = Math.floor((likely + unlikely) / 2);
    if (binomialAt(between, { trials, share }) <= seen) unlikely = between;
    else likely = between;
  }
  const lower = binomialTail(below ? count : unlikely, { trials, share });
  const upper = binomialTail((below ? unlikely : count) - 1, { trials, share }, "upper");
  return Math.min(1, lower + upper);
};
