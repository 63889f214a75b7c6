import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../assert-near.ts";
import * as stats from "../index.ts";
import type { Group, InequalityEstimate } from "../index.ts";

/** Worked out apart from this library, with matrices and numerical slopes. 1 is the most disadvantaged. */
const four: readonly Group[] = [
  { order: 1, estimate: 32, standardError: 2.3, population: 400 },
  { order: 2, estimate: 41, standardError: 3.1, population: 250, reference: true },
  { order: 3, estimate: 38, standardError: 1.7, population: 800 },
  { order: 4, estimate: 55, standardError: 2.1, population: 550 },
];
const groups = four;
const ordered = true;
const favourable = true;

const assertAll = (got: InequalityEstimate, [value, error, lower, upper]: readonly number[]): void => {
  assertNear(got.value, value ?? 0, 1e-7);
  assertNear(got.standardError, error ?? 0, 1e-6);
  assertNear(got.lower, lower ?? 0, 1e-6);
  assertNear(got.upper, upper ?? 0, 1e-6);
  assert.equal(got.because, null);
};

test("measures of spread come out as worked out by matrices", () => {
  assertAll(stats.betweenGroupVariance({ groups }), [72.9775, 18.6734773, 36.37815703, 109.57684297]);
  assertNear(stats.betweenGroupSd({ groups }).value, 8.54268693, 1e-8);
  assertNear(stats.coefficientOfVariation({ groups }).value, 20.41263305, 1e-8);
  assertNear(stats.indexOfDisparityUnweighted({ groups }).value, 16.54719235, 1e-8);
  assertNear(stats.indexOfDisparityWeighted({ groups }).value, 17.28195938, 1e-8);
  assertAll(stats.theilIndex({ groups }), [20.14931834, 5.09786636, 10.15768388, 30.1409528]);
  assertAll(stats.meanLogDeviation({ groups }), [19.69701821, 5.00792758, 9.88166051, 29.5123759]);
});

test("mean differences are from the best, the average or the reference, over groups or over people", () => {
  const low = { groups, favourable: false };
  assertNear(stats.meanDifferenceBestUnweighted({ groups, favourable }).value, 13.5, 1e-12);
  assertNear(stats.meanDifferenceBestWeighted({ groups, favourable }).value, 13.15, 1e-12);
  assertNear(stats.meanDifferenceBestUnweighted(low).value, 9.5, 1e-12);
  assertNear(stats.meanDifferenceBestWeighted(low).value, 9.85, 1e-12);
  assertNear(stats.meanDifferenceMeanUnweighted({ groups }).value, 6.925, 1e-12);
  assertNear(stats.meanDifferenceMeanWeighted({ groups }).value, 7.2325, 1e-12);
  assertNear(stats.meanDifferenceMeanUnweighted({ groups, average: 41 }).value, 6.5, 1e-12);
  assertNear(stats.meanDifferenceReferenceUnweighted({ groups }).value, 6.5, 1e-12);
  assertNear(stats.meanDifferenceReferenceWeighted({ groups }).value, 6.85, 1e-12);
  assertNear(stats.indexOfDisparityUnweighted({ groups, average: 50 }).value, 22, 1e-12);
});

test("difference and ratio take the ends of the line, the reference and its worst, or highest and lowest", () => {
  assertAll(stats.differenceAbsolute({ groups, ordered, favourable }), [23, 3.1144823, 16.89572686, 29.10427314]);
  assertAll(stats.ratioOfEstimates({ groups, ordered, favourable }), [1.71875, 0.08138714, 1.46533138, 2.01599556]);
  assert.equal(stats.differenceAbsolute({ groups, ordered, favourable: false }).value, -23);
  const free = { groups, ordered: false, useReference: true };
  const adverse = stats.differenceAbsolute({ ...free, favourable: false });
  assertAll(adverse, [14, 3.74432905, 6.66124992, 21.33875008]);
  assert.equal(stats.differenceAbsolute({ ...free, favourable }).value, 9);
  assertNear(stats.ratioOfEstimates({ ...free, favourable }).value, 41 / 32, 1e-12);
  const lowestHeld = groups.map((group) => ({ ...group, reference: group.order === 1 }));
  assert.equal(stats.differenceAbsolute({ ...free, groups: lowestHeld, favourable }).value, 32 - 38);
  assert.equal(stats.differenceAbsolute({ groups, ordered: false, favourable }).value, 23);
  assert.equal(stats.differenceAbsolute({ groups, ordered: false, favourable: false }).value, 23);
});

