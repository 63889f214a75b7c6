import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import { binomialTwoSidedP } from "../significance/binomial-two-sided-p.ts";
import { dissimilarityIndex } from "./dissimilarity-index.ts";
import { entropyDiversity } from "./entropy-diversity.ts";
import { exposureIsolation } from "./exposure-isolation.ts";
import { gini } from "./gini.ts";
import { hooverIndex } from "./hoover-index.ts";
import { hooverRepresentation } from "./hoover-representation.ts";
import { mutualInformationSegregation } from "./mutual-information-segregation.ts";
import { seatQuotaLargestRemainder } from "./seat-quota-largest-remainder.ts";
import { simpsonDiversity } from "./simpson-diversity.ts";
import { steeringGroupRepresentation } from "./steering-group-representation.ts";

const spread = { groupA: [19, 74, 38, 33, 56], groupB: [129, 42, 73, 124, 134] };

test("two groups over five areas: dissimilarity, isolation and exposure", () => {
  assertNear(dissimilarityIndex(spread).value, 0.280007243752264, 1e-12);
  const found = exposureIsolation(spread);
  assertNear(found.isolationA, 0.391348471092278, 1e-12);
  assertNear(found.exposureAtoB, 0.608651528907722, 1e-12);
  assert.equal(found.dissimilarity, dissimilarityIndex(spread).value);
  assert.equal(dissimilarityIndex({ groupA: [1, 2], groupB: [10, 20] }).value, 0);
  const empty = exposureIsolation({ groupA: [5, 0, 5], groupB: [5, 0, 5] });
  assert.deepEqual([empty.isolationA, empty.exposureAtoB], [0.5, 0.5]);
});

test("nobody in a group leaves no shares, and lists of unlike length stop", () => {
  const nobody = { groupA: [0, 0], groupB: [1, 2] };
  assert.equal(dissimilarityIndex(nobody).value, null);
  const noOthers = { groupA: [1, 2], groupB: [0, 0] };
  assert.equal(dissimilarityIndex(noOthers).value, null);
  for (const either of [nobody, noOthers])
    assert.deepEqual(Object.values(exposureIsolation(either)).slice(0, 3), [null, null, null]);
  assert.throws(() => dissimilarityIndex({ groupA: [1], groupB: [1, 2] }), RangeError);
  assert.throws(() => exposureIsolation({ groupA: [-1], groupB: [1] }), RangeError);
});

test("three equal groups are as varied as three; groups of nobody add nothing", () => {
  const found = entropyDiversity({ counts: [1, 1, 1, 0] });
  assertNear(found.entropy, Math.log(3), 1e-12);
  assertNear(found.effectiveGroups, 3, 1e-12);
  assertNear(entropyDiversity({ counts: [5, 5], base: 2 }).entropy, 1, 1e-12);
  assert.deepEqual(entropyDiversity({ counts: [4] }), { entropy: 0, effectiveGroups: 1, because: null });
  assert.equal(entropyDiversity({ counts: [0] }).effectiveGroups, null);
  for (const base of [1, 0, Number.NaN, Infinity])
    assert.throws(() => entropyDiversity({ counts: [1], base }), RangeError);
  const simpson = simpsonDiversity([20, 30, 50]);
  assertNear(simpson.simpson, 0.62, 1e-12);
  assertNear(simpson.herfindahl, 0.38, 1e-12);
  assertNear(simpson.inverseSimpson, 1 / 0.38, 1e-12);
  assert.deepEqual(Object.values(simpsonDiversity([])).slice(0, 3), [null, null, null]);
});

test("two of five with all there is: Gini 0.6, or 0.75 corrected for five values", () => {
  const values = [10, 10, 0, 0, 0];
  assertNear(gini({ values }).value, 0.6, 1e-12);
  assertNear(gini({ values, unbiased: true }).value, 0.75, 1e-12);
  const weighted = { values: [2.5, 7.5, 15, 35, 75, 150], weights: [25, 13, 10, 5, 5, 2] };
  assertNear(gini(weighted).value, 0.656681034482759, 1e-12);
  const share = weighted.weights.reduce((sum, weight) => sum + (weight / 60) ** 2, 0);
  assertNear(gini({ ...weighted, unbiased: true }).value, 0.656681034482759 / (1 - share), 1e-12);
  assert.equal(gini({ values: [7, 7, 7] }).value, 0);
  assert.match(gini({ values: [0, 0] }).because ?? "", /nothing to share out/);
  assert.match(gini({ values: [] }).because ?? "", /nobody/);
  assert.match(gini({ values: [3], unbiased: true }).because ?? "", /One value/);
  assert.throws(() => gini({ values: [-1, 2] }), RangeError);
  assert.throws(() => gini({ values: [1, 2], weights: [1] }), RangeError);
  assert.throws(() => gini({ values: [1, 2], weights: [1, -1] }), RangeError);
});

