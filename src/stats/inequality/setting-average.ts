import { mustBeAboveZero } from "../checks.ts";
import { averageOf, type Group, type KnownGroup, knownGroups, weighedGroups } from "./groups.ts";

/** Groups held against the average of everybody: the one known from elsewhere, or else their own, weighed by people. */
export interface AverageInput {
  readonly groups: readonly Group[];
  /** The figure for everybody, where it is known better than from the groups. */
  readonly average?: number;
}

type AgainstAverage =
  | { readonly groups: readonly KnownGroup[]; readonly average: number; readonly because: null }
  | { readonly groups: null; readonly because: string };

const withOwnAverage = (measure: string, groups: readonly Group[]): AgainstAverage => {
  const ready = weighedGroups(measure, groups);
  return ready.groups === null ? ready : { ...ready, average: averageOf(ready.groups) };
};

export const againstAverage = (measure: string, { groups, average }: AverageInput): AgainstAverage => {
  if (average === undefined) return withOwnAverage(measure, groups);
  mustBeAboveZero(measure, "the average", average);
  const ready = knownGroups(measure, groups);
  return ready.groups === null ? ready : { ...ready, average };
};
