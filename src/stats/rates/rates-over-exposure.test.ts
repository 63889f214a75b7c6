import assert from "node:assert/strict";
import { test } from "node:test";
import { byarsHalfRate } from "./byars-half-rate.ts";
import { crudeRate } from "./crude-rate.ts";
import { exactRate } from "./exact-rate.ts";
import { jeffreysRate } from "./jeffreys-rate.ts";
import { scoreRate } from "./score-rate.ts";
import { waldRate } from "./wald-rate.ts";
import { assertNear } from "../assert-near.ts";

const fifteen = { count: 15, exposure: 400 };
const all = [byarsHalfRate, exactRate, jeffreysRate, scoreRate, waldRate];

test("the two Byars are two intervals: 15 in 400", () => {
  const half = byarsHalfRate(fifteen);
  assert.deepEqual([half.lower?.toFixed(4), half.upper?.toFixed(4)], ["0.0219", "0.0603"]);
  const ours = crudeRate({ count: 15, population: 400, multiplier: 1 });
  assert.deepEqual([ours.lower?.toFixed(4), ours.upper?.toFixed(4)], ["0.0210", "0.0619"]);
});

test("15 in 400 by each of the others", () => {
  assertNear(exactRate(fifteen).lower, 8.39538546 / 400, 1e-6);
  assertNear(jeffreysRate(fifteen).lower, 0.0219234232, 1e-8);
  assertNear(jeffreysRate(fifteen).upper, 0.060289862, 1e-8);
  const z = 1.959963984540054;
  assertNear(scoreRate(fifteen).lower, (15 + (z * z) / 2 - z * Math.sqrt(15 + (z * z) / 4)) / 400, 1e-12);
  assertNear(scoreRate(fifteen).upper, (15 + (z * z) / 2 + z * Math.sqrt(15 + (z * z) / 4)) / 400, 1e-12);
  assertNear(waldRate(fifteen).lower, (15 - z * Math.sqrt(15)) / 400, 1e-12);
  assertNear(waldRate(fifteen).upper, (15 + z * Math.sqrt(15)) / 400, 1e-12);
});

test("all agree on the rate and put it between their limits", () => {
  for (const measure of all) {
    const { value, lower, upper } = measure(fifteen);
    assert.equal(value, 0.0375);
    assert.ok(lower !== null && upper !== null && lower < 0.0375 && upper > 0.0375, measure.name);
  }
});

test("with no events: a lower limit of 0 by score and exact, no width at all by Wald", () => {
  const none = { count: 0, exposure: 10 };
  assert.equal(scoreRate(none).lower, 0);
  assertNear(scoreRate(none).upper, 1.959963984540054 ** 2 / 10, 1e-12);
  assert.equal(exactRate(none).lower, 0);
  assert.deepEqual([waldRate(none).lower, waldRate(none).upper], [0, 0]);
  assert.equal(byarsHalfRate(none).lower, null);
  assert.ok((jeffreysRate(none).lower ?? 0) > 0);
});

test("an exposure of 0 and a negative count are refused by each by name", () => {
  for (const measure of all) {
    assert.throws(() => measure({ count: 1, exposure: 0 }), new RegExp(measure.name));
    assert.throws(() => measure({ count: -1, exposure: 1 }), new RegExp(measure.name));
  }
});

test("each interval is narrower at a smaller confidence, and no events have no doubt by Wald", () => {
  for (const rate of all) {
    const [usual, narrow] = [rate(fifteen), rate({ ...fifteen, confidence: 0.9 })];
    assert.ok((narrow.lower ?? 0) > (usual.lower ?? 1) && (narrow.upper ?? 9) < (usual.upper ?? 0));
    assert.deepEqual(rate({ ...fifteen, confidence: 0.95 }), usual);
  }
  const none = waldRate({ count: 0, exposure: 400, confidence: 1 });
  assert.deepEqual([none.value, none.lower, none.upper], [0, 0, 0]);
});