test("a weight is as many people with that value, and the unit does not matter", () => {
  const holder = fc.record({ value: fc.integer({ min: 1, max: 100 }), weight: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(holder, { minLength: 1, maxLength: 12 }), (holders) => {
      const values = holders.map(({ value }) => value);
      const weights = holders.map(({ weight }) => weight);
      const each = holders.flatMap(({ value, weight }) => Array.from({ length: weight }, () => value));
      const one = gini({ values, weights }).value ?? -1;
      assert.ok(one >= 0 && one < 1);
      assert.ok(Math.abs(one - (gini({ values: each }).value ?? -1)) < 1e-12);
      const larger = gini({ values: values.map((value) => value * 1000).toReversed(), weights: weights.toReversed() });
      assert.ok(Math.abs(one - (larger.value ?? -1)) < 1e-12);
      // Of all gaps between pairs, counted out by hand.
      const gaps = each.reduce(
        (sum, left) => sum + each.reduce((inner, right) => inner + Math.abs(left - right), 0),
        0,
      );
      const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
      assert.ok(Math.abs(one - gaps / (2 * each.length ** 2 * mean)) < 1e-9);
    }),
  );
});

test("half would have to change hands, and 40 of 100 users would be others", () => {
  assert.equal(hooverIndex([5, 0, 0, 15]).value, 0.5);
  assert.deepEqual([hooverIndex([3, 3, 3, 3]).value, hooverIndex([8, 0, 0, 0]).value], [0, 0.75]);
  assert.equal(hooverIndex([0, 0]).value, null);
  const found = hooverRepresentation({ population: [400, 400, 200], users: [10, 80, 10] });
  assertNear(found.hoover, 0.4, 1e-12);
  [0.25, 2, 0.5].forEach((ratio, index) => assertNear(found.representationRatio[index], ratio, 1e-12));
  [-30, 40, -10].forEach((points, index) => assertNear(found.percentagePointGap[index], points, 1e-12));
  assert.equal(found.because, null);
  const newcomers = hooverRepresentation({ population: [10, 0], users: [5, 5] });
  assert.deepEqual([newcomers.hoover, newcomers.representationRatio], [0.5, [0.5, null]]);
  assert.match(newcomers.because ?? "", /no ratio/);
  const nobody = hooverRepresentation({ population: [10, 5], users: [0, 0] });
  assert.deepEqual(
    [nobody.hoover, nobody.representationRatio, nobody.percentagePointGap],
    [null, [null, null], [null, null]],
  );
  assert.equal(hooverRepresentation({ population: [0, 0], users: [10, 5] }).hoover, null);
  assert.throws(() => hooverRepresentation({ population: [1], users: [1, 2] }), RangeError);
});

test("segregation is none in like mixes, all in unlike ones, and the two known numbers between", () => {
  const known = mutualInformationSegregation([
    [40, 20, 5, 1],
    [20, 40, 60, 80],
  ]);
  assertNear(known.M, 0.186586735544835, 1e-10);
  assertNear(known.H, 0.333035591302402, 1e-10);
  const apart = mutualInformationSegregation([
    [9, 0],
    [0, 9],
  ]);
  assertNear(apart.M, Math.LN2, 1e-12);
  assertNear(apart.H, 1, 1e-12);
  const even = mutualInformationSegregation([
    [1, 2],
    [10, 20],
    [0, 0],
  ]);
  assert.ok((even.M ?? 1) < 1e-12 && (even.H ?? 1) < 1e-12);
  assert.deepEqual(mutualInformationSegregation([[1, 2]]).H, null);
  assert.deepEqual([mutualInformationSegregation([]).M, mutualInformationSegregation([[0]]).M], [null, null]);
  assert.throws(() => mutualInformationSegregation([[1, 2], [1]]), RangeError);
});

