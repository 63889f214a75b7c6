export interface QuantileInput {
  readonly values: readonly (number | null)[];
  /** How many groups to make: 10 for tenths, 5 for fifths. */
  readonly quantiles: number;
  /** True (unless told): quantile 1 holds the highest values. */
  readonly invert?: boolean;
}

export interface QuantileGroups {
  /** In the order of the values; null for a missing value, and for all where there are too few. */
  readonly quantiles: readonly (number | null)[];
  readonly because: string | null;
}

/**
 * Puts areas into tenths, fifths or other equal groups by their values.
 *
 * Takes: `values`, any numbers, null where one is missing; `quantiles`, a whole number from 1 up; `invert`, true unless
 * told, which gives quantile 1 to the highest values (most deprived first).
 * Gives: for each value its group, 1 to `quantiles`. Level values share the lower rank, and so stay together.
 * Read it: a tenth of areas is not a tenth of people.
 * Misleads when: many areas are level across a border: the groups then differ in size; look at those by hand.
 * Errors: RangeError for a value that is not a number or `quantiles` not whole or under 1. Fewer values than groups: null for
 * all, with the reason.
 * Source: PHE, Assigning deprivation categories (2016).
 * @example quantileGroup({ values: [3, 9, 5, 7], quantiles: 2, invert: false }).quantiles[1] // 2
 */
export const quantileGroup = ({ values, quantiles, invert = true }: QuantileInput): QuantileGroups => {
  if (!Number.isSafeInteger(quantiles) || quantiles < 1) {
    throw new RangeError(`quantileGroup: quantiles must be a whole number from 1 up, but was ${quantiles}.`);
  }
  const known = values.filter((value) => value !== null);
  const wrong = known.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`quantileGroup: every value must be a number, but one was ${wrong}.`);
  if (known.length < quantiles) {
    return { quantiles: values.map(() => null), because: `There are fewer than ${quantiles} values.` };
  }
  const ranks = new Map<number, number>();
  known
    .toSorted((left, right) => (invert ? right - left : left - right))
    .forEach((value, before) => {
      if (!ranks.has(value)) ranks.set(value, before + 1);
    });
  const groupOf = (rank: number): number =>
    Math.max(1, quantiles + 1 - Math.ceil(((known.length + 1 - rank) * quantiles) / known.length));
  return {
    quantiles: values.map((value) => (value === null ? null : groupOf(ranks.get(value) ?? 1))),
    because: known.length < values.length ? "A value is not known." : null,
  };
};
