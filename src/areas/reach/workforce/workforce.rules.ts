/** How likely staff of one group are to be chosen, or disciplined, beside another: the direction is always said. @practice P13 */
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import type { Released } from "../../../nouns/indicator.ts";
import {
  fourFifthsRule,
  proportion,
  wresDisciplinaryLikelihood,
  wresRelativeLikelihood,
  type Estimate,
} from "../../../stats/index.ts";
import { releasedTyped } from "../screens/typed.rules.ts";

/** `appointed`: of those shortlisted. `disciplined`: of all staff. */
export const likelihoods = ["appointed", "disciplined"] as const;
export type Likelihood = (typeof likelihoods)[number];

/** As they stand in the form. */
export const fieldsTyped = ["white_all", "white_of_them", "others_all", "others_of_them"] as const;

export interface StaffGroup {
  /** Shortlisted, or all staff. */
  readonly all: Released;
  /** Appointed, or entered the process. */
  readonly ofThem: Released;
  /** In per cent; null where a count is hidden. */
  readonly share: Estimate | null;
}

export interface Workforce {
  readonly likelihood: Likelihood;
  readonly white: StaffGroup;
  readonly others: StaffGroup;
  /** Above 1 is worse for staff from ethnic minorities, in both. Null where a count is hidden. */
  readonly ratio: Estimate | null;
  /** The lower share over the higher one; under 0.8 is a prompt to look closer. Only for appointments. */
  readonly fourFifths: number | null;
}

const numberIn = (count: Released): number | null => (count.mark === "value" ? count.count : null);

const groupOf = (all: Released, ofThem: Released): StaffGroup => {
  const [denominator, numerator] = [numberIn(all), numberIn(ofThem)];
  const known = denominator !== null && numerator !== null && denominator > 0 && numerator <= denominator;
  return { all, ofThem, share: known ? proportion({ numerator, denominator, multiplier: 100 }) : null };
};

const ratioOf = (likelihood: Likelihood, numbers: readonly (number | null)[]): Estimate | null => {
  const [whiteAll, whiteOf, othersAll, othersOf] = numbers.filter((one) => one !== null);
  if (whiteAll === undefined || whiteOf === undefined || othersAll === undefined || othersOf === undefined) return null;
  return likelihood === "appointed"
    ? wresRelativeLikelihood({
        whiteShortlisted: whiteAll,
        whiteAppointed: whiteOf,
        bmeShortlisted: othersAll,
        bmeAppointed: othersOf,
      })
    : wresDisciplinaryLikelihood({
        whiteStaff: whiteAll,
        whiteDisciplined: whiteOf,
        bmeStaff: othersAll,
        bmeDisciplined: othersOf,
      });
};

/** @param counts typed, by field; nobody more of them than all */
export const workforceOf = (
  likelihood: Likelihood,
  counts: ReadonlyMap<string, number>,
  policy: SmallNumberPolicy,
): Workforce => {
  const sums = ["white", "others"].map((who) => ({
    whole: `${who}_all`,
    parts: [`${who}_of_them`],
    complete: false,
  }));
  const shown = releasedTyped(counts, sums, policy);
  const white = groupOf(shown("white_all"), shown("white_of_them"));
  const others = groupOf(shown("others_all"), shown("others_of_them"));
  // Rounding may print more appointed than shortlisted: then there is no share and no ratio.
  const known = white.share !== null && others.share !== null;
  const numbers = known ? [white.all, white.ofThem, others.all, others.ofThem].map(numberIn) : [];
  const [whiteAll = 0, whiteOf = 0, othersAll = 0, othersOf = 0] = numbers.map((one) => one ?? 0);
  const rule = fourFifthsRule([
    { selected: whiteOf, applicants: whiteAll },
    { selected: othersOf, applicants: othersAll },
  ]);
  const impacts = rule.impactRatios.filter((one) => one !== null);
  return {
    likelihood,
    white,
    others,
    ratio: ratioOf(likelihood, numbers),
    fourFifths: likelihood === "appointed" && impacts.length === 2 ? Math.min(...impacts) : null,
  };
};
