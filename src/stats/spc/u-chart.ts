import { type ChartChoices, controlChart, type ControlChart } from "./control-chart.ts";
import { type ChartRow, pooledRate, ratesOf } from "./share-rows.ts";

/**
 * A control chart of rates: events over people or time watched, where one person may count more than once.
 *
 * Takes: `rows` in order of time (`count`, or null; `outOf`, above 0); `freezeAt`, `exclude`, `fewestPoints` as wanted.
 * Gives: the centre line (all events over all exposure), three-sigma limits for each point, never below 0, and the
 * Anhøj run rules. Under 12 points: null, with the reason.
 * Read it: limits widen where `outOf` is small: a small service may look wild and be as steady as a large one.
 * Misleads when: numbers are very large: nearly every point then falls outside; use `xmrChart`.
 * Errors: RangeError for negative numbers or NaN.
 * Source: Montgomery, Statistical Quality Control, 7.19; qicharts2 0.8.1.
 * @example uChart({ rows: Array(12).fill({ count: 4, outOf: 100 }) }).points[0].upper // 0.1
 */
export const uChart = ({ rows, ...choices }: ChartChoices & { readonly rows: readonly ChartRow[] }): ControlChart =>
  controlChart(ratesOf("uChart", rows), { ...choices, measure: "uChart" }, (base) => {
    const center = pooledRate(rows, base);
    const reachAt = (index: number) => 3 * Math.sqrt(center / (rows[index]?.outOf ?? 0));
    return { center, reachAt, least: 0, most: Infinity };
  });
