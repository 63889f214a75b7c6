import { meanOf, movingRanges, present, type Series, tooFewPoints } from "./series.ts";

/** Mean and natural limits of one period. `near` is how far from the mean the outer third of the band begins. */
export interface ProcessLimits {
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly near: number | null;
  readonly because: string | null;
}

const limitFactor = 2.66;
const nearFactor = 2 * (limitFactor / 3);
const screeningFactor = 3.267;

/** The average moving range; screened, ranges of 3.267 times it or more are left out once and it is taken again. */
const averageRange = (ranges: readonly number[], screened: boolean): number | null => {
  const average = meanOf(ranges);
  if (!screened || average === null) return average;
  return meanOf(ranges.filter((range) => range < screeningFactor * average));
};

/** Limits at the mean ± 2.66 average moving ranges. The mean keeps a point whose ranges were left out. */
export const processLimits = (base: Series, rules: { screened: boolean; fewestPoints: number }): ProcessLimits => {
  const values = present(base);
  const nothing = { mean: null, lower: null, upper: null, near: null };
  if (values.length < rules.fewestPoints)
    return { ...nothing, because: tooFewPoints(values.length, rules.fewestPoints) };
  const mean = meanOf(values);
  if (mean === null) return { ...nothing, because: "There are no points." };
  const ranges = movingRanges(base);
  const range = averageRange(ranges, rules.screened);
  if (range === null) {
    const because =
      ranges.length === 0
        ? "No two neighbouring points are known, so there is no moving range to take limits from."
        : "All the points are alike, so there is no variation to take limits from.";
    return { ...nothing, mean, because };
  }
  const reach = limitFactor * range;
  return { mean, lower: mean - reach, upper: mean + reach, near: nearFactor * range, because: null };
};
