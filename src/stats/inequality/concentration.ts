import { type Figure, figure, noFigure } from "../estimate.ts";
import { type Group, rankedGroups, type RankedGroup } from "./groups.ts";
import { slopeError, weightedLine } from "./weighted-line.ts";

interface Concentration {
  /** Twice the covariance of figure and rank. */
  readonly index: number;
  readonly standardError: number | null;
}

/** Figures in line from the most to the least disadvantaged; the error is that of the line through them. */
export const concentrationOf = (groups: readonly RankedGroup[]): Concentration => {
  const index = groups.reduce((sum, { share, estimate, rank }) => sum + 2 * share * estimate * (rank - 0.5), 0);
  const points = groups.map(({ rank, estimate, share }) => ({ x: rank, y: estimate, weight: share }));
  const line = weightedLine(points);
  const spread = groups.reduce((sum, { share, rank }) => sum + share * (rank - 0.5) ** 2, 0);
  const error = line === null ? null : slopeError(points, line);
  return { index, standardError: error === null ? null : 2 * spread * error };
};

export interface BoundedInput {
  readonly groups: readonly Group[];
  /** The lowest and highest that a figure can be: 0 and 100 for per cent. */
  readonly min: number;
  readonly max: number;
}

/** Average and concentration of the figures as parts of the way from the lowest to the highest they can be. */
export const boundedConcentration = (
  measure: string,
  { groups, min, max }: BoundedInput,
  indexOf: (index: number, average: number) => number,
): Figure => {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    throw new RangeError(`${measure}: the lowest (${min}) must be below the highest (${max}) a figure can be.`);
  }
  const ready = rankedGroups(measure, groups);
  if (ready.groups === null) return noFigure(ready.because);
  const outside = ready.groups.find(({ estimate }) => estimate < min || estimate > max);
  if (outside !== undefined) {
    throw new RangeError(`${measure}: a figure must be ${min} to ${max}, but was ${outside.estimate}.`);
  }
  const parts = ready.groups.map((group) => ({ ...group, estimate: (group.estimate - min) / (max - min) }));
  const average = parts.reduce((sum, { share, estimate }) => sum + share * estimate, 0);
  const index = indexOf(concentrationOf(parts).index, average);
  return Number.isFinite(index)
    ? figure(index)
    : noFigure("Every group is at the lowest or the highest that a figure can be.");
};
