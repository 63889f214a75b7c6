import assert from "node:assert/strict";
import { test } from "node:test";
import { crudeRateGrouped } from "./crude-rate-grouped.ts";
import { crudeRate } from "./crude-rate.ts";

const rows = [
  { numerator: 5, denominator: 100 },
  { numerator: 5, denominator: 900 },
];

test("areas are summed before dividing, never averaged", () => {
  const rate = crudeRateGrouped({ rows, multiplier: 1000 });
  assert.equal(rate.value, 10);
  assert.deepEqual([rate.numerator, rate.denominator, rate.method], [10, 1000, "Byars"]);
  assert.equal(rate.lower, crudeRate({ count: 10, population: 1000, multiplier: 1000 }).lower);
});

test("one missing part makes the whole missing", () => {
  const rate = crudeRateGrouped({ rows: [...rows, { numerator: 1, denominator: null }], multiplier: 1 });
  assert.deepEqual([rate.value, rate.numerator, rate.denominator], [null, 11, null]);
  const other = crudeRateGrouped({ rows: [{ numerator: null, denominator: 5 }, ...rows], multiplier: 1 });
  assert.deepEqual([other.numerator, other.denominator, other.because], [null, 1005, "The count is not known."]);
});

test("no areas have no rate", () => {
  assert.throws(() => crudeRateGrouped({ rows: [], multiplier: 1 }), /at least one row/);
});
