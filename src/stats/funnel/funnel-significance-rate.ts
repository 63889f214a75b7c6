import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { eventsForByar } from "../limits/count-limits.ts";
import { countPlace } from "./count-verdict.ts";
import { type FunnelPlace, noPlace } from "./funnel-verdict.ts";

export interface FunnelRateRow {
  readonly count: number | null;
  /** The published rate, times the multiplier. */
  readonly rate: number | null;
  /** Needed for a crude rate without events only: it cannot be worked out from a rate of 0. */
  readonly population?: number | null;
}

export interface FunnelRatesInput {
  readonly rows: readonly FunnelRateRow[];
  readonly rateType: "crude" | "dsr";
  /** 100000 for a rate per 100,000. */
  readonly multiplier: number;
}

/** The people that the rate stands for: those it was divided by, or for a standardised rate those that would give it. */
const peopleOf = ({ count, rate, population = null }: FunnelRateRow, { rateType, multiplier }: FunnelRatesInput) => {
  if (count === null) return null;
  if (count > 0) return rate === null || rate === 0 ? null : (multiplier * count) / rate;
  return rateType === "crude" ? population : null;
};

/**
 * Which rates lie further from the average of all areas than chance takes them.
 *
 * Takes: `rows`, each with `count` of events, `rate` and, for crude rates without events, `population`; `rateType`, "crude"
 * or "dsr" (directly standardised); `multiplier` of the rates.
 * Gives: for each row its place in the funnel, in the same order. The average is all events over all people.
 * Read it: "High (0.001)" lies above the outer line. High is not bad in itself.
 * Misleads when: there are many areas: of 100 that differ by chance alone, 5 lie beyond the inner lines.
 * Errors: RangeError for negative numbers or a multiplier not above 0. A standardised rate from fewer than 10 events, or a
 * missing number: null, with the reason.
 * Source: Spiegelhalter, Statistics in Medicine 2005; PHE indicator methods (exact limits under 10 events, Byar from 10).
 * @example funnelSignificanceRate({ rows: [{ count: 9, rate: 9 }, { count: 20, rate: 20 }], rateType: "crude", multiplier: 100 }).length // 2
 */
export const funnelSignificanceRate = (input: FunnelRatesInput): readonly FunnelPlace[] => {
  const { rows, rateType, multiplier } = input;
  mustBeAboveZero("funnelSignificanceRate", "the multiplier", multiplier);
  for (const { count, rate, population = null } of rows) {
    for (const number of [count, rate, population]) {
      if (number !== null) mustBeZeroOrMore("funnelSignificanceRate", "each number", number);
    }
  }
  const places = rows.map((row) => ({ count: row.count, people: peopleOf(row, input) }));
  const known = places.filter((place) => place.people !== null);
  const events = known.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const people = known.reduce((sum, place) => sum + (place.people ?? 0), 0);
  return places.map((place) => {
    if (rateType === "dsr" && place.count !== null && place.count < eventsForByar) {
      return noPlace(`A standardised rate from fewer than ${eventsForByar} events has no place in a funnel.`);
    }
    if (place.count === null || !place.people) return noPlace("The events, the rate or the population are not known.");
    return countPlace(place.count, (events / people) * place.people);
  });
};
