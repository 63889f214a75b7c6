import { mustBeZeroOrMore } from "../checks.ts";

/** One group: what was found in it, how sure that is, how many people it holds and, where groups have a rank, its place. */
export interface Group {
  /** In the units of the indicator (per cent, per 1,000, years), 0 or more; null where it is not known. */
  readonly estimate: number | null;
  readonly population?: number | null;
  readonly standardError?: number | null;
  /** 1 is the most disadvantaged. Where no group has one, the groups stand in the order given. */
  readonly order?: number;
  readonly reference?: boolean;
}

export interface InequalityInput {
  readonly groups: readonly Group[];
  readonly confidence?: number;
}

export interface KnownGroup {
  readonly estimate: number;
  readonly population: number | null;
  readonly standardError: number | null;
  readonly reference: boolean;
}

export interface WeighedGroup extends KnownGroup {
  readonly population: number;
  /** The group's part of everybody, 0 to 1. */
  readonly share: number;
}

export interface RankedGroup extends WeighedGroup {
  /** The middle of the group's stretch when everybody stands in line, the most disadvantaged first: 0 to 1. */
  readonly rank: number;
}

/** The groups that a measure can be worked out from, or why there are not enough of them. */
export type Ready<Each> =
  | { readonly groups: readonly Each[]; readonly because: null }
  | { readonly groups: null; readonly because: string };

/** Fewer groups make a comparison of two, for which there are the difference and the ratio. */
const groupsLeast = 3;
/** With more of the figures missing, what is left may not be the same people at all. */
const missingShareMost = 0.15;

const unready = (because: string) => ({ groups: null, because }) as const;

const checked = (measure: string, group: Group): Group => {
  const { estimate, population = null, standardError = null } = group;
  if (estimate !== null) mustBeZeroOrMore(measure, "the figure of a group", estimate);
  if (population !== null) mustBeZeroOrMore(measure, "the number of people in a group", population);
  if (standardError !== null) mustBeZeroOrMore(measure, "the standard error of a group", standardError);
  return group;
};

/** In the order of their ranks. Groups without any rank stay as they stand; half-ranked or twice-ranked ones are a slip. */
export const inOrder = (measure: string, groups: readonly Group[]): readonly Group[] => {
  const orders = groups.flatMap(({ order }) => (order === undefined ? [] : [order]));
  if (orders.length === 0) return groups;
  if (orders.length < groups.length || !orders.every(Number.isFinite)) {
    throw new RangeError(`${measure}: give every group its place in the order, or none of them.`);
  }
  if (new Set(orders).size < orders.length) {
    throw new RangeError(`${measure}: two groups have the same place in the order.`);
  }
  return groups.toSorted((left, right) => (left.order ?? 0) - (right.order ?? 0));
};

const known = (group: Group): readonly KnownGroup[] =>
  group.estimate === null
    ? []
    : [
        {
          estimate: group.estimate,
          population: group.population ?? null,
          standardError: group.standardError ?? null,
          reference: group.reference === true,
        },
      ];

/** Groups without a figure left out, so long as they are few. */
export const knownGroups = (
  measure: string,
  groups: readonly Group[],
  least: number = groupsLeast,
): Ready<KnownGroup> => {
  const found = groups.flatMap((group) => known(checked(measure, group)));
  if (groups.length - found.length > missingShareMost * groups.length) {
    return unready("More than 15 per cent of the groups have no figure.");
  }
  if (found.length < least) return unready(`Fewer than ${least} groups have a figure.`);
  return { groups: found, because: null };
};

const weighed = (groups: readonly KnownGroup[]): Ready<WeighedGroup> => {
  const peopled = groups.flatMap((group) =>
    group.population === null ? [] : [{ ...group, population: group.population }],
  );
  if (peopled.length < groups.length) return unready("The number of people in a group is not known.");
  const people = peopled.reduce((sum, { population }) => sum + population, 0);
  if (people === 0) return unready("There is nobody in these groups.");
  return { groups: peopled.map((group) => ({ ...group, share: group.population / people })), because: null };
};

/** The same with each group's part of everybody. */
export const weighedGroups = (measure: string, groups: readonly Group[]): Ready<WeighedGroup> => {
  const ready = knownGroups(measure, groups);
  return ready.groups === null ? ready : weighed(ready.groups);
};

/** In line from the most to the least disadvantaged. A gap in the line would move everybody behind it. */
export const rankedGroups = (measure: string, groups: readonly Group[]): Ready<RankedGroup> => {
  const line = inOrder(measure, groups);
  const found = line.flatMap((group) => known(checked(measure, group)));
  if (found.length < line.length) return unready("A group has no figure, so the groups cannot stand in one line.");
  if (found.length < groupsLeast) return unready(`Fewer than ${groupsLeast} groups have a figure.`);
  const ready = weighed(found);
  return ready.groups === null ? ready : { groups: ranked(ready.groups), because: null };
};

const ranked = (groups: readonly WeighedGroup[]): readonly RankedGroup[] => {
  let before = 0;
  return groups.map((group) => {
    const rank = before + group.share / 2;
    before += group.share;
    return { ...group, rank };
  });
};

/** The average over everybody, not over the groups. */
export const averageOf = (groups: readonly WeighedGroup[]): number =>
  groups.reduce((sum, { share, estimate }) => sum + share * estimate, 0);

/** All the standard errors, or null where one is missing. */
export const standardErrorsOf = (groups: readonly KnownGroup[]): readonly number[] | null => {
  const errors = groups.flatMap(({ standardError }) => (standardError === null ? [] : [standardError]));
  return errors.length === groups.length ? errors : null;
};
