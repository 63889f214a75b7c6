import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { logRatioLimits } from "../comparison/log-ratio-limits.ts";
import { type Estimate, noEstimate } from "../estimate.ts";
import type { CountedPeople } from "./before-after-rate-ratio.ts";

export interface FourCounts {
  readonly treatedBefore: CountedPeople;
  readonly treatedAfter: CountedPeople;
  readonly controlBefore: CountedPeople;
  readonly controlAfter: CountedPeople;
  readonly confidence?: number;
}

export type RatioOfRateRatios = Estimate & { readonly errorOfLog: number | null };

const method = "Wald log";

/**
 * Difference in differences for rates: how many times more a group's rate changed than a comparison group's.
 *
 * Takes: `events` and `persons` of the group (treated) and of the comparison (control), before and after; `confidence`.
 * Gives: the treated ratio over the control ratio, its limits and the standard error of its logarithm.
 * Read it: 1.43 means that the rate rose 43 per cent more than where nothing was done.
 * Misleads when: the two were not going the same way before; look at earlier periods, too.
 * Errors: RangeError for negative events or persons not above 0. Any of the four without events: null, with the reason.
 * Source: the interaction of a saturated Poisson model; standard error √Σ1/events.
 * @example ratioOfRateRatios({ treatedBefore: { events: 120, persons: 1000 }, treatedAfter: { events: 180, persons: 1010 }, controlBefore: { events: 300, persons: 2500 }, controlAfter: { events: 310, persons: 2480 } }).value // 1.4257
 */
export const ratioOfRateRatios = (input: FourCounts): RatioOfRateRatios => {
  const { treatedBefore, treatedAfter, controlBefore, controlAfter, confidence } = input;
  const four = [treatedBefore, treatedAfter, controlBefore, controlAfter];
  for (const { events, persons } of four) {
    mustBeZeroOrMore("ratioOfRateRatios", "the events", events);
    mustBeAboveZero("ratioOfRateRatios", "the persons", persons);
  }
  if (four.some(({ events }) => events === 0)) {
    const because = "One of the four counts has no events, so there is no ratio of ratios with limits.";
    return { ...noEstimate(method, because), errorOfLog: null };
  }
  const rate = ({ events, persons }: CountedPeople): number => events / persons;
  const ratio = rate(treatedAfter) / rate(treatedBefore) / (rate(controlAfter) / rate(controlBefore));
  const errorOfLog = Math.sqrt(four.reduce((sum, { events }) => sum + 1 / events, 0));
  return { ...logRatioLimits({ ratio, errorOfLog, confidence, method }), errorOfLog };
};
