import { mustBePart, mustBeZeroOrMore } from "../checks.ts";
import { sumOf } from "../standardisation/standard-bands.ts";

export interface UnknownEthnicityInput {
  /** People with the event in each group, among those whose group is known. */
  readonly events: readonly number[];
  /** All people in each group, among those whose group is known. */
  readonly denominators: readonly number[];
  /** People with the event whose group is not known. */
  readonly unknownEvents: number;
  /** All people whose group is not known. */
  readonly unknownDenominator: number;
}

/** One figure for each group, in the order given; shares, 0 to 1. Null where there is nobody to take a share of. */
export interface UnknownEthnicityBounds {
  readonly knownOnlyRate: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** As if the unknown were spread like the known. All groups move by one factor, so ratios do not change. */
  readonly proportionalRate: readonly (number | null)[];
  /** The smallest and largest possible ratio of the first group's share to the second's. Null with one group. */
  readonly worstRatioFirstToSecond: { readonly low: number | null; readonly high: number | null } | null;
  readonly because: string | null;
}

const over = (top: number | null, bottom: number | null): number | null =>
  top === null || bottom === null || bottom === 0 ? null : top / bottom;

const measure = "unknownEthnicityBounds";

const mustBePossible = ({ events, denominators, unknownEvents, unknownDenominator }: UnknownEthnicityInput): void => {
  if (events.length === 0 || events.length !== denominators.length) {
    throw new RangeError(`${measure}: events and denominators must have one number for each group, one group or more.`);
  }
  const pairs = events.map((count, index) => [count, denominators[index] ?? 0] as const);
  for (const [count, people] of [...pairs, [unknownEvents, unknownDenominator] as const]) {
    mustBeZeroOrMore(measure, "each number of people", people);
    if (count !== 0) mustBePart(measure, count, people);
  }
};

/**
 * How high and how low each group's share could really be, given people whose ethnicity is unknown, where the
 * denominator comes from the service's own records too (of those who entered, who recovered?).
 *
 * Takes: `events` and `denominators`, one each a group; `unknownEvents` of `unknownDenominator` people.
 * Gives: the share among the known; the lowest (all unknown without the event belong to the group) and the highest (all
 * unknown with the event do); the share if the unknown were spread like the known; and the widest range of the ratio
 * of the first group to the second.
 * Read it: bounds are certain, not likely: no assumption is made.
 * Misleads when: only the proportional share is shown: it looks like an answer, and cannot change any ratio.
 * Errors: RangeError for lists of unlike length, negative numbers, or more events than people. Nobody to take a share
 * of: null, with the reason.
 * Source: Manski, Partial Identification of Probability Distributions (2003), worst-case bounds.
 * @example unknownEthnicityBounds({ events: [3, 200], denominators: [40, 1900], unknownEvents: 50, unknownDenominator: 300 }).upper[0] // 0.588889
 */
export const unknownEthnicityBounds = (input: UnknownEthnicityInput): UnknownEthnicityBounds => {
  mustBePossible(input);
  const { events, denominators, unknownEvents, unknownDenominator } = input;
  const unknownWithout = unknownDenominator - unknownEvents;
  const groups = events.map((count, index) => ({ count, people: denominators[index] ?? 0 }));
  const knownOnlyRate = groups.map(({ count, people }) => over(count, people));
  const lower = groups.map(({ count, people }) => over(count, people + unknownWithout));
  const upper = groups.map(({ count, people }) => over(count + unknownEvents, people + unknownEvents));
  const eventFactor = over(sumOf(events) + unknownEvents, sumOf(events));
  const peopleFactor = over(sumOf(denominators) + unknownDenominator, sumOf(denominators));
  const factor = over(eventFactor, peopleFactor);
  const proportionalRate = knownOnlyRate.map((rate) => (rate === null || factor === null ? null : rate * factor));
  const gap = [...knownOnlyRate, ...lower, ...upper, ...proportionalRate].includes(null);
  return {
    knownOnlyRate,
    lower,
    upper,
    proportionalRate,
    // The extremes can happen together: the unknown with the event go to one group, those without it to the other.
    worstRatioFirstToSecond:
      groups.length < 2
        ? null
        : { low: over(lower[0] ?? null, upper[1] ?? null), high: over(upper[0] ?? null, lower[1] ?? null) },
    because: gap ? "A group has nobody in it, or no group has any events, so a share cannot be worked out." : null,
  };
};
