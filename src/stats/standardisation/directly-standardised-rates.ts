import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import type { StandardisedRate } from "./directly-standardised-rate.ts";
import { dobsonLimitsAt } from "./dobson-limits.ts";
import { sumOf } from "./standard-bands.ts";

export interface ManyRatesInput {
  /** Events: all bands of the first rate, then all bands of the second, and so on. */
  readonly counts: Float64Array;
  /** People, in the same order, above 0. */
  readonly populations: Float64Array;
  /** People of each band in the standard population, 0 or more; one for each band. */
  readonly standard: readonly number[];
  readonly multiplier: number;
  readonly confidence?: number;
}

export interface ManyRates {
  readonly length: number;
  /** The rate at this place, from 0, with its limits: as `directlyStandardisedRate` gives it. */
  readonly at: (index: number) => StandardisedRate;
}

const measure = "directlyStandardisedRates";

/** How many rates the lists hold; they must hold whole ones. */
const lengthOf = ({ counts, populations, standard, multiplier }: ManyRatesInput): number => {
  mustBeAboveZero(measure, "the multiplier", multiplier);
  for (const people of standard) mustBeZeroOrMore(measure, "the standard population of a band", people);
  mustBeAboveZero(measure, "the standard population", sumOf(standard));
  if (counts.length !== populations.length || counts.length % standard.length !== 0) {
    throw new RangeError(
      `${measure}: there must be one count and one population for each of ${standard.length} bands of each rate, ` +
        `but there are ${counts.length} and ${populations.length}.`,
    );
  }
  return counts.length / standard.length;
};

/**
 * The same as `directlyStandardisedRate`, for a hundred thousand rates at once.
 *
 * Takes: `counts` and `populations`, one list each, all bands of one rate after another; `standard`, one for each band;
 * `multiplier`; `confidence`, 0.95 unless told.
 * Gives: `length` and `at(index)`: each rate with its limits per `multiplier` people. Under 10 events: null, with why.
 * Read it: as one rate; nothing is shared between them but the standard.
 * Misleads when: a hundred thousand rates are searched for the highest: by chance alone some must be.
 * Errors: RangeError for lists that do not fit, a population that is not above 0, any negative number or NaN.
 * Source: Dobson et al., Statistics in Medicine 1991; PHE indicator methods; Morris et al. 2018 for the 10 events.
 * @example directlyStandardisedRates({ counts: Float64Array.of(20), populations: Float64Array.of(100), standard: [1], multiplier: 100 }).at(0).value // 20
 */
export const directlyStandardisedRates = (input: ManyRatesInput): ManyRates => {
  const { counts, populations, standard, multiplier, confidence = confidenceUnlessTold } = input;
  const length = lengthOf(input);
  const limits = dobsonLimitsAt(confidence);
  const total = sumOf(standard);
  const [events, people] = [new Float64Array(length), new Float64Array(length)];
  const [weighted, squares] = [new Float64Array(length), new Float64Array(length)];
  for (let index = 0; index < length; index += 1) {
    let [eventsHere, peopleHere, weightedHere, squaresHere] = [0, 0, 0, 0];
    standard.forEach((share, band) => {
      const place = index * standard.length + band;
      const count = counts[place] ?? Number.NaN;
      const population = populations[place] ?? Number.NaN;
      mustBeZeroOrMore(measure, "the count", count);
      mustBeAboveZero(measure, "the population of a band", population);
      eventsHere += count;
      peopleHere += population;
      weightedHere += (share * count) / population;
      squaresHere += (share / population) ** 2 * count;
    });
    events[index] = eventsHere;
    people[index] = peopleHere;
    weighted[index] = weightedHere;
    squares[index] = squaresHere;
  }
  const at = (index: number): StandardisedRate => {
    const count = events[index];
    if (count === undefined) throw new RangeError(`${measure}: there is no rate ${index} among ${length}.`);
    const rate = (weighted[index] ?? Number.NaN) / total;
    const variance = (squares[index] ?? Number.NaN) / (total * total);
    return { count, population: people[index] ?? Number.NaN, ...limits({ events: count, rate, variance, multiplier }) };
  };
  return { length, at };
};
