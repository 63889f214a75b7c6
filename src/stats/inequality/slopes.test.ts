import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import * as stats from "../index.ts";
import type { InequalityEstimate, SlopeIndexPheInput } from "../index.ts";

const groups = [
  { order: 1, estimate: 32, population: 400 },
  { order: 2, estimate: 41, population: 250 },
  { order: 3, estimate: 38, population: 800 },
  { order: 4, estimate: 55, population: 550 },
];
/** A hundred times the people, so that every figure is a whole number of them. */
const even = groups.map((group) => ({ ...group, population: 100 * group.population }));

const assertAll = (got: InequalityEstimate, [value, error, lower, upper]: readonly number[]): void => {
  assertNear(got.value, value ?? 0, 1e-6);
  assertNear(got.standardError, error ?? 0, 1e-5);
  assertNear(got.lower, lower ?? 0, 1e-5);
  assertNear(got.upper, upper ?? 0, 1e-5);
};

test("slope and relative index come out as worked out by matrices, by a line and by a curve", () => {
  assertAll(stats.slopeIndexOfInequalityLinear({ groups }), [27.64705882, 6.95003256, 14.02524532, 41.26887233]);
  assertAll(stats.relativeIndexOfInequalityLinear({ groups }), [1.98646238, 0.18013561, 1.39556038, 2.82756149]);
  const logit = { groups: even, scale: 100 };
  assertAll(stats.slopeIndexOfInequalityLogit(logit), [27.38105352, 6.42743743, 14.78350765, 39.9785994]);
  assertAll(stats.relativeIndexOfInequalityLogit(logit), [1.95738447, 0.16172543, 1.42565749, 2.68742946]);
  const squared = { ...logit, weighting: "population-squared" } as const;
  assertAll(stats.slopeIndexOfInequalityLogit(squared), [29.67458187, 8.29408731, 13.41846946, 45.93069427]);
  assertAll(stats.relativeIndexOfInequalityLogit(squared), [2.12560806, 0.2313359, 1.35073362, 3.34500419]);
});

test("three groups that lie off the line have limits, judged by the sandwich", () => {
  const three = [20, 30, 60].map((estimate) => ({ estimate, population: 50 }));
  // The middle group weighs nothing in the slope; the outer two are 10/3 above the line: the root of 3 × 2 × (1/3 × 10/3)², over 2/9.
  assertNear(stats.slopeIndexOfInequalityLinear({ groups: three }).standardError, 5 * Math.sqrt(6), 1e-12);
});

