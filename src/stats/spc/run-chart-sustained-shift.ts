import { medianOf, mustBeInWholeSteps, mustBeSeries, present, sideOf } from "./series.ts";

export interface RunChartPoint {
  /** A day or a period that sorts as text: 2026-03-01, 2026-Q1. */
  readonly at: string;
  readonly value: number | null;
}

export interface RunChartInput {
  readonly points: readonly RunChartPoint[];
  /** How many first points make the first median. */
  readonly baselinePoints: number;
  /** How many points in a row on one side are a shift. */
  readonly runLength: number;
  /** The side that counts as a shift. */
  readonly direction: "above" | "below" | "both";
}

export interface RunChartPeriod {
  readonly median: number;
  readonly start: string;
  readonly end: string;
  readonly type: "baseline" | "sustained";
}

export interface RunChart {
  readonly periods: readonly RunChartPeriod[];
  readonly because: string | null;
}

type KnownPoint = RunChartPoint & { readonly value: number };

interface Shift {
  readonly period: RunChartPeriod;
  readonly rest: readonly KnownPoint[];
}

const wantedSides = { above: [1], below: [-1], both: [1, -1] } as const;

/** The first run long enough on a wanted side; points on the median are passed over and neither count nor break it. */
const firstShift = (points: readonly KnownPoint[], median: number, input: RunChartInput): Shift | null => {
  const wanted: readonly number[] = wantedSides[input.direction];
  let run: KnownPoint[] = [];
  let runSide = 0;
  for (const [index, point] of points.entries()) {
    const side = sideOf(point.value, median);
    if (side === 0) continue;
    if (side !== runSide) run = [];
    runSide = side;
    if (wanted.includes(side)) run.push(point);
    if (run.length < input.runLength) continue;
    const first = run[0];
    const level = medianOf(run.map(({ value }) => value));
    if (first === undefined || level === null) continue;
    const period = { median: level, start: first.at, end: point.at, type: "sustained" } as const;
    return { period, rest: points.slice(index + 1) };
  }
  return null;
};

const inOrder = (points: readonly RunChartPoint[]): readonly RunChartPoint[] => {
  const days = new Set<string>();
  for (const { at } of points) {
    if (days.has(at)) throw new RangeError(`runChartSustainedShift: ${at} stands there twice.`);
    days.add(at);
  }
  return points.toSorted((left, right) => (left.at < right.at ? -1 : 1));
};

/**
 * A run chart that draws its median anew each time a shift has lasted.
 *
 * Takes: `points` (`at` sorts as text; any order), `baselinePoints`, `runLength`, `direction` of the shift looked for.
 * Gives: the periods: the baseline with its median, then each run of `runLength` points on one side of the median
 * before it, with that run's own median. Too few points for a baseline: no periods, with the reason.
 * Read it: a new period is a level that held; compare the medians.
 * Misleads when: `direction` is one-sided: a lasting fall is then not seen. Points on the median neither count nor
 * break.
 * Errors: RangeError for NaN, a day that stands there twice, or numbers of points that are not whole.
 * Source: Perla, Provost and Murray, BMJ Quality and Safety 2011; runcharter 0.2.0.
 * @example runChartSustainedShift({ points: [3, 3, 3, 8, 9, 8].map((value, n) => ({ at: `2026-0${n}`, value })), baselinePoints: 3, runLength: 3, direction: "above" }).periods[1].median // 8
 */
export const runChartSustainedShift = (input: RunChartInput): RunChart => {
  const measure = "runChartSustainedShift";
  mustBeInWholeSteps(measure, "the number of baseline points", input.baselinePoints);
  mustBeInWholeSteps(measure, "the length of a run", input.runLength);
  mustBeSeries(
    measure,
    input.points.map(({ value }) => value),
  );
  const points = inOrder(input.points);
  const baseline = points.slice(0, input.baselinePoints);
  const [first, last] = [baseline[0], baseline.at(-1)];
  const median = medianOf(present(baseline.map(({ value }) => value)));
  if (median === null || first === undefined || last === undefined || baseline.length < input.baselinePoints) {
    return {
      periods: [],
      because: `There are fewer than ${input.baselinePoints} points to take the first median from.`,
    };
  }
  const periods: RunChartPeriod[] = [{ median, start: first.at, end: last.at, type: "baseline" }];
  let rest = points.slice(input.baselinePoints).flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
  for (let level = median; ;) {
    const shift = firstShift(rest, level, input);
    if (shift === null) return { periods, because: null };
    periods.push(shift.period);
    rest = [...shift.rest];
    level = shift.period.median;
  }
};
