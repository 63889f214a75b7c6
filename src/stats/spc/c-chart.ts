import { mustBeZeroOrMore } from "../checks.ts";
import { type ChartChoices, controlChart, type ControlChart } from "./control-chart.ts";
import { meanOf, present, type Series } from "./series.ts";

/**
 * A control chart of counts, where every period has the same chance of events.
 *
 * Takes: `counts` in order of time, null where one is missing; `freezeAt`, `exclude`, `fewestPoints` as wanted.
 * Gives: the centre line (the mean count), limits at ± 3√mean, never below 0, and the Anhøj run rules. Under 12 points:
 * null, with the reason.
 * Read it: a month outside the limits had more, or fewer, than chance makes.
 * Misleads when: months differ in length or people served: use `uChart`.
 * Errors: RangeError for negative counts or NaN.
 * Source: Montgomery, Statistical Quality Control, 7.17; qicharts2 0.8.1.
 * @example cChart({ counts: Array(12).fill(9) }).points[0].upper // 18
 */
export const cChart = ({ counts, ...choices }: ChartChoices & { readonly counts: Series }): ControlChart => {
  for (const count of counts) mustBeZeroOrMore("cChart", "the count", count ?? 0);
  return controlChart(counts, { ...choices, measure: "cChart" }, (base) => {
    const center = meanOf(present(base.map((index) => counts[index] ?? null)));
    if (center === null) return "There are no points.";
    return { center, reachAt: () => 3 * Math.sqrt(center), least: 0, most: Infinity };
  });
};
