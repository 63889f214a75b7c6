import { mustBeWhole } from "../checks.ts";
import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { binomialAt, binomialTail } from "../distributions/binomial.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";
import { noReferenceEvents } from "./log-ratio-limits.ts";
import { crossingOnLogScale } from "../root.ts";
import { mustBeTwoRates, type TwoRates } from "./two-groups.ts";

const method = "Mid-p exact";

/**
 * The ratio of two rates by exact chances, counting what was seen by half: honest for few events.
 *
 * Takes: `events` over `exposure`, `referenceEvents` over `referenceExposure`, the same unit for both, events whole;
 * `confidence`, 0.95 unless told.
 * Gives: the median-unbiased ratio and its limits; 1 is equal.
 * Read it: the value is not one rate over the other as divided by hand, but the ratio for which what was seen lies in
 * the middle.
 * Misleads when: one person can have many events. With no events in the group the value and the lower limit are 0;
 * with none in the reference value and upper limit are null, with the reason.
 * Errors: RangeError for events that are not whole or an exposure that is not above 0.
 * Source: Rothman and Greenland, Modern Epidemiology; Lancaster, JASA 1961.
 * @example rateRatioMidp({ events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7 }).lower // 1.368
 */
export const rateRatioMidp = (two: TwoRates): Estimate => {
  mustBeTwoRates("rateRatioMidp", two);
  mustBeWhole("rateRatioMidp", "the events", two.events);
  mustBeWhole("rateRatioMidp", "the reference events", two.referenceEvents);
  const { events, referenceEvents, exposure, referenceExposure, confidence = confidenceUnlessTold } = two;
  const tail = tailShare(confidence);
  const trials = events + referenceEvents;
  if (trials === 0) return noEstimate(method, "Neither group has any events.");
  // Given all events together, those of the group are binomial, with odds equal to the ratio of expected counts.
  const midpBelow = (odds: number): number => {
    const share = odds / (1 + odds);
    return binomialTail(events - 1, { trials, share }) + binomialAt(events, { trials, share }) / 2;
  };
  const whereBelowIs = (target: number): number =>
    (crossingOnLogScale((odds) => midpBelow(odds) - target, 1) * referenceExposure) / exposure;
  return estimateOf(
    {
      value: events === 0 ? 0 : referenceEvents === 0 ? null : whereBelowIs(0.5),
      lower: events === 0 || tail === 0 ? 0 : whereBelowIs(1 - tail),
      upper: referenceEvents === 0 || tail === 0 ? null : whereBelowIs(tail),
    },
    method,
    referenceEvents === 0 ? noReferenceEvents : "There is no upper limit at this confidence.",
  );
};
