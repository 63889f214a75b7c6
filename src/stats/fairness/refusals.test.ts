import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../assert-near.ts";
import { assertRefuses } from "../assert-refuses.ts";
import { applicantToHireRatio } from "./applicant-to-hire-ratio.ts";
import { fourFifthsRule } from "./four-fifths-rule.ts";
import { relativeInequityPercent } from "./relative-inequity-percent.ts";
import { relativeRateIndex } from "./relative-rate-index.ts";
import { representationRatio } from "./representation-ratio.ts";
import { wresDisciplinaryLikelihood } from "./wres-disciplinary-likelihood.ts";
import { wresRelativeLikelihood } from "./wres-relative-likelihood.ts";

const notKnown = "One of the shares is not known.";

test("either share can be unknown, and neither can be below nought", () => {
  assert.equal(representationRatio({ share: 5, populationShare: null }).because, notKnown);
  assert.equal(relativeInequityPercent({ share: 5, populationShare: null }).because, notKnown);
  assert.equal(relativeInequityPercent({ share: null, populationShare: 3 }).because, notKnown);
  assert.equal(applicantToHireRatio({ shareOfApplicants: 0.3, shareOfHires: null }).because, notKnown);
  assert.equal(applicantToHireRatio({ shareOfApplicants: null, shareOfHires: 0.3 }).because, notKnown);
  assertRefuses(() => representationRatio({ share: -5, populationShare: 1 }), /representationRatio: the share .* -5/);
  assertRefuses(() => representationRatio({ share: 5, populationShare: -1 }), /the population share .* -1/);
  assertRefuses(() => relativeInequityPercent({ share: -5, populationShare: 1 }), /the share .* -5/);
  assertRefuses(() => relativeInequityPercent({ share: 5, populationShare: -1 }), /the population share .* -1/);
  assertRefuses(() => applicantToHireRatio({ shareOfApplicants: -1, shareOfHires: 1 }), /share of applicants .* -1/);
  assertRefuses(() => applicantToHireRatio({ shareOfApplicants: 1, shareOfHires: -1 }), /share of hires .* -1/);
});

test("the four fifths of impossible groups are refused, and of groups without applicants not known", () => {
  assertRefuses(() => fourFifthsRule([{ selected: 0, applicants: -2 }]), /fourFifthsRule: the applicants .* -2/);
  assertRefuses(() => fourFifthsRule([{ selected: 1, applicants: 0 }]), /fourFifthsRule: .* more than 0/);
  assertRefuses(() => fourFifthsRule([{ selected: -1, applicants: 3 }]), /fourFifthsRule: the count .* -1/);
  const nobody = fourFifthsRule([{ selected: 0, applicants: 0 }]);
  assert.deepEqual([nobody.rates, nobody.highest, nobody.adverse], [[null], null, [null]]);
});

test("a rate index of impossible numbers is refused, and without a population of reference not known", () => {
  const good = { groupEvents: 1, groupPopulation: 10, referenceEvents: 2, referencePopulation: 10 };
  for (const name of ["groupEvents", "groupPopulation", "referenceEvents", "referencePopulation"]) {
    assertRefuses(() => relativeRateIndex({ ...good, [name]: -3 }), /relativeRateIndex: each number .* -3/);
  }
  const alone = relativeRateIndex({ ...good, referenceEvents: 0, referencePopulation: 0 });
  assert.deepEqual([alone.groupRatePer1000, alone.referenceRatePer1000, alone.index], [100, null, null]);
  assert.match(alone.because ?? "", /no people/);
});

test("the likelihoods of the workforce standard keep the confidence asked for", () => {
  const staff = { whiteStaff: 1200, whiteDisciplined: 9, bmeStaff: 400, bmeDisciplined: 6 };
  const lists = { whiteShortlisted: 100, whiteAppointed: 47, bmeShortlisted: 100, bmeAppointed: 15 };
  const narrow = wresDisciplinaryLikelihood({ ...staff, confidence: 0.9 });
  // Limits on the scale of logarithms: half the width is the standard error times 1.6449.
  const error = Math.sqrt(1 / 6 - 1 / 400 + 1 / 9 - 1 / 1200);
  assertNear(narrow.lower, 2 * Math.exp(-1.6448536269514722 * error), 1e-12);
  const same = wresDisciplinaryLikelihood({ ...staff, confidence: 0.95 });
  assert.deepEqual(wresDisciplinaryLikelihood(staff), same);
  const listed = wresRelativeLikelihood({ ...lists, confidence: 0.9 });
  const usual = wresRelativeLikelihood(lists);
  assert.ok((listed.lower ?? 0) > (usual.lower ?? 9), "a smaller confidence has narrower limits");
  assert.deepEqual(wresRelativeLikelihood({ ...lists, confidence: 0.95 }), usual);
});

test("impossible shortlists are refused, and an empty one of either group leaves no likelihood", () => {
  const lists = { whiteShortlisted: 100, whiteAppointed: 47, bmeShortlisted: 100, bmeAppointed: 15 };
  const refuse = (changed: Partial<typeof lists>, sentence: RegExp): void =>
    assertRefuses(() => wresRelativeLikelihood({ ...lists, ...changed }), sentence);
  refuse({ whiteShortlisted: -1, whiteAppointed: 0 }, /wresRelativeLikelihood: the number shortlisted .* -1/);
  refuse({ bmeShortlisted: 0 }, /wresRelativeLikelihood: .* more than 0/);
  refuse({ bmeShortlisted: 10 }, /wresRelativeLikelihood: the count \(15\)/);
  refuse({ whiteAppointed: -1 }, /wresRelativeLikelihood: the count .* -1/);
  const empty = wresRelativeLikelihood({ ...lists, whiteShortlisted: 0, whiteAppointed: 0 });
  assert.deepEqual([empty.value, empty.whiteLikelihood, empty.bmeLikelihood], [null, null, 0.15]);
  assert.match(empty.because ?? "", /nobody on a shortlist/);
});
