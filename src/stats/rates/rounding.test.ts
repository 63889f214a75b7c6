import assert from "node:assert/strict";
import { test } from "node:test";
import { percentShares } from "./percent-shares.ts";
import { ratePer100k } from "./rate-per-100k.ts";
import { roundDecimals } from "./round-decimals.ts";
import { roundedPercent } from "./rounded-percent.ts";
import { roundedRatio } from "./rounded-ratio.ts";

test("numbers are rounded as they are written, halves away from zero", () => {
  assert.equal(roundDecimals(1.005, 2), 1.01);
  assert.equal(roundDecimals(2.675, 2), 2.68);
  assert.equal(roundDecimals(-0.25, 1), -0.3);
  assert.equal(roundDecimals(1e-10, 2), 0);
  assert.equal(roundDecimals(1.5e21, 1), 1.5e21);
  assert.equal(Object.is(roundDecimals(-0.001, 1), 0), true);
  assert.throws(() => roundDecimals(Number.NaN, 1), RangeError);
});

test("a person is never rounded to nobody within the decimals allowed", () => {
  assert.equal(roundedPercent({ numerator: 1, denominator: 3 }).value, 33.3);
  assert.equal(roundedPercent({ numerator: 1, denominator: 5000 }).value, 0.02);
  assert.equal(roundedPercent({ numerator: 1, denominator: 500000 }).value, 0);
  assert.equal(roundedPercent({ numerator: 1, denominator: 500000, decimalsAtMost: 4 }).value, 0.0002);
  assert.equal(roundedPercent({ numerator: 0, denominator: 5000 }).value, 0);
  assert.equal(roundedPercent({ numerator: 1, denominator: 3, decimals: 0 }).value, 33);
});

test("shares of a total are rounded one by one", () => {
  const shares = percentShares({ counts: [660, 700, 919, 1, null], total: 2280 });
  assert.deepEqual(
    shares.map((share) => share.value),
    [28.9, 30.7, 40.3, 0.04, null],
  );
  assert.equal(percentShares({ counts: [1], total: 0 })[0]?.because, "There is nobody to take a share of.");
  assert.equal(percentShares({ counts: [1], total: null })[0]?.because, "The denominator is not known.");
});

test("a ratio too small for one decimal is not shown as 0", () => {
  assert.equal(roundedRatio({ numerator: 1, denominator: 3 }).value, 0.3);
  assert.equal(roundedRatio({ numerator: 1, denominator: 10 }).value, 0.1);
  assert.equal(roundedRatio({ numerator: 1, denominator: 11 }).value, null);
  assert.equal(roundedRatio({ numerator: 1, denominator: 0 }).because, "There is nothing to compare with.");
  assert.equal(roundedRatio({ numerator: null, denominator: 1 }).because, "One of the numbers is not known.");
});

test("a rate per 100,000 needs a population", () => {
  assert.deepEqual(ratePer100k({ count: 200, population: 5000 }), { value: 4000, because: null });
  assert.equal(ratePer100k({ count: 1, population: 0 }).because, "There is nobody in the population.");
  assert.equal(ratePer100k({ count: null, population: 1 }).because, "The count is not known.");
  assert.equal(ratePer100k({ count: 1, population: null }).because, "The population is not known.");
  assert.throws(() => ratePer100k({ count: -1, population: 1 }), RangeError);
});
