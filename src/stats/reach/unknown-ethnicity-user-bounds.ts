import { mustBeZeroOrMore } from "../checks.ts";
import { sumOf } from "../standardisation/standard-bands.ts";

export interface UnknownUsersInput {
  /** People of each group known to use the service. */
  readonly users: readonly number[];
  /** People of each group who live here, from the census. */
  readonly population: readonly number[];
  /** People who use the service and whose group is not known. */
  readonly unknownUsers: number;
}

/** One figure for each group, in the order given: users for each person of the population. */
export interface UnknownUserBounds {
  readonly knownOnly: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** As if the unknown were spread like the known. All groups move by one factor, so ratios do not change. */
  readonly proportional: readonly (number | null)[];
  readonly because: string | null;
}

const measure = "unknownEthnicityUserBounds";

/**
 * How high and how low each group's rate of use could really be, given users whose ethnicity is unknown, where the
 * population comes from the census and is complete.
 *
 * Takes: `users` and `population`, one number each a group, 0 or more; `unknownUsers`, 0 or more.
 * Gives: the rate from the known alone, which is also the lowest; the highest, if all the unknown belonged to the
 * group; and the rate if the unknown were spread like the known. In users for each person: times 1,000 to read.
 * Read it: show the bounds beside the rate; `tippingPoint` says whether the finding could turn.
 * Misleads when: only the proportional rate is shown: it cannot change any ratio between groups. The highest may
 * pass 1 where there are more unknown users than people in the group.
 * Errors: RangeError for lists of unlike length or negative numbers. A group with no population, or nobody known:
 * null, with the reason.
 * Source: Manski, Partial Identification of Probability Distributions (2003), worst-case bounds.
 * @example unknownEthnicityUserBounds({ users: [44, 19, 720], population: [1500, 640, 18000], unknownUsers: 130 }).upper[0] // 0.116
 */
export const unknownEthnicityUserBounds = ({
  users,
  population,
  unknownUsers,
}: UnknownUsersInput): UnknownUserBounds => {
  if (users.length === 0 || users.length !== population.length) {
    throw new RangeError(`${measure}: users and population must have one number for each group, one group or more.`);
  }
  for (const number of [...users, ...population, unknownUsers]) mustBeZeroOrMore(measure, "each number", number);
  const all = sumOf(users);
  const factor = all === 0 ? null : 1 + unknownUsers / all;
  const perPerson = (count: number, index: number): number | null => {
    const people = population[index] ?? 0;
    return people === 0 ? null : count / people;
  };
  const knownOnly = users.map(perPerson);
  const proportional = knownOnly.map((rate) => (rate === null || factor === null ? null : rate * factor));
  const gap = proportional.includes(null);
  return {
    knownOnly,
    lower: knownOnly,
    upper: users.map((count, index) => perPerson(count + unknownUsers, index)),
    proportional,
    because: gap ? "A group has no population, or no user's group is known, so a rate cannot be worked out." : null,
  };
};
