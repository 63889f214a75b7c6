import { mustBeWhole } from "../checks.ts";
import { binomialTwoSidedP } from "../significance/binomial-two-sided-p.ts";
import { sumOf } from "../standardisation/standard-bands.ts";
import { mustBeAlike, sharesOf } from "./counts.ts";

export interface SteeringGroupInput {
  /** Members from each group, whole people. */
  readonly members: readonly number[];
  /** People living here, by the same groups in the same order. */
  readonly population: readonly number[];
}

export interface SteeringGroupRepresentation {
  readonly seats: number;
  /** Seats that the group's share of the population comes to. */
  readonly expectedSeats: readonly (number | null)[];
  /** Members over expected seats; null where none are expected. */
  readonly ratio: readonly (number | null)[];
  /** Whole seats that a group is short of its expected seats. */
  readonly shortfallSeats: readonly (number | null)[];
  /** The places, from 0, of the groups that live here and have nobody at the table. */
  readonly absentGroups: readonly number[];
  /** Exact binomial p, two-sided. */
  readonly pTwoSidedMinLike: readonly (number | null)[];
  readonly because: string | null;
}

const measure = "steeringGroupRepresentation";

/**
 * Who is at the table, beside who lives here.
 *
 * Takes: `members`, whole people, and `population`, by the same groups in the same order.
 * Gives: seats in all; for each group the seats its size comes to, the ratio, whole seats short, and an exact p; and
 * the groups with nobody at the table.
 * Read it: the absent groups first. With 12 seats or fewer no p says anything: show counts and absences, never a
 * colour.
 * Misleads when: used to say who a person speaks for, or shown publicly: a table of ten makes people known.
 * Errors: RangeError for members that are not whole, negative numbers or lists of unlike length. Nobody in the
 * population, or nobody at the table: null, with the reason.
 * Source: expected counts and the exact binomial test.
 * @example steeringGroupRepresentation({ members: [1, 0, 0, 1], population: [60, 20, 15, 5] }).pTwoSidedMinLike[3] // 0.0975
 */
export const steeringGroupRepresentation = ({
  members,
  population,
}: SteeringGroupInput): SteeringGroupRepresentation => {
  mustBeAlike(measure, members, population);
  for (const count of members) mustBeWhole(measure, "the members of a group", count);
  const seats = sumOf(members);
  const shares = sharesOf(measure, population);
  const absentGroups = members.flatMap((count, index) => (count === 0 && (population[index] ?? 0) > 0 ? [index] : []));
  if (shares === null || seats === 0) {
    const nothing = members.map(() => null);
    return {
      seats,
      expectedSeats: nothing,
      ratio: nothing,
      shortfallSeats: nothing,
      absentGroups,
      pTwoSidedMinLike: nothing,
      because: seats === 0 ? "There is nobody at the table yet." : "Nobody lives here by these numbers.",
    };
  }
  const groups = members.map((count, index) => ({ count, share: shares[index] ?? 0 }));
  return {
    seats,
    expectedSeats: groups.map(({ share }) => share * seats),
    ratio: groups.map(({ count, share }) => (share === 0 ? null : count / (share * seats))),
    shortfallSeats: groups.map(({ count, share }) => Math.max(0, Math.floor(share * seats) - count)),
    absentGroups,
    pTwoSidedMinLike: groups.map(({ count, share }) => binomialTwoSidedP(count, { trials: seats, share })),
    because: shares.includes(0) ? "A group has nobody in the population, so it has no ratio." : null,
  };
};
