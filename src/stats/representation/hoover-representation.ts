import { representationRatio } from "../fairness/representation-ratio.ts";
import { halfGap, mustBeAlike, nobody, sharesOf } from "./counts.ts";

export interface UsersAndPopulation {
  /** People who use the service, by group. */
  readonly users: readonly number[];
  /** People who live here, by the same groups in the same order. */
  readonly population: readonly number[];
}

export interface HooverRepresentation {
  readonly hoover: number | null;
  /** Share of users over share of population; null for a group with nobody in the population. */
  readonly representationRatio: readonly (number | null)[];
  /** Share of users less share of population, in percentage points. */
  readonly percentagePointGap: readonly (number | null)[];
  readonly because: string | null;
}

/**
 * How far those who use a service are from looking like those who live there, group by group and in one number.
 *
 * Takes: `users` and `population`, people by group, 0 or more, in the same order.
 * Gives: for each group the ratio of the shares and their gap in points; over all groups the Hoover index.
 * Read it: 0.4 means that 40 in 100 users would be other people, were the groups evenly reached.
 * Misleads when: need differs between groups, or many users are of unknown group: even is then not fair.
 * Errors: RangeError for negative numbers or lists of unlike length. No users, or nobody living there: null, with why.
 * Source: Hoover 1936, on shares of users and of population.
 * @example hooverRepresentation({ population: [400, 400, 200], users: [10, 80, 10] }).hoover // 0.4
 */
export const hooverRepresentation = ({ users, population }: UsersAndPopulation): HooverRepresentation => {
  mustBeAlike("hooverRepresentation", users, population);
  const served = sharesOf("hooverRepresentation", users);
  const living = sharesOf("hooverRepresentation", population);
  if (served === null || living === null) {
    const nothing = users.map(() => null);
    return { hoover: null, representationRatio: nothing, percentagePointGap: nothing, because: nobody };
  }
  const pairs = served.map((share, index) => ({ share, populationShare: living[index] ?? 0 }));
  const absent = pairs.some(({ populationShare }) => populationShare === 0);
  return {
    hoover: halfGap(served, living),
    representationRatio: pairs.map((pair) => representationRatio(pair).value),
    percentagePointGap: pairs.map(({ share, populationShare }) => (share - populationShare) * 100),
    because: absent ? "A group has nobody in the population, so it has no ratio." : null,
  };
};
