import { crudeRate } from "./crude-rate.ts";
import type { Estimate } from "../estimate.ts";
import { type GroupedRow, sumRows } from "./grouped-rows.ts";

export interface CrudeRateGroupedInput {
  readonly rows: readonly GroupedRow[];
  readonly multiplier: number;
  readonly confidence?: number;
}

export type GroupedEstimate = Estimate & { readonly numerator: number | null; readonly denominator: number | null };

/**
 * One rate for several areas, ages or years together.
 *
 * Takes: `rows`, each a numerator (events) and a denominator (people), one row or more; `multiplier`; `confidence`.
 * Gives: the sums and one rate with limits, per `multiplier` people.
 * Read it: as the rate of the whole, in which large areas count for more.
 * Misleads when: rates are averaged instead: the mean of rates is not the rate of the whole. This sums first.
 * Errors: RangeError as in `crudeRate`, and for no rows. One missing number makes the sum missing, with a reason.
 * Source: PHE indicator methods, rates.
 * @example crudeRateGrouped({ rows: [{ numerator: 5, denominator: 100 }], multiplier: 100 }).value // 5
 */
export const crudeRateGrouped = ({ rows, ...rest }: CrudeRateGroupedInput): GroupedEstimate => {
  const { numerator, denominator } = sumRows("crudeRateGrouped", rows);
  return { numerator, denominator, ...crudeRate({ count: numerator, population: denominator, ...rest }) };
};
