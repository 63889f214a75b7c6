import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertRefuses } from "../assert-refuses.ts";
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
  assert.equal(roundedPercent({ numerator: 1, denominator: 20_000, decimalsAtMost: 1 }).value, 0);
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

test("some people are shown as some, nobody as nobody, and never with more decimals than needed", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 4 }), (part, of, most) => {
      const shown = roundedPercent({ numerator: part, denominator: of, decimalsAtMost: most }).value ?? NaN;
      if (part === 0) assert.equal(shown, 0);
      else if ((part / of) * 100 > 0.5 * 10 ** -most) assert.ok(shown > 0, `${part} of ${of}: ${shown}`);
      if ((part / of) * 100 >= 0.05) assert.equal(shown, roundDecimals(shown, 1));
    }),
  );
});

test("impossible counts are refused in the name of the measure, even beside one that is not known", () => {
  const pair = { roundedPercent, roundedRatio };
  for (const [name, measure] of Object.entries(pair)) {
    const own = (words: string): RegExp => new RegExp(`^${name}: the ${words} .* -1`);
    assertRefuses(() => measure({ numerator: -1, denominator: null }), own("numerator"));
    assertRefuses(() => measure({ numerator: null, denominator: -1 }), own("denominator"));
  }
  assert.equal(roundedRatio({ numerator: 2, denominator: null }).because, "One of the numbers is not known.");
  assertRefuses(() => percentShares({ counts: [], total: -1 }), /^percentShares: the total .* -1/);
  assertRefuses(() => ratePer100k({ count: null, population: -1 }), /^ratePer100k: the population .* -1/);
  assertRefuses(() => roundDecimals(1, 0.5), /^roundDecimals: the decimals .* 0\.5/);
});
