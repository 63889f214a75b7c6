import assert from "node:assert/strict";
import { test } from "node:test";
import { crudeRate } from "./crude-rate.ts";
import { assertNear } from "../assert-near.ts";

test("40 referrals among 5,000 people are 8.0 per 1,000", () => {
  const rate = crudeRate({ count: 40, population: 5000, multiplier: 1000 });
  assert.equal(rate.value, 8);
  assertNear(rate.lower, 28.5739 / 5, 1e-4);
  assert.equal(rate.method, "Byars");
});

test("5 events in 100 people give the exact limits printed by public health", () => {
  const rate = crudeRate({ count: 5, population: 100, multiplier: 100000, confidence: 99.8 });
  assertNear(rate.lower, 739.371731917839, 1e-10);
  assertNear(rate.upper, 16454.7452036801, 1e-10);
  assert.equal(rate.method, "Exact");
});

test("no events are a rate of 0 with a lower limit of 0, not a missing rate", () => {
  const rate = crudeRate({ count: 0, population: 100, multiplier: 1 });
  assert.deepEqual([rate.value, rate.lower, rate.because], [0, 0, null]);
});

test("events may outnumber people, because a person can come twice", () => {
  assert.equal(crudeRate({ count: 30, population: 20, multiplier: 1 }).value, 1.5);
});

test("missing in, missing out", () => {
  const noPopulation = crudeRate({ count: 10, population: null, multiplier: 1000 });
  assert.deepEqual([noPopulation.value, noPopulation.lower, noPopulation.upper], [null, null, null]);
  assert.deepEqual([noPopulation.method, noPopulation.because], ["Byars", "The population is not known."]);
  const noCount = crudeRate({ count: null, population: 10, multiplier: 1000 });
  assert.deepEqual([noCount.value, noCount.method, noCount.because], [null, null, "The count is not known."]);
  assert.equal(crudeRate({ count: 9, population: null, multiplier: 1 }).method, "Exact");
});

test("impossible numbers are refused", () => {
  assert.throws(() => crudeRate({ count: 1, population: 0, multiplier: 1 }), /the population must be more than 0/);
  assert.throws(() => crudeRate({ count: -1, population: 1, multiplier: 1 }), /the count must be 0 or more/);
  assert.throws(() => crudeRate({ count: 1, population: 1, multiplier: 0 }), /the multiplier must be more than 0/);
});
