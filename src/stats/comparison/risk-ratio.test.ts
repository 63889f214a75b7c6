import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { riskRatioAdjustedLog } from "./risk-ratio-adjusted-log.ts";
import { riskRatioKoopmanScore } from "./risk-ratio-koopman-score.ts";
import { riskRatioSmallSample } from "./risk-ratio-small-sample.ts";
import { riskRatioWaldLog } from "./risk-ratio-wald-log.ts";
import { assertNear } from "../assert-near.ts";

type OutOf = readonly [events: number, people: number];

const table = ([events, people]: OutOf, [referenceEvents, referencePeople]: OutOf) => ({
  events,
  people,
  referenceEvents,
  referencePeople,
});

test("Katz: 12 of 18 against 2 of 31", () => {
  const ratio = riskRatioWaldLog(table([12, 18], [2, 31]));
  assertNear(ratio.value, 12 / 18 / (2 / 31), 1e-14);
  assertNear(ratio.lower, 2.60047549309159);
  assertNear(ratio.upper, 41.0608667766503);
});

test("40 of 5,000 people against 900 of 60,000 are 0.533, 0.389 to 0.731", () => {
  const ratio = riskRatioWaldLog(table([40, 5000], [900, 60000]));
  assert.deepEqual(
    [ratio.value, ratio.lower, ratio.upper].map((number) => number?.toFixed(3)),
    ["0.533", "0.389", "0.731"],
  );
});

test("Katz: no events in the group give a ratio of 0 without limits; none in the reference give no ratio", () => {
  const none = riskRatioWaldLog(table([0, 18], [2, 31]));
  assert.deepEqual([none.value, none.lower, none.upper], [0, null, null]);
  assert.match(none.because ?? "", /use the score limits/);
  const noReference = riskRatioWaldLog(table([2, 18], [0, 31]));
  assert.deepEqual([noReference.value, noReference.lower, noReference.upper], [null, null, null]);
  assert.match(noReference.because ?? "", /reference group has no events/);
  assert.equal(riskRatioWaldLog(table([0, 18], [0, 31])).value, null);
});

test("adding half an event gives limits where there were none", () => {
  const none = riskRatioAdjustedLog(table([0, 18], [2, 31]));
  assertNear(none.value, 0.5 / 18.5 / (2.5 / 31.5), 1e-13);
  assert.ok(none.because === null && none.lower > 0 && none.upper > 1);
  assertNear(riskRatioAdjustedLog(table([5, 90], [10, 90])).upper, 1.4092002567379704);
});

test("Jewell adds one event to the reference; its limits need events on both sides", () => {
  const small = riskRatioSmallSample(table([3, 20], [9, 25]));
  assertNear(small.value, 0.39, 1e-13);
  assertNear(small.lower, 0.121422662301597);
  const noReference = riskRatioSmallSample(table([3, 20], [0, 25]));
  assertNear(noReference.value, 3.9, 1e-13);
  assert.deepEqual([noReference.lower, noReference.upper], [null, null]);
  assert.match(noReference.because ?? "", /reference group/);
  assert.deepEqual(riskRatioSmallSample(table([0, 20], [9, 25])).value, 0);
});

test("Koopman and Nam's example, 36 of 40 against 16 of 80, lies between 2.940 and 7.152", () => {
  const ratio = riskRatioKoopmanScore(table([36, 40], [16, 80]));
  assert.equal(ratio.value, 4.5);
  assert.deepEqual([ratio.lower?.toFixed(3), ratio.upper?.toFixed(3)], ["2.940", "7.152"]);
});

test("Koopman works where the group has no events, or the reference has none", () => {
  const none = riskRatioKoopmanScore(table([0, 40], [6, 50]));
  assert.deepEqual([none.value, none.lower], [0, 0]);
  assert.ok(none.upper !== null && none.upper > 0.1 && none.upper < 1.5);
  const noReference = riskRatioKoopmanScore(table([6, 50], [0, 40]));
  assert.deepEqual([noReference.value, noReference.upper], [null, null]);
  assertNear(noReference.lower, 1 / (none.upper ?? 0), 1e-9);
  assert.equal(riskRatioKoopmanScore(table([0, 5], [0, 5])).because, "Neither group has any events.");
  const sure = riskRatioKoopmanScore({ ...table([3, 5], [2, 5]), confidence: 1 });
  assert.deepEqual([sure.lower, sure.upper], [0, null]);
});

test("Koopman where everybody had the event: limits on both sides of 1", () => {
  const { value, lower, upper } = riskRatioKoopmanScore(table([20, 20], [20, 20]));
  assert.equal(value, 1);
  const z = 1.959963984540054 ** 2;
  // With every share at 1 the misfit is n(1 - θ)/θ, so that the limit is n/(n + z²).
  assertNear(lower, 20 / (20 + z), 1e-6);
  assertNear(upper, (20 + z) / 20, 1e-6);
});

test("turning group and reference round turns the limits round", () => {
  const people = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      fc.tuple(people, people),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([n, m], s, r) => {
        const a = Math.max(1, Math.floor(s * n));
        const b = Math.max(1, Math.floor(r * m));
        for (const measure of [riskRatioWaldLog, riskRatioKoopmanScore]) {
          const there = measure(table([a, n], [b, m]));
          const back = measure(table([b, m], [a, n]));
          assert.ok(there.because === null && back.because === null);
          assert.ok(there.lower <= there.value * (1 + 1e-12) && there.value <= there.upper * (1 + 1e-12));
          assertNear(there.lower * back.upper, 1, 1e-6);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("more events than people are refused by each by name", () => {
  for (const measure of [riskRatioWaldLog, riskRatioAdjustedLog, riskRatioSmallSample, riskRatioKoopmanScore]) {
    assert.throws(() => measure(table([6, 5], [1, 5])), new RegExp(measure.name));
    assert.throws(() => measure(table([1, 5], [6, 5])), new RegExp(measure.name));
    assert.throws(() => measure(table([0, 0], [1, 5])), new RegExp(measure.name));
  }
});
