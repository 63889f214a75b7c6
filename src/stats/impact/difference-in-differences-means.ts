export interface FourMeans {
  readonly treatedBefore: number;
  readonly treatedAfter: number;
  readonly controlBefore: number;
  readonly controlAfter: number;
}

export interface DifferenceOfChanges {
  readonly treatedChange: number;
  readonly controlChange: number;
  readonly did: number;
}

/**
 * How much more a group's average changed than a comparison group's, from four averages.
 *
 * Takes: the average of the group (treated) and of the comparison (control), before and after, in one unit.
 * Gives: the two changes and their difference (`did`), in the same unit.
 * Read it: 2.75 means a change 2.75 greater than where nothing was done.
 * Misleads when: the two were not going the same way before. It has no limits: from single values use
 * `differenceInDifferencesRegression`.
 * Errors: RangeError for NaN or Infinity.
 * Source: Card and Krueger, American Economic Review 1994.
 * @example differenceInDifferencesMeans({ treatedBefore: 20.44, treatedAfter: 21.03, controlBefore: 23.33, controlAfter: 21.17 }).did // 2.75
 */
export const differenceInDifferencesMeans = (means: FourMeans): DifferenceOfChanges => {
  const { treatedBefore, treatedAfter, controlBefore, controlAfter } = means;
  for (const mean of [treatedBefore, treatedAfter, controlBefore, controlAfter]) {
    if (!Number.isFinite(mean)) {
      throw new RangeError(`differenceInDifferencesMeans: each average must be a number, but one was ${mean}.`);
    }
  }
  const treatedChange = treatedAfter - treatedBefore;
  const controlChange = controlAfter - controlBefore;
  return { treatedChange, controlChange, did: treatedChange - controlChange };
};
