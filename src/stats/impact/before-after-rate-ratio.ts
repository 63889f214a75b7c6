import { mustBeAboveZero, mustBeWhole } from "../checks.ts";
import { rateRatioWaldLog } from "../comparison/rate-ratio-wald-log.ts";
import { type Estimate, finiteOrNull } from "../estimate.ts";
import { exactBinomialProportion } from "../limits/exact-binomial-proportion.ts";
import { binomialTwoSidedP } from "../significance/binomial-two-sided-p.ts";

/** Events among people, or over person-years. */
export interface CountedPeople {
  readonly events: number;
  readonly persons: number;
}

export type BeforeAfterRateRatio = Estimate & {
  readonly exactLower: number | null;
  /** Null where there is no largest ratio: no events before. */
  readonly exactUpper: number | null;
  readonly exactP: number | null;
};

/**
 * How many times the rate before a change the rate after it is: all that a short series can bear.
 *
 * Takes: `before` and `after` (`events`, whole; `persons`, people or person-years, above 0); `confidence`.
 * Gives: the ratio with limits on the logarithm, exact limits given the total of events, and an exact two-sided p.
 * Read it: limits on both sides of 1 mean that chance may have made the difference.
 * Misleads when: there was a trend already, seasons differ, or the service was chosen because it was low: it rises by
 * itself. With enough periods use `interruptedTimeSeries`; with a comparison group `ratioOfRateRatios`.
 * Errors: RangeError for events that are not whole or persons not above 0. No events: null, with the reason.
 * Source: Rothman, Greenland and Lash 2008; Clopper and Pearson, Biometrika 1934, for the share of events that came
 * after.
 * @example beforeAfterRateRatio({ before: { events: 120, persons: 9000 }, after: { events: 118, persons: 9100 } }).value // 0.9725
 */
export const beforeAfterRateRatio = (input: {
  readonly before: CountedPeople;
  readonly after: CountedPeople;
  readonly confidence?: number;
}): BeforeAfterRateRatio => {
  const { before, after, ...level } = input;
  for (const { events, persons } of [before, after]) {
    mustBeWhole("beforeAfterRateRatio", "the events", events);
    mustBeAboveZero("beforeAfterRateRatio", "the persons", persons);
  }
  const ratio = rateRatioWaldLog({
    events: after.events,
    exposure: after.persons,
    referenceEvents: before.events,
    referenceExposure: before.persons,
    ...level,
  });
  const events = before.events + after.events;
  if (events === 0) return { ...ratio, exactLower: null, exactUpper: null, exactP: null };
  const shareAfter = exactBinomialProportion({ count: after.events, outOf: events, ...level });
  const asRatio = (share: number | null): number | null =>
    share === null ? null : finiteOrNull(((share / (1 - share)) * before.persons) / after.persons);
  return {
    ...ratio,
    exactLower: asRatio(shareAfter.lower),
    exactUpper: asRatio(shareAfter.upper),
    exactP: binomialTwoSidedP(after.events, {
      trials: events,
      share: after.persons / (before.persons + after.persons),
    }),
  };
};
