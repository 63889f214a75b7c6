import { mustBeZeroOrMore } from "../checks.ts";
import { type Figure, figure, noFigure } from "../estimate.ts";
import { sumOf } from "../standardisation/standard-bands.ts";
import { mustBeAlike } from "./counts.ts";

export interface GiniInput {
  readonly values: readonly number[];
  /** How many people stand behind each value; 1 each unless told. */
  readonly weights?: readonly number[];
  /** Correct for the number of values: times n/(n−1), or with weights 1/(1 − Σw²). Not corrected unless told. */
  readonly unbiased?: boolean;
}

const measure = "gini";

/**
 * How unequally something is shared out: contacts, hours, money.
 *
 * Takes: `values`, 0 or more; `weights`, 0 or more, one each; `unbiased`, false unless told.
 * Gives: 0 (all have the same) to 1 (one has all).
 * Read it: half the average gap between two people, as a share of the mean.
 * Misleads when: two figures are compared of which one is corrected: some packages do so by default. Say which it is.
 * Errors: RangeError for negative values or weights, or lists of unlike length. No values, nothing to share out, or one
 * value to correct: null, with the reason.
 * Source: Gini 1912; the corrected form as in DescTools 0.99.
 * @example gini({ values: [10, 10, 0, 0, 0] }).value // 0.6
 */
export const gini = ({ values, weights, unbiased = false }: GiniInput): Figure => {
  const counted = weights ?? values.map(() => 1);
  mustBeAlike(measure, values, counted);
  for (const value of values) mustBeZeroOrMore(measure, "each value", value);
  for (const weight of counted) mustBeZeroOrMore(measure, "each weight", weight);
  const people = sumOf(counted);
  if (people === 0) return noFigure("There is nobody to share among.");
  const holders = values
    .map((value, index) => ({ value, share: (counted[index] ?? 0) / people }))
    .toSorted((left, right) => left.value - right.value);
  const mean = sumOf(holders.map(({ value, share }) => value * share));
  if (mean === 0) return noFigure("There is nothing to share out.");
  let below = 0;
  let lean = 0;
  for (const { value, share } of holders) {
    const rank = below + share / 2;
    lean += share * (value - mean) * (rank - 0.5);
    below += share;
  }
  const plain = Math.max(0, (2 * lean) / mean);
  if (!unbiased) return figure(plain);
  const spare = 1 - sumOf(holders.map(({ share }) => share * share));
  if (!(spare > 0)) return noFigure("One value alone cannot be corrected for its number.");
  return figure(plain / spare);
};