test("what all would gain is the reference less the average, and nothing where the average is as good", () => {
  const asked = { groups, ordered, favourable, scale: 100 };
  assertAll(stats.populationAttributableRisk(asked), [13.15, 1.83000268, 9.56326066, 16.73673934]);
  assertAll(stats.populationAttributableFraction(asked), [31.42174432, 4.37276625, 22.85127996, 39.99220869]);
  const worse = stats.populationAttributableRisk({ ...asked, favourable: false });
  assert.deepEqual([worse.value, worse.lower, worse.upper], [0, null, null]);
  assert.match(worse.because ?? "", /already as good/);
  assertNear(worse.standardError, 1.83000268, 1e-7);
  assert.equal(stats.populationAttributableFraction({ ...asked, favourable: false }).value, 0);
  const deaths = stats.populationAttributableRisk({ ...asked, ordered: false, favourable: false });
  assertNear(deaths.value, -9.85, 1e-12);
  assertNear(stats.populationAttributableFraction({ ...asked, ordered: false }).value, 31.42174432, 1e-8);
  const unscaled = stats.populationAttributableRisk({ groups, ordered, favourable });
  assert.deepEqual([unscaled.standardError, unscaled.lower], [null, null]);
  assertNear(unscaled.value, 13.15, 1e-12);
  const fraction = stats.populationAttributableFraction({ groups, ordered, favourable });
  assert.deepEqual([fraction.standardError, fraction.lower], [null, null]);
  assert.equal(stats.populationAttributableRisk({ ...asked, scale: 50 }).lower, null);
});

test("a reference group without any event gives no limits, instead of limits as narrow as certainty", () => {
  const nobody = [0, 20, 30].map((estimate) => ({ estimate, population: 50 }));
  const asked = { groups: nobody, ordered: false, favourable: false, scale: 100 };
  for (const measure of [stats.populationAttributableRisk, stats.populationAttributableFraction]) {
    const { value, standardError, lower, upper, because } = measure(asked);
    assert.ok(value !== null);
    assert.deepEqual([standardError, lower, upper], [null, null, null]);
    assert.match(because ?? "", /some people above 0/);
  }
});

test("of two best groups the larger one is the reference, in any order, and one that has all is no less sure", () => {
  const asked = { ordered: false, favourable, scale: 100 };
  const level = [
    { estimate: 40, population: 100 },
    { estimate: 40, population: 300 },
    { estimate: 20, population: 200 },
  ];
  // Walter's table: 120 with and 180 without the event in the reference group, 80 and 220 in the others.
  const walter = Math.sqrt((120 * 600 * (80 * 180 * 480 + 220 * 120 ** 2)) / (200 ** 3 * 300 ** 3));
  for (const some of [level, level.toReversed()]) {
    assertNear(stats.populationAttributableFraction({ ...asked, groups: some }).standardError, 100 * walter, 1e-12);
  }
  // The reference is certain, so that only the average p of 300 people is left to chance: of 1/p - 1, by its slope.
  const full = [20, 30, 100].map((estimate) => ({ estimate, population: 100 }));
  const ofAverage = Math.sqrt((0.5 * 0.5) / 300) / 0.5 ** 2;
  assertNear(stats.populationAttributableRisk({ ...asked, groups: full }).standardError, 50 * ofAverage, 1e-12);
});

test("where the reference is no better than the average there is nothing to gain, whichever way is better", () => {
  const alike = groups.map((group) => ({ ...group, estimate: 40 }));
  const fallen = groups.map((group) => ({ ...group, order: 5 - (group.order ?? 0) }));
  for (const [some, better] of [
    [alike, true],
    [alike, false],
    [fallen, true],
  ] as const) {
    const got = stats.populationAttributableRisk({ groups: some, ordered, favourable: better, scale: 100 });
    assert.deepEqual([got.value, got.lower], [0, null]);
    assert.match(got.because ?? "", /already as good/);
  }
});

