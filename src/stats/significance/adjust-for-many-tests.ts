/** One adjusted p for each that was given, in the order given; null where the p was missing. */
export interface AdjustedPs {
  readonly bonferroni: readonly (number | null)[];
  readonly holm: readonly (number | null)[];
  readonly benjaminiHochberg: readonly (number | null)[];
}

interface Ranked {
  readonly place: number;
  readonly p: number;
}

/** Each adjusted value must not be below one that stands before it. */
const neverFalling = (values: readonly number[]): readonly number[] => {
  let highest = 0;
  return values.map((value) => (highest = Math.max(highest, value)));
};

/** Back from the order of size to the order given. */
const inOrderGiven = (sizes: readonly Ranked[], values: readonly number[], length: number): (number | null)[] => {
  const placed: (number | null)[] = Array.from({ length }, () => null);
  sizes.forEach(({ place }, index) => {
    placed[place] = Math.min(1, values[index] ?? 1);
  });
  return placed;
};

/**
 * p values made honest for having run many tests: with 20 groups one p under 0.05 is to be expected from chance.
 *
 * Takes: p values, each 0 to 1, or null (left out of the reckoning and given back as null).
 * Gives: three lists. `holm` (and the cruder `bonferroni`): the chance of even one false alarm. `benjaminiHochberg`:
 * the share of false alarms among those called out.
 * Read it: compare the adjusted p with 0.05.
 * Misleads when: only the tests that looked promising are put in.
 * Errors: RangeError for a p outside 0 to 1.
 * Source: Holm 1979; Benjamini and Hochberg 1995.
 * @example adjustForManyTests([0.01, 0.04, 0.03]).holm[1] // 0.06
 */
export const adjustForManyTests = (ps: readonly (number | null)[]): AdjustedPs => {
  const sizes = ps
    .flatMap((p, place) => (p === null ? [] : [{ place, p }]))
    .toSorted((left, right) => left.p - right.p);
  for (const { p } of sizes) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`adjustForManyTests: a p must be 0 to 1, but was ${p}.`);
  }
  const tests = sizes.length;
  const stepDown = neverFalling(sizes.map(({ p }, index) => p * (tests - index)));
  let lowest = 1;
  const stepUp = sizes
    .map(({ p }, index) => (p * tests) / (index + 1))
    .toReversed()
    .map((value) => (lowest = Math.min(lowest, value)))
    .toReversed();
  return {
    bonferroni: inOrderGiven(
      sizes,
      sizes.map(({ p }) => p * tests),
      ps.length,
    ),
    holm: inOrderGiven(sizes, stepDown, ps.length),
    benjaminiHochberg: inOrderGiven(sizes, stepUp, ps.length),
  };
};
