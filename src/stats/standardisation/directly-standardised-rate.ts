import { mustBeAboveZero } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { dobsonLimitsAt } from "./dobson-limits.ts";
import type { Estimate } from "../estimate.ts";
import { mustBeStandardBands, type StandardBand, sumOf } from "./standard-bands.ts";

export interface DirectlyStandardisedInput {
  readonly bands: readonly StandardBand[];
  readonly multiplier: number;
  readonly confidence?: number;
}

export type StandardisedRate = Estimate & { readonly count: number; readonly population: number };

/**
 * The rate a place would have if its people had the ages of a standard population.
 *
 * Takes: `bands`, one for each age band: `count` (events, or null for none recorded), `population` (above 0) and
 * `standard` (0 or more, for example from `europeanStandardPopulation2013`); `multiplier`; `confidence`.
 * Gives: the rate and its limits per `multiplier` people, all events (`count`) and all people (`population`).
 * Under 10 events: null, with the reason.
 * Read it: compare it with other rates made with the same standard, and with nothing else.
 * Misleads when: groups differ in one age band and not in others: one number then hides it. Show the bands too.
 * Errors: RangeError for no bands, a population that is not above 0, or any negative number.
 * Source: Dobson et al., Statistics in Medicine 1991; PHE indicator methods; Morris et al. 2018 for the 10 events.
 * @example directlyStandardisedRate({ bands: [{ count: 20, population: 100, standard: 1 }], multiplier: 100 }).value // 20
 */
export const directlyStandardisedRate = (input: DirectlyStandardisedInput): StandardisedRate => {
  const { bands, multiplier, confidence = confidenceUnlessTold } = input;
  mustBeStandardBands("directlyStandardisedRate", bands);
  mustBeAboveZero("directlyStandardisedRate", "the multiplier", multiplier);
  const total = sumOf(bands.map((band) => band.standard));
  const events = sumOf(bands.map((band) => band.count ?? 0));
  const rate = sumOf(bands.map((band) => (band.standard * (band.count ?? 0)) / band.population)) / total;
  const squares = bands.map((band) => (band.standard / band.population) ** 2 * (band.count ?? 0));
  const variance = sumOf(squares) / (total * total);
  return {
    count: events,
    population: sumOf(bands.map((band) => band.population)),
    ...dobsonLimitsAt(confidence)({ events, rate, variance, multiplier }),
  };
};
