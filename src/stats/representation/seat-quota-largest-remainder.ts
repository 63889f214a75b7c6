import { mustBeWhole } from "../checks.ts";
import { sumOf } from "../standardisation/standard-bands.ts";
import { sharesOf } from "./counts.ts";

export interface SeatQuota {
  /** Whole seats for each group; together `seats`. Null where nobody is to be represented. */
  readonly seats: readonly number[] | null;
  readonly because: string | null;
}

const measure = "seatQuotaLargestRemainder";

/**
 * Whole seats by size of group: what a fair share of a small table would be.
 *
 * Takes: `population`, people in each group, 0 or more; `seats`, a whole number.
 * Gives: seats for each group (Hare quota); those left over go to the largest remainders, ties to the group listed
 * first.
 * Read it: as a check of a group's make-up, never as a rule for who may sit on it.
 * Misleads when: small groups get no seat by size: a group that is not heard needs one all the same.
 * Errors: RangeError for negative numbers or seats that are not whole. Nobody at all: null, with the reason.
 * Source: Hamilton's method; Balinski and Young, Fair Representation.
 * @example seatQuotaLargestRemainder({ population: [820, 60, 70, 50], seats: 12 }).seats[0] // 10
 */
export const seatQuotaLargestRemainder = (input: {
  readonly population: readonly number[];
  readonly seats: number;
}): SeatQuota => {
  const { population, seats } = input;
  mustBeWhole(measure, "the number of seats", seats);
  if (sharesOf(measure, population) === null) return { seats: null, because: "There is nobody to be represented." };
  const total = sumOf(population);
  // Remainders stay in people times seats: with whole people they are exact, and ties are ties, which stay as listed.
  const quotas = population.map((people, index) => {
    const whole = Math.floor((people * seats) / total);
    return { index, whole, remainder: people * seats - whole * total };
  });
  const left = seats - sumOf(quotas.map(({ whole }) => whole));
  const favoured = new Set(
    quotas
      .toSorted((one, other) => other.remainder - one.remainder)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return { seats: quotas.map(({ index, whole }) => whole + (favoured.has(index) ? 1 : 0)), because: null };
};
