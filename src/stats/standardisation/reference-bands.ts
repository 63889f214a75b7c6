import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { sumOf } from "./standard-bands.ts";

/** One age band of a group, and the same band of the people it is compared with. Missing counts count as 0. */
export interface ReferenceBand {
  readonly count: number | null;
  /** People of the group, 0 or more: a band with nobody adds nothing to what is expected; its count still counts. */
  readonly population: number;
  readonly refCount: number | null;
  readonly refPopulation: number;
}

export interface IndirectInput {
  readonly bands: readonly ReferenceBand[];
  readonly multiplier: number;
  readonly confidence?: number;
  /** All events of the group, where they are not known by age. Takes the place of the counts in the bands. */
  readonly observed?: number;
}

export interface ObservedAndExpected {
  readonly observed: number;
  readonly expected: number;
  /** Events of the reference for each person in it. */
  readonly referenceRate: number;
}

/** What the group would have had at the reference's rate in each age band, beside what it had. */
export const observedAndExpected = (measure: string, { bands, observed }: IndirectInput): ObservedAndExpected => {
  if (bands.length === 0) throw new RangeError(`${measure}: there must be at least one age band, but there were none.`);
  for (const band of bands) {
    mustBeZeroOrMore(measure, "the count", band.count ?? 0);
    mustBeZeroOrMore(measure, "the population of a band", band.population);
    mustBeZeroOrMore(measure, "the reference count", band.refCount ?? 0);
    mustBeAboveZero(measure, "the reference population of a band", band.refPopulation);
  }
  if (observed !== undefined) mustBeZeroOrMore(measure, "the observed count", observed);
  return {
    observed: observed ?? sumOf(bands.map((band) => band.count ?? 0)),
    expected: sumOf(bands.map((band) => ((band.refCount ?? 0) / band.refPopulation) * band.population)),
    referenceRate: sumOf(bands.map((band) => band.refCount ?? 0)) / sumOf(bands.map((band) => band.refPopulation)),
  };
};