test("served turned round into not served turns the curve over, wherever the figures lie", () => {
  const some = fc.array(
    fc.record({ estimate: fc.integer({ min: 1, max: 99 }), hundreds: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 3,
      maxLength: 8,
    },
  );
  const slope = (figures: readonly { readonly estimate: number; readonly hundreds: number }[]) =>
    stats.slopeIndexOfInequalityLogit({
      groups: figures.map(({ estimate, hundreds }) => ({ estimate, population: 100 * hundreds })),
      scale: 100,
    });
  fc.assert(
    fc.property(some, (figures) => {
      const unserved = figures.map(({ estimate, hundreds }) => ({ estimate: 100 - estimate, hundreds }));
      const [served, turned] = [slope(figures).value, slope(unserved).value];
      assert.ok(served !== null && turned !== null && Math.abs(served + turned) < 1e-7, `${served} ${turned}`);
    }),
    {
      examples: [
        [[95, 96, 97].map((estimate) => ({ estimate, hundreds: 1 }))],
        [[5, 50, 95].map((estimate) => ({ estimate, hundreds: 1 }))],
        [[0.2, 0.55, 99.5].map((estimate, place) => ({ estimate, hundreds: place === 1 ? 100 : 10 }))],
      ],
    },
  );
});

test("people are whole: part of a person counts up, and events are rounded", () => {
  const partly = groups.map((group) => ({ ...group, population: group.population - 0.4 }));
  assert.equal(
    stats.slopeIndexOfInequalityLinear({ groups: partly }).value,
    stats.slopeIndexOfInequalityLinear({ groups }).value,
  );
  const rounded = groups.map((group) => ({ ...group, estimate: group.order === 2 ? 41.2 : group.estimate }));
  assertNear(
    stats.slopeIndexOfInequalityLogit({ groups, scale: 100 }).value,
    stats.slopeIndexOfInequalityLogit({ groups: rounded, scale: 100 }).value ?? 0,
    1e-12,
  );
});

test("groups that lie on a line to the last digit have a slope and no limits", () => {
  const straight = [10, 20, 30].map((estimate) => ({ estimate, population: 100 }));
  for (const got of [
    stats.slopeIndexOfInequalityLinear({ groups: straight }),
    stats.relativeIndexOfInequalityLinear({ groups: straight }),
    stats.absoluteConcentrationIndex({ groups: straight }),
    stats.relativeConcentrationIndex({ groups: straight }),
  ]) {
    assert.ok(got.value !== null && got.lower === null && got.standardError === null);
    assert.match(got.because ?? "", /off the line/);
  }
});

test("what only rounding puts off the line has no limits either, however large or small the figures are", () => {
  for (const size of [1e-9, 1, 1e9]) {
    const straight = [1, 2, 3].map((step) => ({ estimate: (size * step) / 7, population: 70 }));
    for (const measure of [stats.slopeIndexOfInequalityLinear, stats.absoluteConcentrationIndex]) {
      assert.equal(measure({ groups: straight }).standardError, null, `${size}`);
    }
  }
  const zeros = [0, 0, 0].map((estimate) => ({ estimate, population: 70 }));
  const none = stats.slopeIndexOfInequalityLinear({ groups: zeros });
  assert.deepEqual([none.value, none.standardError], [0, null]);
});

test("a curve through two groups with people has a slope and no limits", () => {
  const two = [10, 20, 30].map((estimate, place) => ({ estimate, population: place === 1 ? 0 : 100 }));
  const got = stats.slopeIndexOfInequalityLogit({ groups: two, scale: 100 });
  // The groups stand at a quarter and three quarters of the line, so the ends lie half as far again in odds of logarithms.
  const [low, high] = [Math.log(1 / 9), Math.log(3 / 7)];
  const chance = (logit: number) => 100 / (1 + Math.exp(-logit));
  assertNear(got.value, chance(high + (high - low) / 2) - chance(low - (high - low) / 2), 1e-9);
  assert.deepEqual([got.lower, got.standardError], [null, null]);
  assert.match(got.because ?? "", /off the curve/);
});

test("where no line or curve fits, or it leaves its scale, there is a reason and no number", () => {
  const step = [0, 0, 100, 100].map((estimate) => ({ estimate, population: 100 }));
  assert.match(stats.slopeIndexOfInequalityLogit({ groups: step, scale: 100 }).because ?? "", /No curve/);
  assert.equal(stats.relativeIndexOfInequalityLogit({ groups: step, scale: 100 }).value, null);
  assert.match(stats.slopeIndexOfInequalityLogit({ groups, scale: 50 }).because ?? "", /above its scale/);
  assert.throws(() => stats.slopeIndexOfInequalityLogit({ groups, scale: 0 }), RangeError);
  const steep = [0, 0, 30].map((estimate) => ({ estimate, population: 100 }));
  assert.match(stats.relativeIndexOfInequalityLinear({ groups: steep }).because ?? "", /no ratio/);
  const fromZero = [10, 30, 50].map((estimate) => ({ estimate, population: 100 }));
  for (const zero of [fromZero, fromZero.toReversed()]) {
    const got = stats.relativeIndexOfInequalityLinear({ groups: zero });
    assert.equal(got.value, null);
    assert.match(got.because ?? "", /no ratio/);
  }
  assert.match(stats.relativeIndexOfInequalityLinear({ groups: [] }).because ?? "", /Fewer than 3/);
  // One in five hundred million at one end and half at the other; then more people than a number can hold.
  const near = [2e-7, 0, 50].map((estimate, place) => ({ estimate, population: place === 1 ? 2 : 5e8 }));
  assert.match(stats.slopeIndexOfInequalityLogit({ groups: near, scale: 100 }).because ?? "", /No curve/);
  const certain = [100, 100, 0].map((estimate, place) => ({ estimate, population: place === 2 ? 1 : 1e17 }));
  assert.match(stats.slopeIndexOfInequalityLogit({ groups: certain, scale: 100 }).because ?? "", /No curve/);
  const alone = [10, 20, 30].map((estimate, place) => ({ estimate, population: place === 1 ? 100 : 0 }));
  assert.match(stats.slopeIndexOfInequalityLinear({ groups: alone }).because ?? "", /one group/);
  assert.equal(stats.slopeIndexOfInequalityLogit({ groups: alone, scale: 100 }).value, 0);
  const full = [100, 100, 100].map((estimate) => ({ estimate, population: 100 }));
  assert.equal(stats.relativeIndexOfInequalityLogit({ groups: full, scale: 100 }).value, 1);
});

const populations = [100, 120, 90, 80, 110];
const rowsOf = (values: readonly number[], lowers: readonly number[], uppers: readonly number[]) =>
  values.map((value, place) => ({
    quantile: place + 1,
    population: populations[place] ?? 0,
    value,
    lower: lowers[place] ?? null,
    upper: uppers[place] ?? null,
  }));
const shares = rowsOf([0.3, 0.28, 0.2, 0.21, 0.15], [0.25, 0.24, 0.17, 0.18, 0.12], [0.35, 0.33, 0.24, 0.25, 0.19]);

const assertPhe = (input: SlopeIndexPheInput, anchor: readonly number[]): void => {
  const { slopeIndex, relativeIndex, intercept } = stats.slopeIndexPhe(input);
  assertAll(slopeIndex, anchor.slice(0, 4));
  assertAll(relativeIndex, anchor.slice(4, 8));
  assertNear(intercept, anchor[8] ?? 0, 1e-7);
};

test("the PHE slope index and its limits come out as worked out with numerical slopes", () => {
  const rates = rowsOf([9, 7, 6, 5, 4], [8, 6.2, 5.1, 4.4, 3.3], [10.1, 7.9, 7, 5.7, 4.8]);
  assertPhe(
    { rows: rates.toReversed(), valueType: "rate", transform: true, multiplier: -1 },
    [6.24456013, 0.81426154, 4.64863684, 7.84048341, 2.71554837, 0.12636112, 2.11981892, 3.47869476, 9.88453917],
  );
  assertPhe(
    { rows: shares, valueType: "proportion", transform: true, multiplier: 100 },
    [-19.61100993, 3.57646827, -26.62075894, -12.60126092, 0.41889529, 0.15845477, 0.30706374, 0.57145551, 0.33747808],
  );
  assertPhe(
    { rows: shares, valueType: "proportion", transform: false, multiplier: 100 },
    [-19.33082707, 3.50437391, -26.19927373, -12.46238041, 0.40785473, 0.17682661, 0.28839679, 0.57679381, 0.32645414],
  );
  const years = rowsOf([70, 72, 71, 75, 77], [69, 71, 70.5, 74, 76], [71, 73, 72, 76, 78.5]);
  assertPhe(
    { rows: years, valueType: "other", transform: false },
    [8.51629073, 0.92230967, 6.70859699, 10.32398446, 1.123888, 0.0126333, 1.09640132, 1.15206376, 68.74185464],
  );
});

test("a PHE slope index that cannot be worked out says why", () => {
  const asked = { valueType: "proportion", transform: true } as const;
  const changed = (change: object) => ({
    ...asked,
    rows: shares.map((row, at) => (at === 1 ? { ...row, ...change } : row)),
  });
  for (const [input, reason] of [
    [{ ...asked, rows: shares.slice(0, 2) }, /fewer than 3/],
    [changed({ value: null }), /not known/],
    [changed({ population: 0 }), /nobody/],
    [changed({ value: 0 }), /logarithmic/],
  ] as const) {
    const { slopeIndex, relativeIndex, intercept } = stats.slopeIndexPhe(input);
    assert.match(slopeIndex.because ?? "", reason);
    assert.deepEqual([slopeIndex.value, relativeIndex.value, intercept], [null, null, null]);
  }
  for (const change of [{ lower: null }, { upper: null }, { lower: 0 }]) {
    const { slopeIndex } = stats.slopeIndexPhe(changed(change));
    assert.ok(slopeIndex.value !== null && slopeIndex.lower === null);
    assert.match(slopeIndex.because ?? "", /limits of a value/);
  }
  for (const change of [{ lower: null }, { upper: null }]) {
    assert.equal(stats.slopeIndexPhe({ ...changed(change), transform: false }).slopeIndex.lower, null);
  }
  for (const values of [
    [5, -1, -9],
    [-9, -1, 5],
    [10, 40, 70],
    [70, 40, 10],
  ]) {
    const rows = values.map((value, at) => ({ quantile: at, population: at === 1 ? 2 : 1, value }));
    const { slopeIndex, relativeIndex } = stats.slopeIndexPhe({ rows, valueType: "other", transform: false });
    assertNear(slopeIndex.value, ((values[2] ?? 0) - (values[0] ?? 0)) / 0.75, 1e-12);
    assert.match(relativeIndex.because ?? "", /reaches 0/);
  }
  const rows = shares.map((row, at) => ({ ...row, population: at === 1 ? Number.MAX_VALUE : Number.MIN_VALUE }));
  assert.match(stats.slopeIndexPhe({ ...asked, rows }).slopeIndex.because ?? "", /do not make a line/);
});

test("limits that have no place on the scale count as they are, and what has no other scale is not brought to one", () => {
  for (const [ends, valueType] of [
    [{ lower: 0 }, "rate"],
    [{ upper: 1 }, "proportion"],
  ] as const) {
    const open = { rows: shares.map((row) => ({ ...row, ...ends })), transform: false };
    const other = stats.slopeIndexPhe({ ...open, valueType: "other" });
    assert.ok(other.slopeIndex.standardError !== null);
    assert.deepEqual(stats.slopeIndexPhe({ ...open, valueType }), other);
    assert.deepEqual(stats.slopeIndexPhe({ ...open, transform: true, valueType: "other" }), other);
  }
});

test("a value at the end of its scale, limits on one point and a limit below 0 alone are quantiles like others", () => {
  const changed = (change: object) => shares.map((row, at) => (at === 1 ? { ...row, ...change } : row));
  for (const [change, valueType] of [
    [{ value: 0, lower: 0 }, "rate"],
    [{ value: 1, upper: 1 }, "proportion"],
    [{ lower: 0.28, upper: 0.28 }, "proportion"],
    [{ lower: null, upper: -1 }, "other"],
  ] as const) {
    const { slopeIndex } = stats.slopeIndexPhe({ rows: changed(change), valueType, transform: false });
    assert.ok(slopeIndex.value !== null, JSON.stringify(change));
  }
});

test("impossible quantiles are an error", () => {
  const asked = { valueType: "proportion", transform: true } as const;
  for (const change of [
    { value: 1.2 },
    { upper: 1.2 },
    { lower: -0.1 },
    { population: -1 },
    { quantile: 2 },
    { lower: 0.36 },
  ]) {
    const rows = shares.map((row, at) => (at === 0 ? { ...row, ...change } : row));
    assert.throws(() => stats.slopeIndexPhe({ ...asked, rows }), RangeError);
  }
  assert.throws(() => stats.slopeIndexPhe({ ...asked, rows: shares, multiplier: 0 }), RangeError);
  const negative = shares.map((row) => ({ ...row, value: -row.value }));
  assert.throws(() => stats.slopeIndexPhe({ rows: negative, valueType: "rate", transform: false }), RangeError);
});
