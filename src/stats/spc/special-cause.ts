import { partOfSeven } from "./part-of-seven.ts";
import type { ProcessLimits } from "./process-limits.ts";
import { type Series, type Side, sideOf } from "./series.ts";
import { sevenOneSide } from "./seven-one-side.ts";
import { sevenTrend } from "./seven-trend.ts";
import { twoOfThree } from "./two-of-three.ts";

/** Why a point is more than chance, by the first rule that it breaks. */
export type SpecialCause =
  | "above-upper-limit"
  | "below-lower-limit"
  | "rising-trend"
  | "falling-trend"
  | "two-of-three-near-upper-limit"
  | "two-of-three-near-lower-limit"
  | "seven-above-mean"
  | "seven-below-mean";

/** Whether a cause points up or down. */
export const directionOf: Readonly<Record<SpecialCause, 1 | -1>> = {
  "above-upper-limit": 1,
  "below-lower-limit": -1,
  "rising-trend": 1,
  "falling-trend": -1,
  "two-of-three-near-upper-limit": 1,
  "two-of-three-near-lower-limit": -1,
  "seven-above-mean": 1,
  "seven-below-mean": -1,
};

/** The direction of the latest trend that a point belongs to: one that ends a rise and begins a fall is falling. */
const trendAt = (ends: readonly Side[], index: number): Side =>
  ends.slice(index, index + 7).findLast((end) => end !== 0) ?? 0;

/**
 * The rules in their order: outside the limits, a trend of seven, two of three near a limit, seven on one side. A
 * period without limits (all points alike) is judged by the two rules that need none.
 */
export const specialCauses = (values: Series, limits: ProcessLimits): readonly (SpecialCause | null)[] => {
  const { mean, lower, upper, near } = limits;
  const sides = values.map((value) => sideOf(value, mean));
  const beyond = values.map((value): Side => {
    if (value === null || lower === null || upper === null) return 0;
    return value > upper ? 1 : value < lower ? -1 : 0;
  });
  const closeToLimits = values.map((value, index) => {
    if (value === null || mean === null || near === null || beyond[index] !== 0) return 0;
    return value > mean + near || value < mean - near ? 1 : 0;
  });
  const nearMisses = twoOfThree({ closeToLimits, sides }).point;
  const runs = partOfSeven(sevenOneSide(sides));
  const trendEnds = sevenTrend(values);
  return values.map((_, index) => {
    const high = sides[index] === 1;
    if (beyond[index] !== 0) return beyond[index] === 1 ? "above-upper-limit" : "below-lower-limit";
    const trend = trendAt(trendEnds, index);
    if (trend !== 0) return trend === 1 ? "rising-trend" : "falling-trend";
    if (nearMisses[index] === 1) return high ? "two-of-three-near-upper-limit" : "two-of-three-near-lower-limit";
    if (runs[index] === 1) return high ? "seven-above-mean" : "seven-below-mean";
    return null;
  });
};
