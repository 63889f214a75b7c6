import assert from "node:assert/strict";
import { test } from "node:test";
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

test("where no line or curve fits, or it leaves its scale, there is a reason and no number", () => {
  const step = [0, 0, 100, 100].map((estimate) => ({ estimate, population: 100 }));
  assert.match(stats.slopeIndexOfInequalityLogit({ groups: step, scale: 100 }).because ?? "", /No curve/);
  assert.equal(stats.relativeIndexOfInequalityLogit({ groups: step, scale: 100 }).value, null);
  assert.match(stats.slopeIndexOfInequalityLogit({ groups, scale: 50 }).because ?? "", /above its scale/);
  assert.throws(() => stats.slopeIndexOfInequalityLogit({ groups, scale: 0 }), RangeError);
  const steep = [0, 0, 30].map((estimate) => ({ estimate, population: 100 }));
  assert.match(stats.relativeIndexOfInequalityLinear({ groups: steep }).because ?? "", /no ratio/);
  const alone = [10, 20, 30].map((estimate, place) => ({ estimate, population: place === 1 ? 100 : 0 }));
  assert.equal(stats.slopeIndexOfInequalityLinear({ groups: alone }).value, null);
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
  const flat = stats.slopeIndexPhe({ ...changed({ lower: 0 }), transform: false });
  assert.ok(flat.slopeIndex.lower !== null);
  const rows = [5, -1, -9].map((value, at) => ({ quantile: at, population: 9, value }));
  const below = stats.slopeIndexPhe({ rows, valueType: "other", transform: false });
  assertNear(below.slopeIndex.value, -21, 1e-12);
  assert.equal(below.relativeIndex.value, null);
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
