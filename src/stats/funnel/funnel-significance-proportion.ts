import { mustBePart } from "../checks.ts";
import { funnelLimitsProportion } from "./funnel-limits-proportion.ts";
import { type FunnelPlace, noPlace, placeOf } from "./funnel-verdict.ts";

export interface FunnelShareRow {
  readonly count: number | null;
  readonly population: number | null;
}

/**
 * Which shares lie further from the average of all areas than chance takes them.
 *
 * Takes: `rows`, each with `count` of `population`. Gives: for each row its place in the funnel, in the same order.
 * Read it: "High (0.001)" lies above the outer line, "Low (0.025)" between the lower lines. High is not bad in itself.
 * Misleads when: there are many areas: of 100 that differ by chance alone, 5 lie beyond the inner lines.
 * Errors: RangeError for counts below 0 or above the population. A missing number: null, with the reason.
 * Source: Spiegelhalter, Statistics in Medicine 2005; PHE indicator methods.
 * @example funnelSignificanceProportion([{ count: 9, population: 90 }, { count: 50, population: 100 }]).length // 2
 */
export const funnelSignificanceProportion = (rows: readonly FunnelShareRow[]): readonly FunnelPlace[] => {
  let events = 0;
  let people = 0;
  for (const { count, population } of rows) {
    if (count === null || population === null) continue;
    mustBePart("funnelSignificanceProportion", count, population);
    events += count;
    people += population;
  }
  return rows.map(({ count, population }) => {
    if (count === null || population === null) return noPlace("The count or the population is not known.");
    const { lower2s, upper2s, lower3s, upper3s } = funnelLimitsProportion({ population, average: events / people });
    const share = count / population;
    return placeOf({
      aboveOuter: share > (upper3s ?? Infinity),
      aboveInner: share > (upper2s ?? Infinity),
      belowOuter: share < (lower3s ?? -Infinity),
      belowInner: share < (lower2s ?? -Infinity),
    });
  });
};
