import { mustBeAboveZero } from "../checks.ts";
import { averageOf, type Group, rankedGroups, type Ready, type WeighedGroup, weighedGroups } from "./groups.ts";

export interface AttributableInput {
  readonly groups: readonly Group[];
  /** True where the groups have a rank (deprivation), false where they have none (ethnic groups, areas). */
  readonly ordered: boolean;
  /** True where more is better (screening), false where less is better (deaths). */
  readonly favourable: boolean;
  /** What a figure is out of: 100 for per cent, 1000 for a rate per 1,000. Without it there are no limits. */
  readonly scale?: number;
  readonly confidence?: number;
}

type Attributable =
  | {
      readonly average: number;
      /** The reference less the average, whichever way round. */
      readonly gain: number;
      /** The average is already as good as the reference, or better. */
      readonly nothingToGain: boolean;
      /** Of the gain as a part of the average; null where it cannot be worked out. */
      readonly standardError: number | null;
      readonly because: null;
    }
  | { readonly average: null; readonly because: string };

/** The last group of a line; the best of groups without one, and of several level ones the largest. */
const referenceOf = (groups: readonly WeighedGroup[], input: AttributableInput): WeighedGroup | undefined => {
  if (input.ordered) return groups.at(-1);
  const sign = input.favourable ? 1 : -1;
  return groups.toSorted(
    (left, right) => sign * (right.estimate - left.estimate) || right.population - left.population,
  )[0];
};

interface Everybody {
  readonly average: number;
  readonly people: number;
  readonly scale: number;
}

/**
 * Walter's standard error of the attributable fraction, from the table of those with and without the event in the
 * reference group and in the others (Walter, International Journal of Epidemiology 1978).
 */
const walterError = (reference: WeighedGroup, { average, people, scale }: Everybody): number | null => {
  const referenceEvents = (reference.estimate / scale) * reference.population;
  const referenceOthers = reference.population - referenceEvents;
  const events = (average / scale) * people - referenceEvents;
  const others = people - events - reference.population;
  const spread = events * referenceOthers * (people - referenceEvents) + others * referenceEvents ** 2;
  if (Math.min(referenceEvents, referenceOthers, events, others) < 0) return null;
  const error = Math.sqrt(
    (referenceEvents * people * spread) / ((events + referenceEvents) ** 3 * reference.population ** 3),
  );
  // Without events in the reference group the sums give 0, which would be certainty where least is known.
  return Number.isFinite(error) && error > 0 ? error : null;
};

/** What population attributable risk and fraction have in common. */
export const attributable = (measure: string, input: AttributableInput): Attributable => {
  if (input.scale !== undefined) mustBeAboveZero(measure, "the scale", input.scale);
  const ready: Ready<WeighedGroup> = input.ordered
    ? rankedGroups(measure, input.groups)
    : weighedGroups(measure, input.groups);
  if (ready.groups === null) return { average: null, because: ready.because };
  const reference = referenceOf(ready.groups, input);
  if (reference === undefined) return { average: null, because: "There is no group to hold the average against." };
  const average = averageOf(ready.groups);
  const people = ready.groups.reduce((sum, { population }) => sum + population, 0);
  const { scale } = input;
  const gain = reference.estimate - average;
  return {
    average,
    gain,
    nothingToGain: input.favourable ? gain <= 0 : gain >= 0,
    standardError: scale === undefined ? null : walterError(reference, { average, people, scale }),
    because: null,
  };
};

export const noLimits = (nothingToGain: boolean): string =>
  nothingToGain
    ? "The average is already as good as the reference group: 0 has no limits."
    : "The limits need a figure out of a known scale, with some people above 0 and some below its top.";
