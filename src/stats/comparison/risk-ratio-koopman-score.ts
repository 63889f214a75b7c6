import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";
import { noReferenceEvents } from "./log-ratio-limits.ts";
import { crossingOnLogScale } from "../root.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

const method = "Koopman score";

/** A square over its variance, where both vanish together the gap is none. */
const squareOver = (gap: number, variance: number): number => (Math.abs(gap) < 1e-13 ? 0 : (gap * gap) / variance);

/** How badly the two counts fit a given ratio, each share at its likeliest under that ratio (Koopman's chi-square). */
const misfit = (two: TwoProportions, ratio: number): number => {
  const { events: a, people: n, referenceEvents: b, referencePeople: m } = two;
  const linear = ratio * (n + b) + a + m;
  const root = Math.sqrt(Math.max(0, linear * linear - 4 * ratio * (n + m) * (a + b)));
  const reference = Math.min(1, (2 * (a + b)) / (linear + root));
  const group = Math.min(1, ratio * reference);
  return (
    squareOver(a / n - group, (group * (1 - group)) / n) +
    squareOver(b / m - reference, (reference * (1 - reference)) / m)
  );
};

/**
 * How many times as likely the event is in a group as in the reference, with score limits: the ratios that would not
 * make these counts surprising. The default for small tables.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the ratio and its limits; 1 is equal.
 * Read it: limits that leave out 1 mean that chance alone rarely makes such a gap. Works where the group has no
 * events: the lower limit is then 0.
 * Misleads when: the reference has no events: there is a lower limit but neither a ratio nor an upper limit.
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Koopman, Biometrics 1984; Nam, Biometrics 1995.
 * @example riskRatioKoopmanScore({ events: 36, people: 40, referenceEvents: 16, referencePeople: 80 }).upper // 7.152
 */
export const riskRatioKoopmanScore = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("riskRatioKoopmanScore", two);
  const { events, people, referenceEvents, referencePeople, confidence = confidenceUnlessTold } = two;
  const z = standardErrorsFor(confidence);
  if (events === 0 && referenceEvents === 0) return noEstimate(method, "Neither group has any events.");
  const ratio = events / people / (referenceEvents / referencePeople);
  if (!Number.isFinite(z))
    return estimateOf({ value: ratio, lower: 0, upper: null }, method, "There is no upper limit.");
  const excess = (theta: number): number => misfit(two, theta) - z * z;
  // The likeliest ratio parts the two limits.
  const below = (theta: number): number => (theta >= ratio ? -1 : excess(theta));
  const above = (theta: number): number => (theta <= ratio ? -1 : excess(theta));
  return estimateOf(
    {
      value: ratio,
      lower: events === 0 ? 0 : crossingOnLogScale(below, 1),
      upper: referenceEvents === 0 ? null : crossingOnLogScale(above, 1),
    },
    method,
    noReferenceEvents,
  );
};
