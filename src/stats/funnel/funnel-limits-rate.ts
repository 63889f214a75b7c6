import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import type { FunnelLines } from "./funnel-lines.ts";
import { expectedAtLines, type FunnelExpected, linesOver } from "./funnel-limits-ratio.ts";

export interface FunnelRateInput {
  readonly events: number;
  /** Events a person over all areas together and all years: not multiplied. */
  readonly average: number;
  /** 100000 for a rate per 100,000; 1 unless told. */
  readonly multiplier?: number;
  /** How many years of events were put together; 1 unless told. */
  readonly years?: number;
}

export type FunnelRateLimits = FunnelLines & {
  readonly baseline: number;
  /** For each line, the population of one year at which these events lie on it. */
  readonly populationOneYear: FunnelExpected;
};

/**
 * How far a rate may lie from the average of all areas by chance, for an area with so many events.
 *
 * Takes: `events`, 0 or more; `average`, events a person over all areas, above 0; `multiplier`; `years` put together.
 * Gives: `baseline` (the average) and the inner and outer lines, times the multiplier; and for each line the population of
 * one year that puts these events on it, to draw the funnel over population.
 * Read it: an area beyond the outer lines has a cause of its own; between the lines it deserves a look.
 * Misleads when: the same people have the event again and again: chance then reaches further than the lines.
 * Errors: RangeError for events below 0, or an average, multiplier or years not above 0. No events: no upper lines, with
 * the reason.
 * Source: Spiegelhalter, Statistics in Medicine 2005; PHE indicator methods, through exact Poisson limits.
 * @example funnelLimitsRate({ events: 58, average: 0.00116, multiplier: 100000 }).lower2s // 89.732
 */
export const funnelLimitsRate = (input: FunnelRateInput): FunnelRateLimits => {
  const { events, average, multiplier = 1, years = 1 } = input;
  mustBeZeroOrMore("funnelLimitsRate", "the events", events);
  mustBeAboveZero("funnelLimitsRate", "the average", average);
  mustBeAboveZero("funnelLimitsRate", "the multiplier", multiplier);
  mustBeAboveZero("funnelLimitsRate", "the years", years);
  const expected = expectedAtLines(events);
  const people = (expectedEvents: number): number => expectedEvents / average / years;
  return {
    baseline: multiplier * average,
    ...linesOver(events, expected, multiplier * average),
    populationOneYear: {
      lower2s: people(expected.lower2s),
      upper2s: people(expected.upper2s),
      lower3s: people(expected.lower3s),
      upper3s: people(expected.upper3s),
    },
  };
};
