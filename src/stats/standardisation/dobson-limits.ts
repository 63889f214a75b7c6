import { byarsLimitsAt } from "../limits/byars-count-limits.ts";
import { eventsForByar } from "../limits/count-limits.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";

export interface DobsonInput {
  /** All events together. */
  readonly events: number;
  /** The standardised rate per person. */
  readonly rate: number;
  /** Its variance. */
  readonly variance: number;
  readonly multiplier: number;
}

/**
 * Dobson's way of carrying Byar's limits of the total count over to a weighted rate, and the rule that no such rate is
 * given for fewer than 10 events (Morris et al., Population Health Metrics 2018).
 */
export const dobsonLimitsAt = (confidence: number): ((input: DobsonInput) => Estimate) => {
  const byarsLimits = byarsLimitsAt(confidence);
  return ({ events, rate, variance, multiplier }) => {
    const byars = byarsLimits(events);
    if (events < eventsForByar) {
      return noEstimate("Dobson", `There are fewer than ${eventsForByar} events, too few for a rate by age.`);
    }
    const stretch = Math.sqrt(variance / events);
    const carried = (limit: number | null): number | null =>
      limit === null ? null : (rate + stretch * (limit - events)) * multiplier;
    return estimateOf(
      { value: rate * multiplier, lower: carried(byars.lower), upper: carried(byars.upper) },
      "Dobson",
      byars.because ?? "The rate cannot be worked out.",
    );
  };
};
