import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { crossing } from "../root.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/** The likeliest share of the reference where the group's share is `gap` higher. */
const referenceShare = (two: TwoProportions, gap: number): number => {
  const { events: a, people: n, referenceEvents: b, referencePeople: m } = two;
  const slope = (share: number): number => {
    const group = share + gap;
    const yes = (a === 0 ? 0 : a / group) + (b === 0 ? 0 : b / share);
    const no = (n === a ? 0 : (n - a) / (1 - group)) + (m === b ? 0 : (m - b) / (1 - share));
    return yes - no;
  };
  const low = Math.max(0, -gap);
  const high = Math.min(1, 1 - gap);
  let left = low;
  let right = high;
  for (let step = 0; step < 200; step += 1) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) break;
    if (slope(middle) > 0) left = middle;
    else right = middle;
  }
  return left + (right - left) / 2;
};

/** How badly the two counts fit a given gap: Miettinen and Nurminen's chi-square. */
const misfit = (two: TwoProportions, gap: number): number => {
  const { people: n, referencePeople: m } = two;
  const reference = referenceShare(two, gap);
  const group = Math.min(1, Math.max(0, reference + gap));
  const total = n + m;
  const variance = ((group * (1 - group)) / n + (reference * (1 - reference)) / m) * (total / (total - 1));
  const off = two.events / n - two.referenceEvents / m - gap;
  return variance <= 0 ? Number.POSITIVE_INFINITY : (off * off) / variance;
};

/**
 * One share less another, with score limits: the gaps that would not make these counts surprising.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the difference (group less reference) and its limits, as shares from -1 to 1.
 * Read it: limits that leave out 0 mean that chance alone rarely makes such a gap. Good for very small groups.
 * Misleads when: the same people are in both groups.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Miettinen and Nurminen, Statistics in Medicine 1985.
 * @example riskDifferenceMiettinenNurminen({ events: 5, people: 90, referenceEvents: 10, referencePeople: 90 }).upper // 0.0279
 */
export const riskDifferenceMiettinenNurminen = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskDifferenceMiettinenNurminen", two);
  const { events, people, referenceEvents, referencePeople, confidence = confidenceUnlessTold } = two;
  const z = standardErrorsFor(confidence);
  const value = events / people - referenceEvents / referencePeople;
  const limit = (end: number): number => {
    if (value === end || !Number.isFinite(z)) return end;
    const excess = (gap: number): number => (gap === value ? -1 : misfit(two, gap) - z * z);
    return crossing(excess, Math.min(end, value), Math.max(end, value));
  };
  return estimateOf(
    { value, lower: limit(-1), upper: limit(1) },
    "Miettinen-Nurminen",
    "The difference cannot be worked out.",
  );
};
