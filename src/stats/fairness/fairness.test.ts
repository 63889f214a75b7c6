import assert from "node:assert/strict";
import { test } from "node:test";
import { applicantToHireRatio } from "./applicant-to-hire-ratio.ts";
import { fourFifthsRule } from "./four-fifths-rule.ts";
import { relativeInequityPercent } from "./relative-inequity-percent.ts";
import { relativeRateIndex } from "./relative-rate-index.ts";
import { representationRatio } from "./representation-ratio.ts";
import { wresDisciplinaryLikelihood } from "./wres-disciplinary-likelihood.ts";
import { wresRelativeLikelihood } from "./wres-relative-likelihood.ts";
import { assertNear } from "../assert-near.ts";

test("46.99 against 14.65 per cent appointed is a relative likelihood of 3.21", () => {
  const wres = wresRelativeLikelihood({
    whiteShortlisted: 10000,
    whiteAppointed: 4699,
    bmeShortlisted: 10000,
    bmeAppointed: 1465,
  });
  assert.equal(wres.value?.toFixed(2), "3.21");
  assert.deepEqual([wres.whiteLikelihood, wres.bmeLikelihood], [0.4699, 0.1465]);
});

test("6 of 400 against 9 of 1,200 in the disciplinary process is 2.00, above 1 being worse in both indicators", () => {
  const wres = wresDisciplinaryLikelihood({ whiteStaff: 1200, whiteDisciplined: 9, bmeStaff: 400, bmeDisciplined: 6 });
  assertNear(wres.value, 2, 1e-13);
  assert.ok(wres.because === null && wres.lower < 1 && wres.upper > 1);
});

test("nobody shortlisted or appointed leaves no likelihood to compare", () => {
  const noList = wresRelativeLikelihood({
    whiteShortlisted: 10,
    whiteAppointed: 2,
    bmeShortlisted: 0,
    bmeAppointed: 0,
  });
  assert.deepEqual([noList.value, noList.whiteLikelihood, noList.bmeLikelihood], [null, 0.2, null]);
  assert.match(noList.because ?? "", /nobody on a shortlist/);
  const noneAppointed = wresRelativeLikelihood({
    whiteShortlisted: 10,
    whiteAppointed: 2,
    bmeShortlisted: 5,
    bmeAppointed: 0,
  });
  assert.deepEqual([noneAppointed.value, noneAppointed.bmeLikelihood], [null, 0]);
  assert.throws(
    () => wresRelativeLikelihood({ whiteShortlisted: 1, whiteAppointed: 2, bmeShortlisted: 5, bmeAppointed: 0 }),
    RangeError,
  );
});

test("exactly four fifths is not adverse, a hair under is", () => {
  const rule = fourFifthsRule([
    { selected: 9, applicants: 15 },
    { selected: 12, applicants: 25 },
    { selected: 479, applicants: 1000 },
    { selected: 0, applicants: 0 },
  ]);
  assert.deepEqual(rule.adverse, [false, false, true, null]);
  assert.equal(rule.highest, 0);
  assert.equal(rule.impactRatios[3], null);
  assertNear(rule.impactRatios[1], 0.8, 1e-13);
  assert.equal(rule.because, "A group has no applicants.");
});

test("the first of several level groups is the highest, and where nobody is selected nobody is", () => {
  assert.equal(
    fourFifthsRule([
      { selected: 1, applicants: 4 },
      { selected: 2, applicants: 8 },
    ]).highest,
    0,
  );
  const none = fourFifthsRule([
    { selected: 0, applicants: 4 },
    { selected: 0, applicants: 8 },
  ]);
  assert.deepEqual(
    [none.rates, none.impactRatios, none.adverse],
    [
      [0, 0],
      [null, null],
      [null, null],
    ],
  );
  assert.equal(fourFifthsRule([]).highest, null);
  assert.throws(() => fourFifthsRule([{ selected: 5, applicants: 4 }]), RangeError);
});

test("a rate index is against a reference group", () => {
  const index = relativeRateIndex({
    groupEvents: 34,
    groupPopulation: 1200,
    referenceEvents: 210,
    referencePopulation: 14000,
  });
  assertNear(index.groupRatePer1000, 34 / 1.2, 1e-13);
  assertNear(index.referenceRatePer1000, 15, 1e-13);
  assertNear(index.index, 34 / 18, 1e-13);
  const none = relativeRateIndex({ groupEvents: 1, groupPopulation: 10, referenceEvents: 0, referencePopulation: 10 });
  assert.deepEqual([none.groupRatePer1000, none.referenceRatePer1000, none.index], [100, 0, null]);
  assert.match(
    relativeRateIndex({ groupEvents: 1, groupPopulation: 0, referenceEvents: 1, referencePopulation: 1 }).because ?? "",
    /no people/,
  );
});

test("shares against shares: a gap nobody can divide is not called a number", () => {
  assert.deepEqual(representationRatio({ share: 5, populationShare: 10 }), { value: 0.5, because: null });
  assert.equal(representationRatio({ share: 5, populationShare: 0 }).value, null);
  assert.equal(representationRatio({ share: null, populationShare: 1 }).because, "One of the shares is not known.");
  assert.equal(applicantToHireRatio({ shareOfApplicants: 0.3, shareOfHires: 0.15 }).value, 2);
  assert.equal(applicantToHireRatio({ shareOfApplicants: 0.3, shareOfHires: 0 }).value, null);
  assert.equal(applicantToHireRatio({ shareOfApplicants: null, shareOfHires: 0.1 }).value, null);
  assert.deepEqual(
    [
      [20, 10],
      [5, 10],
      [0, 10],
      [10, 30],
    ].map(([share = 0, populationShare = 0]) => relativeInequityPercent({ share, populationShare }).value),
    [100, -50, -100, -66.7],
  );
  assert.equal(relativeInequityPercent({ share: 10, populationShare: 30, decimals: 3 }).value, -66.667);
  assert.equal(relativeInequityPercent({ share: 1, populationShare: 0 }).value, null);
  assert.equal(relativeInequityPercent({ share: null, populationShare: 3 }).value, null);
});
