import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { dobsonLimitsAt } from "./dobson-limits.ts";
import type { Estimate } from "../estimate.ts";
import { mustBeStandardBands, sumOf } from "./standard-bands.ts";

/** How many people of one age band had exactly `freq` events. The band's population stands in each of its rows. */
export interface RepeatedEventsRow {
  readonly age: string;
  readonly freq: number;
  readonly persons: number | null;
  readonly population: number;
  readonly standard: number;
}

export interface NonindependentInput {
  readonly rows: readonly RepeatedEventsRow[];
  readonly multiplier: number;
  readonly confidence?: number;
}

export type NonindependentRate = Estimate & { readonly events: number; readonly population: number };

const measure = "dsrNonindependentEvents";

/** One row for each age band; a band whose rows disagree about its people is a mistake in the table. */
const oncePerBand = (rows: readonly RepeatedEventsRow[]): readonly RepeatedEventsRow[] => {
  const bands = new Map<string, RepeatedEventsRow>();
  for (const row of rows) {
    const known = bands.get(row.age);
    if (known === undefined) bands.set(row.age, row);
    else if (known.population !== row.population || known.standard !== row.standard) {
      throw new RangeError(`${measure}: the age band ${row.age} has two different populations or standards.`);
    }
  }
  return [...bands.values()];
};

/**
 * A standardised rate where one person can have several events, such as admissions.
 *
 * Takes: `rows`, one for each age band and number of events: `freq` events each for `persons` people, with the band's
 * `population` and `standard`; `multiplier`; `confidence`.
 * Gives: the rate and its limits per `multiplier` people, all `events`, and the `population`, each band counted once.
 * Under 10 events: null, with the reason.
 * Read it: wider than `directlyStandardisedRate` of the same events, because ten events of one person say less than
 * ten people with one event.
 * Misleads when: frequencies above some number were put into one row: the spread is then too small.
 * Errors: RangeError for no rows, impossible numbers, or a band whose rows disagree.
 * Source: PHE Technical Guide, non-independent events (Dobson's limits, variance summed over frequencies).
 * @example dsrNonindependentEvents({ rows: [{ age: "all", freq: 2, persons: 10, population: 100, standard: 1 }], multiplier: 100 }).value // 20
 */
export const dsrNonindependentEvents = (input: NonindependentInput): NonindependentRate => {
  const { rows, multiplier, confidence = confidenceUnlessTold } = input;
  mustBeAboveZero(measure, "the multiplier", multiplier);
  mustBeStandardBands(
    measure,
    rows.map(({ persons, population, standard }) => ({ count: persons, population, standard })),
  );
  for (const row of rows) mustBeZeroOrMore(measure, "the number of events each", row.freq);
  const bands = oncePerBand(rows);
  const total = sumOf(bands.map((band) => band.standard));
  const weightOf = (row: RepeatedEventsRow): number => row.standard / row.population / total;
  const events = sumOf(rows.map((row) => row.freq * (row.persons ?? 0)));
  const rate = sumOf(rows.map((row) => weightOf(row) * row.freq * (row.persons ?? 0)));
  const variance = sumOf(rows.map((row) => (weightOf(row) * row.freq) ** 2 * (row.persons ?? 0)));
  return {
    events,
    population: sumOf(bands.map((band) => band.population)),
    ...dobsonLimitsAt(confidence)({ events, rate, variance, multiplier }),
  };
};
