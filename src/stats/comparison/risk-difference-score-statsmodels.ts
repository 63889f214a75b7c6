import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf } from "../estimate.ts";
import { crossing } from "../root.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/**
 * The reference share for a given gap, by the closed form with the slip: the third coefficient should hold the people
 * of the reference group (n0 · gap), and holds its events (b · gap).
 */
const slippedShare = (two: TwoProportions, gap: number): number => {
  const { events: a, people: n, referenceEvents: b, referencePeople: m } = two;
  const total = n + m;
  const square = (n + 2 * m) * gap - total - (a + b);
  const linear = (b * gap - total - 2 * b) * gap + a + b;
  const constant = b * gap * (1 - gap);
  const third = square / (3 * total);
  const q = third ** 3 - (square * linear) / (6 * total * total) + constant / (2 * total);
  const size = Math.sqrt(Math.max(0, third * third - linear / (3 * total)));
  const angle = (Math.PI + Math.acos(Math.min(1, Math.max(-1, q / size ** 3)))) / 3;
  return 2 * size * Math.cos(angle) - third;
};

const misfit = (two: TwoProportions, gap: number): number => {
  const { people: n, referencePeople: m } = two;
  const reference = slippedShare(two, gap);
  const group = reference + gap;
  const total = n + m;
  const variance = ((group * (1 - group)) / n + (reference * (1 - reference)) / m) * (total / (total - 1));
  const off = two.events / n - two.referenceEvents / m - gap;
  if (off === 0) return 0;
  // With the slip the variance can be less than nothing: such a gap misfits without bound.
  return (off * off) / Math.max(0, variance);
};

/** Where the misfit first passes the allowed one, walking from the estimate towards an end. */
const firstPassing = (excess: (gap: number) => number, value: number, end: number): number => {
  const steps = 400;
  let before = value;
  for (let step = 1; step <= steps; step += 1) {
    const gap = value + ((end - value) * step) / steps;
    if (excess(gap) >= 0) return crossing(excess, Math.min(before, gap), Math.max(before, gap));
    before = gap;
  }
  return end;
};

/**
 * The score limits of a difference between two shares as the Python package statsmodels prints them (0.13 and others).
 * Kept only to check figures made with it: its closed form has a slip in one coefficient, so the limits are not those of
 * Miettinen and Nurminen. Never show it: use `riskDifferenceMiettinenNurminen`.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the difference (group less reference) and the slipped limits, as shares from -1 to 1.
 * Read it: 5 of 90 against 10 of 90 gives -0.1390 to 0.0277; the true limits are -0.1449 to 0.0279.
 * Misleads when: it is shown to anybody.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: found by putting the slip into the published formula, which gives the package's figures to 11 digits.
 * @example riskDifferenceScoreStatsmodels({ events: 5, people: 90, referenceEvents: 10, referencePeople: 90 }).lower // -0.1390
 */
export const riskDifferenceScoreStatsmodels = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskDifferenceScoreStatsmodels", two);
  const z = standardErrorsFor(two.confidence ?? confidenceUnlessTold);
  const value = two.events / two.people - two.referenceEvents / two.referencePeople;
  const excess = (gap: number): number => misfit(two, gap) - z * z;
  return estimateOf(
    { value, lower: firstPassing(excess, value, -1), upper: firstPassing(excess, value, 1) },
    "Score as statsmodels",
    "The difference cannot be worked out.",
  );
};
