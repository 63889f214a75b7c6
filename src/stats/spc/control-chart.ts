import { type RunsLimits, runsLimitsAnhoej } from "./runs-limits-anhoej.ts";
import {
  fewestChartPoints,
  mustBeInWholeSteps,
  present,
  type Series,
  type Side,
  sideOf,
  tooFewPoints,
} from "./series.ts";

/** Asked of every kind of chart. Points are counted from 1. */
export interface ChartChoices {
  /** Take centre line and limits from the points up to this one. */
  readonly freezeAt?: number;
  /** Points that are drawn, but count neither for the lines nor for the runs. */
  readonly exclude?: readonly number[];
  /** The fewest points that lines are drawn from: 12 unless told. */
  readonly fewestPoints?: number;
}

export interface ControlPoint {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Outside its limits: more than chance. */
  readonly outside: boolean;
}

export type ControlChart = RunsLimits & {
  readonly center: number | null;
  readonly points: readonly ControlPoint[];
  /** Points that are counted and are not on the centre line. */
  readonly usefulPoints: number | null;
  readonly longestRun: number | null;
  readonly crossings: number | null;
  /** A run too long, or too few crossings: the level has probably moved. */
  readonly runsSignal: boolean | null;
  /** How many points lie outside their limits. */
  readonly sigmaSignals: number | null;
};

export interface ControlLines {
  readonly center: number;
  /** How far above and below the centre line the limits of the point at this place, from 0, lie. */
  readonly reachAt: (index: number) => number;
  /** Limits do not go below this, nor above `most`. */
  readonly least: number;
  readonly most: number;
}

const lengthsOfRuns = (sides: readonly Side[]): readonly number[] => {
  const lengths: number[] = [];
  sides.forEach((side, index) => {
    if (side === sides[index - 1]) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(1);
  });
  return lengths;
};

/** The run rules of Anhøj over the points that count. */
const runsOf = (values: Series, center: number) => {
  const sides = values.map((value) => sideOf(value, center)).filter((side) => side !== 0);
  const limits = runsLimitsAnhoej(sides.length);
  if (limits.longestRunMax === null || limits.crossingsMin === null) {
    return { ...limits, usefulPoints: 0, longestRun: null, crossings: null, runsSignal: false };
  }
  const lengths = lengthsOfRuns(sides);
  const longestRun = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  const crossings = lengths.length - 1;
  const runsSignal = longestRun > limits.longestRunMax || crossings < limits.crossingsMin;
  return { ...limits, usefulPoints: sides.length, longestRun, crossings, runsSignal };
};

const noChart = (values: Series, because: string): ControlChart => ({
  center: null,
  points: values.map((value) => ({ value, lower: null, upper: null, outside: false })),
  usefulPoints: null,
  longestRun: null,
  longestRunMax: null,
  crossings: null,
  crossingsMin: null,
  runsSignal: null,
  sigmaSignals: null,
  because,
});

/** What all the charts share: which points count, lines from `linesOf` (given the places that make the lines), runs. */
export const controlChart = (
  values: Series,
  choices: ChartChoices & { readonly measure: string },
  linesOf: (base: readonly number[]) => ControlLines | string,
): ControlChart => {
  const { measure, freezeAt = values.length, exclude = [], fewestPoints = fewestChartPoints } = choices;
  if (choices.freezeAt !== undefined) mustBeInWholeSteps(measure, "the last point of the baseline", freezeAt);
  for (const left of exclude) mustBeInWholeSteps(measure, "a point to leave out", left);
  const counted = values.map((_, index) => index).filter((index) => !exclude.includes(index + 1));
  const base = counted.filter((index) => index < freezeAt);
  const known = present(base.map((index) => values[index] ?? null)).length;
  if (known < fewestPoints) return noChart(values, tooFewPoints(known, fewestPoints));
  const lines = linesOf(base);
  if (typeof lines === "string") return noChart(values, lines);
  const points = values.map((value, index): ControlPoint => {
    const reach = lines.reachAt(index);
    if (!Number.isFinite(reach)) return { value, lower: null, upper: null, outside: false };
    const lower = Math.max(lines.least, lines.center - reach);
    const upper = Math.min(lines.most, lines.center + reach);
    return { value, lower, upper, outside: value !== null && (value > upper || value < lower) };
  });
  return {
    ...runsOf(
      counted.map((index) => values[index] ?? null),
      lines.center,
    ),
    center: lines.center,
    points,
    sigmaSignals: points.filter(({ outside }) => outside).length,
  };
};
