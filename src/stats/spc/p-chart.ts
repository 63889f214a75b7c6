import { mustBePart } from "../checks.ts";
import { type ChartChoices, controlChart, type ControlChart } from "./control-chart.ts";
import { type ChartRow, pooledRate, ratesOf } from "./share-rows.ts";

/**
 * A control chart of shares: people with the event out of all people, each counted once.
 *
 * Takes: `rows` in order of time (`count`, 0 to `outOf`, or null; `outOf`, whole people); `freezeAt`, `exclude`,
 * `fewestPoints` as wanted.
 * Gives: the centre line (all events over all people), three-sigma limits for each point, kept within 0 and 1, and the
 * Anhøj run rules. Under 12 points: null, with the reason.
 * Read it: as a share, 0 to 1.
 * Misleads when: numbers are very large (nearly all points fall outside), or shares are near 0 or 1 and few.
 * Errors: RangeError for negative numbers, NaN, or a count above what it is out of.
 * Source: Montgomery, Statistical Quality Control; qicharts2 0.8.1.
 * @example pChart({ rows: Array(12).fill({ count: 50, outOf: 100 }) }).points[0].upper // 0.65
 */
export const pChart = ({ rows, ...choices }: ChartChoices & { readonly rows: readonly ChartRow[] }): ControlChart => {
  for (const { count, outOf } of rows) if (count !== null && outOf !== 0) mustBePart("pChart", count, outOf);
  return controlChart(ratesOf("pChart", rows), { ...choices, measure: "pChart" }, (base) => {
    const center = pooledRate(rows, base);
    const reachAt = (index: number) => 3 * Math.sqrt((center * (1 - center)) / (rows[index]?.outOf ?? 0));
    return { center, reachAt, least: 0, most: 1 };
  });
};
