import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertRefuses } from "../assert-refuses.ts";
import * as stats from "../index.ts";
import type { Group } from "../index.ts";

interface Shown {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly standardError?: number | null;
  readonly because: string | null;
}

const ask = { ordered: true, favourable: true, scale: 100, min: 0, max: 1e16 };
type Asked = { readonly groups: readonly Group[] } & typeof ask;

/** Those that compare everybody, in units of the indicator or as a part of it. */
const absolute: Readonly<Record<string, (asked: Asked) => Shown>> = {
  betweenGroupSd: stats.betweenGroupSd,
  meanDifferenceBestUnweighted: stats.meanDifferenceBestUnweighted,
  meanDifferenceBestWeighted: stats.meanDifferenceBestWeighted,
  meanDifferenceMeanUnweighted: stats.meanDifferenceMeanUnweighted,
  meanDifferenceMeanWeighted: stats.meanDifferenceMeanWeighted,
  meanDifferenceReferenceUnweighted: stats.meanDifferenceReferenceUnweighted,
  meanDifferenceReferenceWeighted: stats.meanDifferenceReferenceWeighted,
  populationAttributableRisk: stats.populationAttributableRisk,
  absoluteConcentrationIndex: stats.absoluteConcentrationIndex,
  slopeIndexOfInequalityLinear: stats.slopeIndexOfInequalityLinear,
};
const relative: Readonly<Record<string, (asked: Asked) => Shown>> = {
  coefficientOfVariation: stats.coefficientOfVariation,
  indexOfDisparityUnweighted: stats.indexOfDisparityUnweighted,
  indexOfDisparityWeighted: stats.indexOfDisparityWeighted,
  theilIndex: stats.theilIndex,
  meanLogDeviation: stats.meanLogDeviation,
  populationAttributableFraction: stats.populationAttributableFraction,
  relativeConcentrationIndex: stats.relativeConcentrationIndex,
  relativeIndexOfInequalityLinear: stats.relativeIndexOfInequalityLinear,
};
const others: Readonly<Record<string, (asked: Asked) => Shown>> = {
  betweenGroupVariance: stats.betweenGroupVariance,
  relativeConcentrationIndexWagstaff: stats.relativeConcentrationIndexWagstaff,
  relativeConcentrationIndexErreygers: stats.relativeConcentrationIndexErreygers,
  slopeIndexOfInequalityLogit: stats.slopeIndexOfInequalityLogit,
  relativeIndexOfInequalityLogit: stats.relativeIndexOfInequalityLogit,
};
const all = Object.entries({ ...absolute, ...relative, ...others });
const pairs = [stats.differenceAbsolute, stats.ratioOfEstimates];

const line = (estimates: readonly (number | null)[]): readonly Group[] =>
  estimates.map((estimate, place) => ({
    estimate,
    population: 100,
    standardError: 1,
    order: place + 1,
    reference: place === 0,
  }));

