import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { crossing } from "../root.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/** The likeliest share of the reference where the group's share is `gap` higher. */
const referenceShare = (two: TwoProportions, gap: number): number => {
  const { events: a, people: n, referenceEvents: b, referencePeople: m } = two;
  const slope = (share: number): number => {
    const group = share + gap;
    return a / group + b / share - (n - a) / (1 - group) - (m - b) / (1 - share);
  };
  return crossing(slope, Math.max(0, -gap), Math.min(1, 1 - gap));
};

/** How badly the two counts fit a given gap: Miettinen and Nurminen's chi-square. */
const misfit = (two: TwoProportions, gap: number): number => {
  const { people: n, referencePeople: m } = two;
  const reference = referenceShare(two, gap);
  const group = Math.min(1, Math.max(0, reference + gap));
  const total = n + m;
  const variance = ((group * (1 - group)) / n + (reference * (1 - reference)) / m) * (total / (total - 1));
  const off = two.events / n - two.referenceEvents / m - gap;
  return off === 0 ? 0 : (off * off) / variance;
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
    if (!Number.isFinite(z)) return end;
    return crossing((gap) => misfit(two, gap) - z * z, Math.min(end, value), Math.max(end, value));
  };
  return estimateOf(
    { value, lower: limit(-1), upper: limit(1) },
    "Miettinen-Nurminen",
    "The difference cannot be worked out.",
  );
};
