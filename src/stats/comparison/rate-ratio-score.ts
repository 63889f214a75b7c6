import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";
import { noReferenceEvents } from "./log-ratio-limits.ts";
import { mustBeTwoRates, type TwoRates } from "./two-groups.ts";

const method = "Score";

/**
 * The ratio of two rates with score limits: the ratios that would not make these counts surprising.
 *
 * Takes: `events` over `exposure`, `referenceEvents` over `referenceExposure`, the same unit for both; `confidence`.
 * Gives: the ratio and its limits; 1 is equal.
 * Read it: works where the group has no events: the lower limit is then 0.
 * Misleads when: the reference has no events: there is a lower limit but neither a ratio nor an upper limit.
 * Errors: RangeError for negative events or an exposure that is not above 0.
 * Source: Gu, Ng, Tang and Schucany, Biometrical Journal 2008 (their score statistic, turned round).
 * @example rateRatioScore({ events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7 }).upper // 3.259306
 */
export const rateRatioScore = (two: TwoRates): Estimate => {
  mustBeTwoRates("rateRatioScore", two);
  const { events: a, referenceEvents: b, confidence = confidenceUnlessTold } = two;
  const z = standardErrorsFor(confidence);
  if (a === 0 && b === 0) return noEstimate(method, "Neither group has any events.");
  const scale = two.referenceExposure / two.exposure;
  // (a - bR)² = z²(a + b)R is a quadratic in R, the ratio of the expected counts: its two roots are the limits.
  const half = a * b + (z * z * (a + b)) / 2;
  const root = half + z * Math.sqrt((a + b) * (a * b + (z * z * (a + b)) / 4));
  return estimateOf(
    {
      value: (a / b) * scale,
      lower: ((a * a) / root) * scale,
      upper: (root / (b * b)) * scale,
    },
    method,
    b === 0 ? noReferenceEvents : "There is no upper limit at this confidence.",
  );
};
