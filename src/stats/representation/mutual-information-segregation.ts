import { sumOf } from "../standardisation/standard-bands.ts";
import { entropyOf, mustBeAlike, sharesOf } from "./counts.ts";

export interface MutualInformation {
  /** Mutual information of group and unit, natural logarithm. */
  readonly M: number | null;
  /** M as a share of all that there is to know of the group: 0 to 1. */
  readonly H: number | null;
  readonly because: string | null;
}

/**
 * How much one knows of a person's group from knowing the area or service: segregation over any number of groups.
 *
 * Takes: `matrix`, a row for each group, a number of people for each unit in it.
 * Gives: M, in natural units of information, and H, M over the entropy of the groups.
 * Read it: H 0 means that every unit has the same mix; 1 that each unit holds one group alone.
 * Misleads when: units hold few people: chance makes both too high. M depends on how mixed the whole is; H does not.
 * Errors: RangeError for negative numbers or rows of unlike length. Nobody: null; one group only: H null; with why.
 * Source: Theil and Finizza 1971; Mora and Ruiz-Castillo 2011; the R package segregation.
 * @example mutualInformationSegregation([[40, 20, 5, 1], [20, 40, 60, 80]]).H // 0.333
 */
export const mutualInformationSegregation = (matrix: readonly (readonly number[])[]): MutualInformation => {
  const measure = "mutualInformationSegregation";
  const [first = []] = matrix;
  for (const row of matrix) mustBeAlike(measure, first, row);
  const cells = sharesOf(measure, matrix.flat());
  if (cells === null) return { M: null, H: null, because: "There is nobody to tell apart." };
  const width = first.length;
  const groups = matrix.map((_, row) => sumOf(cells.slice(row * width, (row + 1) * width)));
  const units = first.map((_, unit) => sumOf(cells.filter((__, cell) => cell % width === unit)));
  const parts = cells.map((share, cell) => {
    const alone = (groups[Math.floor(cell / width)] ?? 0) * (units[cell % width] ?? 0);
    return share === 0 ? 0 : share * Math.log(share / alone);
  });
  const M = Math.max(0, sumOf(parts));
  const all = entropyOf(groups);
  if (all === 0) return { M, H: null, because: "All are of one group, so there is nothing to know of it." };
  return { M, H: M / all, because: null };
};