const someGroups = fc
  .array(
    fc.record({
      estimate: fc.double({ min: 0.5, max: 99, noNaN: true }),
      population: fc.integer({ min: 1, max: 1_000_000 }),
      standardError: fc.double({ min: 0.01, max: 5, noNaN: true }),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .map((groups) => groups.map((group, place) => ({ ...group, order: place + 1, reference: place === 0 })));

const isClose = (got: number | null, want: number | null, size = 1): boolean =>
  got === null || want === null ? got === want : Math.abs(got - want) <= 1e-7 * Math.max(size, Math.abs(want));

test("the order in which groups are given never matters, and what comes out is a number or has a reason", () => {
  fc.assert(
    fc.property(someGroups, fc.nat(), (groups, turn) => {
      const turned = [...groups.slice(turn % groups.length), ...groups.slice(0, turn % groups.length)].toReversed();
      for (const [name, measure] of all) {
        const got = measure({ groups, ...ask });
        assert.ok(isClose(measure({ groups: turned, ...ask }).value, got.value), name);
        assert.ok(got.value === null ? got.because !== null : Number.isFinite(got.value), name);
        if (typeof got.lower !== "number" || typeof got.upper !== "number" || got.value === null) continue;
        assert.ok(got.lower <= got.value && got.value <= got.upper, name);
      }
    }),
    { numRuns: 60 },
  );
});

test("figures twice as large make an absolute measure twice as large and leave a relative one alone", () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const doubled = groups.map((group) => ({
        ...group,
        estimate: 2 * group.estimate,
        standardError: 2 * group.standardError,
      }));
      for (const [factor, measures] of [[2, absolute] as const, [1, relative] as const]) {
        for (const [name, measure] of Object.entries(measures)) {
          const before = measure({ groups, ...ask }).value;
          const after = measure({ groups: doubled, ...ask }).value;
          assert.ok(isClose(after, before === null ? null : factor * before, 1), `${name}: ${before}, ${after}`);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("figures from ten times the sample have limits about a third as wide", () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const surer = groups.map((group) => ({ ...group, standardError: group.standardError / 10 }));
      for (const measure of [stats.differenceAbsolute, stats.betweenGroupVariance, stats.theilIndex]) {
        const error = measure({ groups, ...ask }).standardError ?? 0;
        assert.ok((measure({ groups: surer, ...ask }).standardError ?? 0) < error);
      }
    }),
    { numRuns: 40 },
  );
});

test("groups that are all alike have no inequality", () => {
  const groups = line([40, 40, 40, 40]);
  for (const [name, measure] of all) {
    const one = name.startsWith("relativeIndexOfInequality") ? 1 : 0;
    assert.ok(isClose(measure({ groups, ...ask }).value, one), name);
  }
  assert.equal(stats.differenceAbsolute({ groups, ...ask }).value, 0);
  assert.equal(stats.ratioOfEstimates({ groups, ...ask }).value, 1);
});

test("served turned round into not served changes only the sign of the Wagstaff and Erreygers indices", () => {
  const bounds = { min: 0, max: 100 };
  fc.assert(
    fc.property(someGroups, (groups) => {
      const unserved = groups.map((group) => ({ ...group, estimate: 100 - group.estimate }));
      for (const measure of [stats.relativeConcentrationIndexWagstaff, stats.relativeConcentrationIndexErreygers]) {
        const served = measure({ groups, ...bounds }).value ?? NaN;
        assert.ok(Math.abs(served) <= 1 && isClose(measure({ groups: unserved, ...bounds }).value, -served));
      }
    }),
  );
});

test("too few groups, too many gaps, nobody there: null with a reason", () => {
  const missing = [40, 41, null, 43, 44, 45];
  const nobody = line([1, 2, 3]).map((group) => ({ ...group, population: 0 }));
  const unknown = line([1, 2, 3]).map((group) => ({ ...group, population: null }));
  for (const [name, measure] of all) {
    for (const groups of [[], line([40]), line([40, 50]), line(missing)]) {
      const got = measure({ groups, ...ask });
      assert.ok(got.value === null && (got.because ?? "").endsWith("."), name);
    }
    const needsNobody = /^meanDifference(?:Best|Reference)Unweighted$/.test(name);
    for (const groups of [nobody, unknown]) {
      assert.equal(measure({ groups, ...ask }).value === null, !needsNobody, name);
    }
  }
  for (const pair of pairs) {
    for (const groups of [[], line([40]), line([null, 41, 42])]) assert.equal(pair({ groups, ...ask }).value, null);
    assert.equal(pair({ groups: line(missing), ...ask, ordered: false }).value, null);
    assert.ok(pair({ groups: line(missing), ...ask }).value !== null);
    const noReference = line([1, 2, 3]).map((group) => ({ ...group, reference: false }));
    assert.equal(pair({ groups: noReference, ...ask, ordered: false, useReference: true }).value, null);
  }
  assert.equal(stats.meanDifferenceReferenceWeighted({ groups: line([null, 2, 3, 4, 5, 6, 7]) }).value, null);
});

test("the reason is the one that holds: how many groups, whose people, which 0", () => {
  const few = [stats.betweenGroupSd, stats.populationAttributableRisk, stats.populationAttributableFraction];
  for (const measure of few) assert.match(measure({ groups: line([40]), ...ask }).because ?? "", /^Fewer than 3/);
  const partly = line([1, 2, 3]).map((group, place) => (place === 0 ? { ...group, population: null } : group));
  for (const [name, measure] of all) {
    if (/^meanDifference(?:Best|Reference)Unweighted$/.test(name)) continue;
    assert.match(measure({ groups: partly, ...ask }).because ?? "", /people in a group is not known/, name);
  }
  const average = 2;
  for (const measure of [stats.indexOfDisparityWeighted, stats.meanDifferenceMeanWeighted]) {
    assert.match(measure({ groups: partly, average }).because ?? "", /people in a group is not known/);
    assert.match(measure({ groups: line([40]), average }).because ?? "", /^Fewer than 3/);
  }
  const zeros = line([0, 0, 0]);
  assert.match(stats.ratioOfEstimates({ groups: zeros, ...ask }).because ?? "", /divide by is 0/);
  assert.match(stats.relativeConcentrationIndex({ groups: zeros }).because ?? "", /average is 0/);
  assert.match(stats.relativeIndexOfInequalityLogit({ groups: zeros, ...ask }).because ?? "", /Nobody has the event/);
  const onlyNobody = line([0, 0, 5]).map((group, place) => (place === 2 ? { ...group, population: 0 } : group));
  assert.match(stats.theilIndex({ groups: onlyNobody }).because ?? "", /average is 0/);
});

test("three gaps in twenty are just few enough", () => {
  const groups = line(Array.from({ length: 20 }, (_, place) => (place < 3 ? null : place)));
  assert.ok(stats.betweenGroupVariance({ groups }).value !== null);
});

test("one gap in seven is left out where groups have no rank, and spoils the line where they have", () => {
  const groups = line([40, 41, null, 43, 44, 45, 50]);
  assert.ok(stats.betweenGroupVariance({ groups }).value !== null);
  assert.ok(stats.populationAttributableRisk({ groups, ...ask, ordered: false }).value !== null);
  assert.equal(stats.populationAttributableRisk({ groups, ...ask }).value, null);
  assert.match(stats.absoluteConcentrationIndex({ groups }).because ?? "", /one line/);
});

test("an average of 0 is nothing to be a part of", () => {
  const groups = line([0, 0, 0]);
  for (const [name, measure] of Object.entries(relative)) {
    const got = measure({ groups, ...ask });
    assert.ok(got.value === null && got.because !== null, name);
  }
  assert.equal(stats.ratioOfEstimates({ groups, ...ask }).value, null);
  assert.equal(stats.relativeIndexOfInequalityLogit({ groups, ...ask }).value, null);
  assert.equal(stats.slopeIndexOfInequalityLogit({ groups, ...ask }).value, 0);
  assert.equal(stats.relativeConcentrationIndexWagstaff({ groups, min: 0, max: 100 }).value, null);
  const noWorst = stats.ratioOfEstimates({ groups: line([0, 1, 5]), ordered: true, favourable: false });
  assert.deepEqual([noWorst.value, noWorst.lower, noWorst.upper], [0, null, null]);
  assert.match(noWorst.because ?? "", /ratio of 0/);
});

test("impossible groups are an error that names the measure", () => {
  const broken: readonly (readonly Group[])[] = [
    line([-1, 2, 3]),
    line([Number.NaN, 2, 3]),
    line([Infinity, 2, 3]),
    line([1, 2, 3]).map((group) => ({ ...group, population: -5 })),
    line([1, 2, 3]).map((group) => ({ ...group, standardError: -1 })),
  ];
  for (const [name, measure] of all) {
    for (const groups of broken) assert.throws(() => measure({ groups, ...ask }), RangeError, name);
  }
  const twice = line([1, 2, 3]).map((group) => ({ ...group, order: 1 }));
  const halfRanked = [{ estimate: 1, order: 1 }, { estimate: 2 }, { estimate: 3 }];
  const nowhere = line([1, 2, 3]).map((group, place) => (place === 1 ? { ...group, order: Number.NaN } : group));
  for (const groups of [twice, halfRanked, nowhere]) {
    for (const pair of pairs) assert.throws(() => pair({ groups, ...ask }), RangeError);
    assert.throws(() => stats.absoluteConcentrationIndex({ groups }), RangeError);
  }
  const twoReferences = line([1, 2, 3]).map((group) => ({ ...group, reference: true }));
  assert.throws(() => stats.meanDifferenceReferenceUnweighted({ groups: twoReferences }), RangeError);
  assert.throws(() => stats.indexOfDisparityWeighted({ groups: line([1, 2, 3]), average: 0 }), RangeError);
  assert.throws(() => stats.populationAttributableRisk({ groups: line([1, 2, 3]), ...ask, scale: 0 }), RangeError);
  for (const [min, max] of [
    [1, 1],
    [2, 1],
    [NaN, 1],
  ] as const) {
    assertRefuses(
      () => stats.relativeConcentrationIndexErreygers({ groups: [], min, max }),
      /must be below the highest/,
    );
  }
  for (const [min, max] of [
    [0, 2],
    [2, 9],
  ] as const) {
    assert.throws(() => stats.relativeConcentrationIndexErreygers({ groups: line([1, 2, 3]), min, max }), RangeError);
  }
});

test("very large populations and figures stay numbers", () => {
  const groups = line([2 ** 53, 1, 2 ** 52]).map((group) => ({ ...group, population: 2 ** 53 }));
  for (const [name, measure] of all) {
    const { value, because } = measure({ groups, ...ask });
    assert.ok(value === null ? because !== null : Number.isFinite(value), name);
  }
});
