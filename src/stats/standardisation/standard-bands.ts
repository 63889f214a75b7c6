import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";

/** One age band. A missing count means that nothing was recorded, and counts as 0, as it does upstream. */
export interface StandardBand {
  readonly count: number | null;
  /** People in the band, above 0. */
  readonly population: number;
  /** People of this band in the standard population, 0 or more. */
  readonly standard: number;
}

export const mustBeStandardBands = (measure: string, bands: readonly StandardBand[]): void => {
  if (bands.length === 0) throw new RangeError(`${measure}: there must be at least one age band, but there were none.`);
  for (const { count, population, standard } of bands) {
    mustBeZeroOrMore(measure, "the count", count ?? 0);
    mustBeAboveZero(measure, "the population of a band", population);
    mustBeZeroOrMore(measure, "the standard population of a band", standard);
  }
  mustBeAboveZero(measure, "the standard population", sumOf(bands.map((band) => band.standard)));
};

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
