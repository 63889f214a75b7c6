import type { GroupedEstimate } from "./crude-rate-grouped.ts";
import { type GroupedRow, sumRows } from "./grouped-rows.ts";
import { proportion } from "./proportion.ts";

export interface ProportionGroupedInput {
  readonly rows: readonly GroupedRow[];
  readonly multiplier?: number;
  readonly confidence?: number;
}

/**
 * One share for several areas, ages or years together.
 *
 * Takes: `rows`, each a numerator and a denominator, one row or more; `multiplier`, 100 unless told; `confidence`.
 * Gives: the sums and one share with Wilson's limits, times `multiplier`.
 * Read it: as the share of the whole, in which large areas count for more.
 * Misleads when: shares are averaged instead. This sums first.
 * Errors: RangeError as in `proportion`, and for no rows. One missing number makes the sum missing, with a reason.
 * Source: PHE indicator methods, proportions.
 * @example proportionGrouped({ rows: [{ numerator: 5, denominator: 100 }] }).value // 5
 */
export const proportionGrouped = ({ rows, ...rest }: ProportionGroupedInput): GroupedEstimate => {
  const { numerator, denominator } = sumRows("proportionGrouped", rows);
  return { numerator, denominator, ...proportion({ numerator, denominator, ...rest }) };
};
