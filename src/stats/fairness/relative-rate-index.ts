import { mustBeZeroOrMore } from "../checks.ts";

export interface RelativeRateInput {
  readonly groupEvents: number;
  readonly groupPopulation: number;
  readonly referenceEvents: number;
  readonly referencePopulation: number;
}

export interface RelativeRateIndex {
  readonly groupRatePer1000: number | null;
  readonly referenceRatePer1000: number | null;
  readonly index: number | null;
  readonly because: string | null;
}

const ratePer1000 = (events: number, population: number): number | null =>
  population === 0 ? null : (events / population) * 1000;

/**
 * A group's rate over a reference group's rate, with both rates: used for over-representation in crisis and
 * compulsory care.
 *
 * Takes: events and population of the group and of the reference, 0 or more.
 * Gives: both rates per 1,000 people and their ratio, the index; 1 is equal.
 * Read it: 1.9 is nearly twice as often. For limits use `rateRatioWaldLog`.
 * Misleads when: it is mixed up with `representationRatio`: against a reference group and against everyone are
 * different numbers on the same figures.
 * Errors: RangeError for negative numbers. No people, or no reference events: null, with the reason.
 * Source: US Office of Juvenile Justice and Delinquency Prevention, relative rate index.
 * @example relativeRateIndex({ groupEvents: 34, groupPopulation: 1200, referenceEvents: 210, referencePopulation: 14000 }).index // 1.8889
 */
export const relativeRateIndex = (input: RelativeRateInput): RelativeRateIndex => {
  for (const number of [input.groupEvents, input.groupPopulation, input.referenceEvents, input.referencePopulation]) {
    mustBeZeroOrMore("relativeRateIndex", "each number", number);
  }
  const groupRatePer1000 = ratePer1000(input.groupEvents, input.groupPopulation);
  const referenceRatePer1000 = ratePer1000(input.referenceEvents, input.referencePopulation);
  if (groupRatePer1000 === null || referenceRatePer1000 === null) {
    return { groupRatePer1000, referenceRatePer1000, index: null, because: "One of the populations has no people." };
  }
  if (referenceRatePer1000 === 0) {
    const because = "The reference group has no events to compare with.";
    return { groupRatePer1000, referenceRatePer1000, index: null, because };
  }
  return { groupRatePer1000, referenceRatePer1000, index: groupRatePer1000 / referenceRatePer1000, because: null };
};
