import { type Figure, figure, noFigure } from "../estimate.ts";
import type { KnownGroup } from "./groups.ts";

/** The average distance of the groups from a point, every group counting the same. */
export const meanDistance = (groups: readonly KnownGroup[], point: number): Figure =>
  figure(groups.reduce((sum, { estimate }) => sum + Math.abs(estimate - point), 0) / groups.length);

/** The same, every person counting the same. */
export const weighedDistance = (groups: readonly KnownGroup[], point: number): Figure => {
  let people = 0;
  let sum = 0;
  for (const { estimate, population } of groups) {
    if (population === null) return noFigure("The number of people in a group is not known.");
    people += population;
    sum += population * Math.abs(estimate - point);
  }
  return people === 0 ? noFigure("There is nobody in these groups.") : figure(sum / people);
};

/** A distance as a part of the average, in per cent. */
export const percentOf = (distance: Figure, average: number): Figure => {
  if (distance.value === null) return distance;
  return average === 0
    ? noFigure("The average is 0: there is nothing to be a part of.")
    : perCent(distance.value, average);
};

const perCent = (part: number, whole: number): Figure => figure((100 * part) / whole);

/** The figure of the best group: the highest where more is better, else the lowest. */
export const bestOf = (groups: readonly KnownGroup[], favourable: boolean): number => {
  const estimates = groups.map(({ estimate }) => estimate);
  return favourable ? Math.max(...estimates) : Math.min(...estimates);
};
