import { type ProcessLimits, processLimits } from "./process-limits.ts";
import { fewestChartPoints, mustBeInWholeSteps, mustBeSeries, type Series } from "./series.ts";
import { directionOf, type SpecialCause, specialCauses } from "./special-cause.ts";

/** Which way is better. */
export type Improvement = "increase" | "decrease" | "neutral";

/** What a point says: chance alone, or a change for the better, for the worse, or one that is neither. */
export type Variation = "common-cause" | "improvement" | "concern" | "neutral-high" | "neutral-low";

export interface XmrInput {
  /** In order of time, evenly spaced; null where a reading is missing. */
  readonly values: Series;
  readonly improvement: Improvement;
  /** Leave moving ranges of 3.267 times their average or more out once. True unless told. */
  readonly screenOutliers?: boolean;
  /** Take the limits of each period from its first so many points only. */
  readonly fixAfterPoints?: number;
  /** The points, counted from 1, at which new limits begin. */
  readonly rebaseAt?: readonly number[];
  /** The fewest points that limits are drawn from: 12 unless told. */
  readonly fewestPoints?: number;
}

/** Mean and limits from point `first` to point `last`, counted from 1. */
export type XmrPeriod = ProcessLimits & { readonly first: number; readonly last: number };

export interface XmrPoint {
  readonly value: number | null;
  readonly cause: SpecialCause | null;
  /** Null where the reading is missing or its period is too short to be judged. */
  readonly variation: Variation | null;
}

export interface XmrChart {
  readonly periods: readonly XmrPeriod[];
  readonly points: readonly XmrPoint[];
  readonly because: string | null;
}

const variationOf = (cause: SpecialCause | null, improvement: Improvement): Variation => {
  if (cause === null) return "common-cause";
  const high = directionOf[cause] === 1;
  if (improvement === "neutral") return high ? "neutral-high" : "neutral-low";
  return high === (improvement === "increase") ? "improvement" : "concern";
};

/** Where each period begins, from 0, in order. */
const beginnings = ({ values, rebaseAt = [] }: XmrInput): readonly number[] => {
  for (const at of rebaseAt) {
    mustBeInWholeSteps("xmrChart", "a point at which new limits begin", at);
    if (at > values.length)
      throw new RangeError(`xmrChart: new limits begin at point ${at}, but there is no such point.`);
  }
  return [...new Set([0, ...rebaseAt.map((at) => at - 1)])].toSorted((left, right) => left - right);
};

const judged = (part: Series, limits: ProcessLimits, improvement: Improvement): readonly XmrPoint[] => {
  if (limits.mean === null) return part.map((value) => ({ value, cause: null, variation: null }));
  const causes = specialCauses(part, limits);
  return part.map((value, index) => {
    const cause = causes[index] ?? null;
    return { value, cause, variation: value === null ? null : variationOf(cause, improvement) };
  });
};

/**
 * The NHS control chart of single values (XmR): what is chance, and what is a change.
 *
 * Takes: `values` in order of time; `improvement`, which way is better; optionally `screenOutliers`, `fixAfterPoints`,
 * `rebaseAt`, `fewestPoints`.
 * Gives: for each period mean, `lower` and `upper` limit (the mean less and plus 2.66 times the mean step from one value to
 * the next; with `screenOutliers`, steps over 3.267 times the mean step are left out of it once); for each point the first rule it breaks (`cause`: outside the
 * limits, then trend of seven, two of three near a limit, seven on one side) and what that means (`variation`).
 * Read it: points inside the limits with no pattern are chance: do not praise or blame them.
 * Misleads when: the values follow the seasons, are very small counts, or new limits are begun to make a rise vanish:
 * begin them only at a known change. Under 12 points a period has no limits: null, with the reason.
 * Errors: RangeError for NaN, or a period that begins at a point which is not there.
 * Source: NHS England, Making Data Count; Wheeler, Understanding Variation; NHSRplotthedots 0.2.2.
 * @example xmrChart({ values: [54, 55, 50, 46, 48, 45, 44, 54, 50, 52, 54, 54], improvement: "increase" }).periods[0].upper // 58.7218
 */
export const xmrChart = (input: XmrInput): XmrChart => {
  const { values, improvement, screenOutliers = true, fixAfterPoints, fewestPoints = fewestChartPoints } = input;
  mustBeSeries("xmrChart", values);
  if (fixAfterPoints !== undefined) mustBeInWholeSteps("xmrChart", "the points that fix the limits", fixAfterPoints);
  const starts = beginnings(input);
  const parts = starts.map((start, index) => {
    const part = values.slice(start, starts[index + 1]);
    const limits = processLimits(part.slice(0, fixAfterPoints), { screened: screenOutliers, fewestPoints });
    return { part, period: { first: start + 1, last: start + part.length, ...limits } };
  });
  return {
    periods: parts.map(({ period }) => period),
    points: parts.flatMap(({ part, period }) => judged(part, period, improvement)),
    because: parts.findLast(({ period }) => period.because !== null)?.period.because ?? null,
  };
};
