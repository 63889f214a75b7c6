import { mustBeAboveZero } from "../checks.ts";
import { type Group, rankedGroups } from "./groups.ts";
import { logitCurve } from "./logit-curve.ts";
import { type EndVariance, endVariance, weightedLine } from "./weighted-line.ts";

export interface SlopeInput {
  readonly groups: readonly Group[];
  readonly confidence?: number;
}

export interface LogitSlopeInput extends SlopeInput {
  /** What a figure is out of: 100 for per cent, 1000 for a rate per 1,000. */
  readonly scale: number;
  /**
   * "population", unless told: every person counts once. "population-squared" lets large groups count more than their
   * people: only to check figures that were made so (WHO HEAT).
   */
  readonly weighting?: "population" | "population-squared";
}

/** The fitted figure of the very first and the very last person in line, and how unsure they are. */
export interface VariedEnds {
  readonly start: number;
  readonly end: number;
  readonly variance: EndVariance | null;
}

type SlopeEnds = (VariedEnds & { readonly because: null }) | { readonly start: null; readonly because: string };

const noEnds = (because: string): SlopeEnds => ({ start: null, because });

/** People are whole: a population weighted by a survey is counted up to the next person before the line is made. */
const wholePeople = (groups: readonly Group[]): readonly Group[] =>
  groups.map((group) =>
    typeof group.population === "number" ? { ...group, population: Math.ceil(group.population) } : group,
  );

export const linearEnds = (measure: string, { groups }: SlopeInput): SlopeEnds => {
  const ready = rankedGroups(measure, wholePeople(groups));
  if (ready.groups === null) return noEnds(ready.because);
  const points = ready.groups.map(({ rank, estimate, population }) => ({ x: rank, y: estimate, weight: population }));
  const line = weightedLine(points);
  if (line === null) return noEnds("Everybody is in one group.");
  const { intercept, slope } = line;
  const off = points.map(({ x, y, weight }) => ({ x, weight, off: weight * (y - intercept - slope * x) }));
  return { start: intercept, end: intercept + slope, variance: endVariance(off), because: null };
};

const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

export const logitEnds = (measure: string, input: LogitSlopeInput): SlopeEnds => {
  const { groups, scale, weighting = "population" } = input;
  mustBeAboveZero(measure, "the scale", scale);
  const ready = rankedGroups(measure, wholePeople(groups));
  if (ready.groups === null) return noEnds(ready.because);
  if (ready.groups.some(({ estimate }) => estimate > scale)) return noEnds("A figure is above its scale.");
  const peopled = ready.groups.filter(({ population }) => population > 0);
  const points = peopled.map(({ rank, estimate, population }) => ({
    x: rank,
    y: Math.round((estimate / scale) * population) / population,
    weight: weighting === "population" ? population : population ** 2,
  }));
  const level = points[0]?.y ?? 0;
  if (points.every(({ y }) => y === level)) {
    return { start: scale * level, end: scale * level, variance: null, because: null };
  }
  const curve = logitCurve(points);
  if (curve === null) return noEnds("No curve fits these groups.");
  const start = chanceOf(curve.intercept);
  const end = chanceOf(curve.intercept + curve.slope);
  const variance = curve.variance === null ? null : onScale(curve.variance, scale, { start, end });
  return { start: scale * start, end: scale * end, variance, because: null };
};

/** From the scale of logits to that of the figures, by the steepness of the curve at each end. */
const onScale = (variance: EndVariance, scale: number, chance: { start: number; end: number }): EndVariance => {
  const atStart = scale * chance.start * (1 - chance.start);
  const atEnd = scale * chance.end * (1 - chance.end);
  return {
    start: variance.start * atStart ** 2,
    end: variance.end * atEnd ** 2,
    both: variance.both * atStart * atEnd,
  };
};

/** Groups that lie on the line to the last digit say nothing about how sure it is: rounding is no standard error. */
const roundingMost = 1e-9;

const unlessRounding = (error: number, size: number): number | null =>
  Number.isFinite(error) && error > roundingMost * size ? error : null;

/** The standard error of end less start; null where the groups lie on the line. */
export const differenceError = (ends: VariedEnds): number | null => {
  const { start, end, variance } = ends;
  if (variance === null) return null;
  return unlessRounding(
    Math.sqrt(Math.max(0, variance.end - 2 * variance.both + variance.start)),
    Math.abs(start) + Math.abs(end),
  );
};

/** The standard error of the logarithm of end divided by start; null where the groups lie on the line. */
export const ratioError = ({ start, end, variance }: VariedEnds): number | null => {
  if (variance === null) return null;
  const both = variance.both / (start * end);
  return unlessRounding(Math.sqrt(Math.max(0, variance.end / end ** 2 - 2 * both + variance.start / start ** 2)), 1);
};