test("seats left over go to the largest remainders, ties to the group listed first", () => {
  assert.deepEqual(seatQuotaLargestRemainder({ population: [820, 60, 70, 50], seats: 12 }).seats, [10, 1, 1, 0]);
  assert.deepEqual(seatQuotaLargestRemainder({ population: [1, 1, 1], seats: 4 }).seats, [2, 1, 1]);
  assert.deepEqual(seatQuotaLargestRemainder({ population: [5, 0], seats: 0 }).seats, [0, 0]);
  assert.equal(seatQuotaLargestRemainder({ population: [0, 0], seats: 3 }).seats, null);
  assert.throws(() => seatQuotaLargestRemainder({ population: [1], seats: 1.5 }), RangeError);
  const people = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 60 }), (population, seats) => {
      const given = seatQuotaLargestRemainder({ population, seats }).seats;
      const total = population.reduce((sum, each) => sum + each, 0);
      if (total === 0) return assert.equal(given, null);
      assert.equal(
        given?.reduce((sum, each) => sum + each, 0),
        seats,
      );
      given?.forEach((each, index) => {
        const quota = ((population[index] ?? 0) * seats) / total;
        assert.ok(each >= Math.floor(quota - 1e-9) && each <= Math.ceil(quota + 1e-9));
      });
    }),
  );
});

test("a table of two says who is absent and that chance explains the rest", () => {
  const found = steeringGroupRepresentation({ members: [1, 0, 0, 1], population: [60, 20, 15, 5] });
  assert.deepEqual([found.seats, found.absentGroups, found.shortfallSeats], [2, [1, 2], [0, 0, 0, 0]]);
  [1.2, 0.4, 0.3, 0.1].forEach((seats, index) => assertNear(found.expectedSeats[index], seats, 1e-12));
  [1, 1, 1, 0.0975].forEach((p, index) => assertNear(found.pTwoSidedMinLike[index], p, 1e-9));
  assertNear(found.ratio[3], 10, 1e-12);
  const large = steeringGroupRepresentation({ members: [12, 0, 0], population: [50, 49, 1] });
  assert.deepEqual(
    [large.shortfallSeats, large.absentGroups],
    [
      [0, 5, 0],
      [1, 2],
    ],
  );
  const away = steeringGroupRepresentation({ members: [3, 0], population: [10, 0] });
  assert.deepEqual([away.ratio, away.absentGroups], [[1, null], []]);
  assert.match(away.because ?? "", /no ratio/);
  const empty = steeringGroupRepresentation({ members: [0, 0], population: [1, 2] });
  assert.deepEqual(
    [empty.ratio, empty.absentGroups],
    [
      [null, null],
      [0, 1],
    ],
  );
  assert.match(empty.because ?? "", /nobody at the table/);
  assert.match(steeringGroupRepresentation({ members: [2], population: [0] }).because ?? "", /Nobody lives here/);
  assert.throws(() => steeringGroupRepresentation({ members: [0.5], population: [1] }), RangeError);
});

test("the exact two-sided p is that of R's binom.test, and of counting one by one", () => {
  const known = [
    [3, 12, 0.1, 0.110869977745],
    [7, 20, 0.6, 0.0369900902677794],
    [120, 1000, 0.1, 0.0396077196416304],
    [0, 5, 0.3, 0.33115],
    [5, 10, 0.5, 1],
    [400_000, 1_000_000, 0.401, 0.0413109603640259],
  ] as const;
  for (const [count, trials, share, p] of known) assertNear(binomialTwoSidedP(count, { trials, share }), p, 1e-9);
  assert.deepEqual(
    [binomialTwoSidedP(0, { trials: 4, share: 0 }), binomialTwoSidedP(4, { trials: 4, share: 1 })],
    [1, 1],
  );
  assert.deepEqual(
    [binomialTwoSidedP(1, { trials: 4, share: 0 }), binomialTwoSidedP(3, { trials: 4, share: 1 })],
    [0, 0],
  );
  assert.throws(() => binomialTwoSidedP(5, { trials: 4, share: 0.5 }), RangeError);
  assert.throws(() => binomialTwoSidedP(1, { trials: 4, share: 1.5 }), RangeError);
  const trial = fc.tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 1, max: 99 }),
  );
  fc.assert(
    fc.property(trial, ([trials, some, percent]) => {
      const count = Math.min(some, trials);
      const share = percent / 100;
      let ways = 1;
      const chances = Array.from({ length: trials + 1 }, (_, at) => {
        if (at > 0) ways = (ways * (trials - at + 1)) / at;
        return ways * share ** at * (1 - share) ** (trials - at);
      });
      const seen = (chances[count] ?? 0) * (1 + 1e-7);
      const sum = chances.filter((chance) => chance <= seen).reduce((total, chance) => total + chance, 0);
      assertNear(binomialTwoSidedP(count, { trials, share }), Math.min(1, sum), 1e-9);
    }),
  );
});
