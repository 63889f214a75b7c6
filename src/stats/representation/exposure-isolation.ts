import { sumOf } from "../standardisation/standard-bands.ts";
import { mustBeAlike, nobody, sharesOf } from "./counts.ts";
import { dissimilarityIndex, type TwoGroupsByUnit } from "./dissimilarity-index.ts";

export interface ExposureIsolation {
  /** The share of group A in the unit of an average member of group A. */
  readonly isolationA: number | null;
  /** The share of group B in that same unit; the two add up to 1. */
  readonly exposureAtoB: number | null;
  readonly dissimilarity: number | null;
  readonly because: string | null;
}

/**
 * Whom an average member of a group shares an area or a service with.
 *
 * Takes: `groupA` and `groupB`, people in each unit, 0 or more, in the same order; together they are all who count.
 * Gives: isolation of A, exposure of A to B (together 1), and the dissimilarity index beside them.
 * Read it: isolation 0.39 in a group that is 30 per cent of all: its members meet each other more than evenly.
 * Misleads when: compared between places: isolation rises with the size of the group alone.
 * Errors: RangeError for negative numbers or lists of unlike length. A group with nobody: null, with the reason.
 * Source: Lieberson 1981; Massey and Denton, Social Forces 1988.
 * @example exposureIsolation({ groupA: [10, 30], groupB: [30, 10] }).isolationA // 0.625
 */
export const exposureIsolation = ({ groupA, groupB }: TwoGroupsByUnit): ExposureIsolation => {
  mustBeAlike("exposureIsolation", groupA, groupB);
  const own = sharesOf("exposureIsolation", groupA);
  const others = sharesOf("exposureIsolation", groupB);
  if (own === null || others === null) {
    return { isolationA: null, exposureAtoB: null, dissimilarity: null, because: nobody };
  }
  const meets = (met: readonly number[]): number =>
    sumOf(
      own.map((share, unit) => {
        const all = (groupA[unit] ?? 0) + (groupB[unit] ?? 0);
        return all === 0 ? 0 : (share * (met[unit] ?? 0)) / all;
      }),
    );
  const dissimilarity = dissimilarityIndex({ groupA, groupB }).value;
  return { isolationA: meets(groupA), exposureAtoB: meets(groupB), dissimilarity, because: null };
};
