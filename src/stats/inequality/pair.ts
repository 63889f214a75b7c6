import { type Group, inOrder, type KnownGroup, knownGroups } from "./groups.ts";
import { againstReference } from "./reference-group.ts";

export interface PairInput {
  readonly groups: readonly Group[];
  /** True where the groups have a rank (deprivation), false where they have none (ethnic groups, areas). */
  readonly ordered: boolean;
  /** True where more is better (screening), false where less is better (deaths). */
  readonly favourable: boolean;
  /** Hold the others against the group marked as the reference. Only for groups without a rank. */
  readonly useReference?: boolean;
  readonly confidence?: number;
}

/** The two groups that a difference or a ratio is about, in the order of the subtraction or division. */
type Pair =
  | { readonly first: KnownGroup; readonly second: KnownGroup; readonly because: null }
  | { readonly first: null; readonly because: string };

const groupsLeast = 2;

const noPair = (because: string): Pair => ({ first: null, because });
const pair = (first: KnownGroup | undefined, second: KnownGroup | undefined): Pair =>
  first === undefined || second === undefined ? noPair("There are not two groups.") : { first, second, because: null };

/** Of several groups level at the end, the one that is least sure speaks: the order they are given in must not matter. */
const leastSure = (groups: readonly KnownGroup[], estimate: number): KnownGroup | undefined =>
  groups
    .filter((group) => group.estimate === estimate)
    .toSorted((left, right) => (right.standardError ?? Infinity) - (left.standardError ?? Infinity))[0];

const highest = (groups: readonly KnownGroup[]): KnownGroup | undefined =>
  leastSure(groups, Math.max(...groups.map(({ estimate }) => estimate)));
const lowest = (groups: readonly KnownGroup[]): KnownGroup | undefined =>
  leastSure(groups, Math.min(...groups.map(({ estimate }) => estimate)));

const rankedPair = (measure: string, { groups, favourable }: PairInput): Pair => {
  const line = inOrder(measure, groups);
  if (line.length < groupsLeast) return noPair("There are not two groups.");
  const ends = knownGroups(measure, [...line.slice(0, 1), ...line.slice(-1)], groupsLeast);
  if (ends.groups === null) return noPair("The first or the last group has no figure.");
  const [worstOff, bestOff] = ends.groups;
  return favourable ? pair(bestOff, worstOff) : pair(worstOff, bestOff);
};

const referencePair = (measure: string, { groups, favourable }: PairInput): Pair => {
  const ready = againstReference(measure, groups, groupsLeast);
  if (ready.groups === null) return noPair(ready.because);
  const others = ready.groups.filter((group) => !group.reference);
  return favourable ? pair(ready.reference, lowest(others)) : pair(highest(others), ready.reference);
};

export const pairOf = (measure: string, input: PairInput): Pair => {
  if (input.ordered) return rankedPair(measure, input);
  if (input.useReference === true) return referencePair(measure, input);
  const ready = knownGroups(measure, input.groups, groupsLeast);
  return ready.groups === null ? noPair(ready.because) : pair(highest(ready.groups), lowest(ready.groups));
};
