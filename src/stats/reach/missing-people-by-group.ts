import { mustBeZeroOrMore } from "../checks.ts";
import { sumOf } from "../standardisation/standard-bands.ts";

/** Who everybody is compared with: the group at a place in the list, the group with the highest rate, or everyone. */
export type Reference = number | "best" | "everyone";

export interface GroupsInput {
  readonly users: readonly number[];
  readonly population: readonly number[];
  readonly reference: Reference;
}

/** One figure for each group, in the order given. Null where there is nothing to divide by. */
export interface MissingByGroup {
  readonly expected: readonly (number | null)[];
  readonly missing: readonly (number | null)[];
  readonly rateRatio: readonly (number | null)[];
  readonly because: string | null;
}

const measure = "missingPeopleByGroup";

const rateOf = (users: number, population: number): number | null => (population === 0 ? null : users / population);

const referenceRate = ({ users, population, reference }: GroupsInput): number | null => {
  if (reference === "everyone") return rateOf(sumOf(users), sumOf(population));
  const rates = users.map((count, index) => rateOf(count, population[index] ?? 0));
  if (reference === "best") return Math.max(...rates.filter((rate) => rate !== null));
  if (!Number.isInteger(reference) || reference < 0 || reference >= users.length) {
    throw new RangeError(`${measure}: the reference must be one of the ${users.length} groups, but was ${reference}.`);
  }
  return rates[reference] ?? null;
};

/**
 * For each group: how many people would have come at the reference's rate, how many are missing, and the rate ratio.
 *
 * Takes: `users` and `population`, one number each a group, 0 or more; `reference`: a place in the list from 0 on,
 * "best" (the highest rate) or "everyone" (all groups together, each group included).
 * Gives: `expected`, `missing` (expected less users; below 0 where more came) and `rateRatio`, in the order given.
 * Read it: beside the name of the reference, always. For limits use `missingPeople` and `rateRatioWaldLog`.
 * Misleads when: ages differ between the groups, or "best" is a tiny group with a rate made by chance.
 * Errors: RangeError for lists of unlike length, negative numbers, or a reference that is not in the list. A reference
 * with no people, or with no users: null, with the reason.
 * Source: plain arithmetic.
 * @example missingPeopleByGroup({ users: [0, 40], population: [350, 4000], reference: 1 }).missing[0] // 3.5
 */
export const missingPeopleByGroup = (input: GroupsInput): MissingByGroup => {
  const { users, population } = input;
  if (users.length === 0 || users.length !== population.length) {
    throw new RangeError(`${measure}: users and population must have one number for each group, one group or more.`);
  }
  for (const count of users) mustBeZeroOrMore(measure, "the users", count);
  for (const people of population) mustBeZeroOrMore(measure, "the population", people);
  const rate = referenceRate(input);
  if (rate === null || !Number.isFinite(rate)) {
    const nothing = users.map(() => null);
    const because = "The reference has no people, so nothing can be expected.";
    return { expected: nothing, missing: nothing, rateRatio: nothing, because };
  }
  const rateRatio = users.map((count, index) => {
    const own = rateOf(count, population[index] ?? 0);
    return own === null || rate === 0 ? null : own / rate;
  });
  return {
    expected: population.map((people) => people * rate),
    missing: users.map((count, index) => (population[index] ?? 0) * rate - count),
    rateRatio,
    because: rateRatio.includes(null) ? "A ratio needs people in the group and users in the reference." : null,
  };
};
