import { type ChartChoices, controlChart, type ControlChart } from "./control-chart.ts";
import { meanOf, movingRanges, mustBeSeries, present, type Series } from "./series.ts";

/** The average range of two values from a normal distribution, in standard deviations. */
const rangeInDeviations = 1.128;

/**
 * A control chart of single values as qicharts2 draws it, to check others' charts. Our own default is `xmrChart`.
 *
 * Takes: `values` in order of time, null where one is missing; `freezeAt`, `exclude`, `fewestPoints` as wanted.
 * Gives: the mean, limits at ± 3 × average moving range / 1.128, nothing screened, and the Anhøj run rules. Under 12
 * points: null, with the reason.
 * Read it: 3/1.128 is 2.6596, not 2.66: limits lie a little inside those of the NHS chart.
 * Misleads when: set beside an NHS chart, which leaves very large moving ranges out.
 * Errors: RangeError for NaN.
 * Source: Montgomery, Statistical Quality Control, 6.33; qicharts2 0.8.1.
 * @example iChart({ values: [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3] }).points[0].upper // 7.319
 */
export const iChart = ({ values, ...choices }: ChartChoices & { readonly values: Series }): ControlChart => {
  mustBeSeries("iChart", values);
  return controlChart(values, { ...choices, measure: "iChart" }, (base) => {
    const read = base.map((index) => values[index] ?? null);
    const center = meanOf(present(read));
    const range = meanOf(movingRanges(read));
    if (center === null || range === null) return "No two neighbouring points are known, so there is no moving range.";
    return { center, reachAt: () => (3 * range) / rangeInDeviations, least: -Infinity, most: Infinity };
  });
};