test("concentration indices come out as worked out by covariances", () => {
  assertAll(stats.absoluteConcentrationIndex({ groups }), [4.17125, 1.52013718, 1.19183589, 7.15066411]);
  assertAll(stats.relativeConcentrationIndex({ groups }), [0.09967145, 0.03632347, 0.02847875, 0.17086414]);
  const bounded = { groups, min: 0, max: 100 };
  assertNear(stats.relativeConcentrationIndexWagstaff(bounded).value, 0.17140403, 1e-7);
  assertNear(stats.relativeConcentrationIndexErreygers(bounded).value, 0.16685, 1e-10);
  const narrow = { groups, min: 32, max: 55 };
  assertNear(stats.relativeConcentrationIndexErreygers(narrow).value, (4 * 4.17125) / 23, 1e-12);
  const moved = {
    groups: groups.map((group) => ({ ...group, estimate: (group.estimate ?? 0) + 10 })),
    min: 10,
    max: 110,
  };
  assertNear(stats.relativeConcentrationIndexWagstaff(moved).value, 0.17140403, 1e-7);
  // Three level groups, one of them 20/3 off the line and its neighbours half of that: by hand.
  const three = [20, 30, 60].map((estimate) => ({ estimate, population: 50 }));
  assertAll(stats.absoluteConcentrationIndex({ groups: three }), [
    80 / 9,
    (40 * Math.sqrt(3)) / 27,
    80 / 9 - (1.959963985 * 40 * Math.sqrt(3)) / 27,
    80 / 9 + (1.959963985 * 40 * Math.sqrt(3)) / 27,
  ]);
  for (const flat of [
    [10, 20, 30].map((estimate, place) => ({ estimate, population: place === 1 ? 100 : 0 })),
    [0, 0, 0].map((estimate) => ({ estimate, population: 100 })),
  ]) {
    const got = stats.absoluteConcentrationIndex({ groups: flat });
    assert.deepEqual([got.value, got.standardError], [0, null]);
  }
});

test("a wider confidence makes wider limits, and certainty leaves none", () => {
  const usual = stats.betweenGroupVariance({ groups });
  const wide = stats.betweenGroupVariance({ groups, confidence: 0.998 });
  assert.ok((wide.lower ?? 0) < (usual.lower ?? 0) && (wide.upper ?? 0) > (usual.upper ?? 0));
  const sure = stats.differenceAbsolute({ groups, ordered, favourable, confidence: 1 });
  assert.deepEqual([sure.value, sure.lower, sure.upper], [23, null, null]);
  assert.match(sure.because ?? "", /at this confidence/);
  const ratio = stats.ratioOfEstimates({ groups, ordered, favourable, confidence: 1 });
  assert.deepEqual([ratio.lower, ratio.upper, ratio.because], [null, null, sure.because]);
  const counted = groups.map((group) => ({ ...group, standardError: 0 }));
  const exact = stats.differenceAbsolute({ groups: counted, ordered, favourable, confidence: 1 });
  assert.deepEqual([exact.value, exact.lower, exact.upper], [23, 23, 23]);
});

test("a missing standard error leaves the value and takes the limits", () => {
  for (const unknown of [0, 3]) {
    const unsure = groups.map((group, place) => (place === unknown ? { ...group, standardError: null } : group));
    for (const got of [
      stats.betweenGroupVariance({ groups: unsure }),
      stats.theilIndex({ groups: unsure }),
      stats.meanLogDeviation({ groups: unsure }),
      stats.differenceAbsolute({ groups: unsure, ordered, favourable }),
      stats.ratioOfEstimates({ groups: unsure, ordered, favourable }),
    ]) {
      assert.ok(got.value !== null && got.lower === null && got.upper === null && got.standardError === null);
      assert.match(got.because ?? "", /standard error of a group is not known/);
    }
  }
});

test("of several groups level at the top, the least sure one speaks, in any order", () => {
  const level = [
    { estimate: 9, standardError: 1 },
    { estimate: 9, standardError: 3 },
    { estimate: 5, standardError: 4 },
  ];
  for (const asked of [level, level.toReversed()]) {
    assertNear(stats.differenceAbsolute({ groups: asked, ordered: false, favourable }).standardError, 5, 1e-12);
  }
});

test("a figure of 0 counts as a millionth in the logarithms", () => {
  const some = [0, 1, 2].map((estimate) => ({ estimate, population: 10 }));
  const average = 3.000001 / 3;
  const logs = [1e-6, 1, 2].map((each) => Math.log(each / average));
  assertNear(stats.meanLogDeviation({ groups: some }).value, (-1000 / 3) * logs.reduce((a, b) => a + b, 0), 1e-9);
  const theil = [1e-6, 1, 2].reduce((sum, each, at) => sum + ((each / average) * (logs[at] ?? 0)) / 3, 0);
  assertNear(stats.theilIndex({ groups: some }).value, 1000 * theil, 1e-9);
});
