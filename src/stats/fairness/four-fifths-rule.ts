import { mustBePart, mustBeZeroOrMore } from "../checks.ts";

export interface SelectedGroup {
  readonly selected: number;
  readonly applicants: number;
}

/** One figure for each group, in the order given. Null where a group has no applicants or nobody was selected. */
export interface FourFifths {
  readonly rates: readonly (number | null)[];
  /** The place, from 0 on, of the group with the highest rate; the first of them where several are level. */
  readonly highest: number | null;
  readonly impactRatios: readonly (number | null)[];
  readonly adverse: readonly (boolean | null)[];
  readonly because: string | null;
}

/**
 * The four-fifths rule: is a group selected less than four fifths as often as the group selected most?
 *
 * Takes: `groups`, each with how many were `selected` of how many `applicants`, as counts, not rounded rates.
 * Gives: each group's rate and its ratio to the highest rate, and whether that is under 0.8.
 * Read it: as a prompt to look closer, not as a finding. Exactly four fifths is not adverse.
 * Misleads when: groups are small: one person more would often turn it. It is not a test of chance.
 * Errors: RangeError for more selected than applicants or negative numbers. A group without applicants, or no group
 * selected at all: null, with the reason.
 * Source: US Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D).
 * @example fourFifthsRule([{ selected: 48, applicants: 80 }, { selected: 12, applicants: 40 }]).impactRatios[1] // 0.5
 */
export const fourFifthsRule = (groups: readonly SelectedGroup[]): FourFifths => {
  for (const { selected, applicants } of groups) {
    mustBeZeroOrMore("fourFifthsRule", "the applicants", applicants);
    if (selected !== 0) mustBePart("fourFifthsRule", selected, applicants);
  }
  const rates = groups.map(({ selected, applicants }) => (applicants === 0 ? null : selected / applicants));
  const known = rates.filter((rate) => rate !== null);
  const best = known.length === 0 ? null : Math.max(...known);
  const highest = best === null ? null : rates.indexOf(best);
  const top = highest === null ? undefined : groups[highest];
  if (best === null || best === 0 || top === undefined) {
    const nothing = groups.map(() => null);
    return { rates, highest, impactRatios: nothing, adverse: nothing, because: "Nobody was selected in any group." };
  }
  return {
    rates,
    highest,
    impactRatios: rates.map((rate) => (rate === null ? null : rate / best)),
    // Multiplied out, so that exactly four fifths is judged on whole numbers and not on a rounded division.
    adverse: groups.map(({ selected, applicants }) =>
      applicants === 0 ? null : 5 * selected * top.applicants < 4 * top.selected * applicants,
    ),
    because: rates.includes(null) ? "A group has no applicants." : null,
  };
};
