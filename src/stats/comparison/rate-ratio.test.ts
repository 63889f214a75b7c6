import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { binomialAt, binomialTail } from "../distributions/binomial.ts";
import { rateDifferenceWald } from "./rate-difference-wald.ts";
import { rateRatioMidp } from "./rate-ratio-midp.ts";
import { rateRatioMoverJeffreys } from "./rate-ratio-mover-jeffreys.ts";
import { rateRatioScore } from "./rate-ratio-score.ts";
import { rateRatioWaldCc } from "./rate-ratio-wald-cc.ts";
import { rateRatioWaldLog } from "./rate-ratio-wald-log.ts";
import { assertNear } from "../assert-near.ts";

// Gu et al. 2008, example 1: post-menopausal women and heart disease.
const gu = { events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7 };
const all = [rateRatioMidp, rateRatioMoverJeffreys, rateRatioScore, rateRatioWaldCc, rateRatioWaldLog];

test("40 events in 5,000 person-years against 900 in 60,000 are 0.533, 0.389 to 0.732", () => {
  const ratio = rateRatioWaldLog({ events: 40, exposure: 5000, referenceEvents: 900, referenceExposure: 60000 });
  assert.deepEqual(
    [ratio.value, ratio.lower, ratio.upper].map((number) => number?.toFixed(3)),
    ["0.533", "0.389", "0.732"],
  );
});

test("Gu's example by score, by half an event, and by Jeffreys limits put together", () => {
  const score = rateRatioScore(gu);
  assertNear(score.lower, 1.365962, 1e-6);
  assertNear(score.upper, 3.259306, 1e-6);
  const half = rateRatioWaldCc({ ...gu, confidence: 0.9 });
  assert.deepEqual([half.lower?.toFixed(4), half.upper?.toFixed(4)], ["1.4523", "3.0154"]);
  const mover = rateRatioMoverJeffreys({ ...gu, confidence: 0.9 });
  assert.deepEqual([mover.lower?.toFixed(6), mover.upper?.toFixed(6)], ["1.466768", "3.058634"]);
  assert.equal(mover.value?.toFixed(6), "2.104135");
});

test("mid-p: at the limits what was seen lies 2.5 per cent from the end", () => {
  const { value, lower, upper } = rateRatioMidp(gu);
  const below = (ratio: number): number => {
    const odds = (ratio * gu.exposure) / gu.referenceExposure;
    const among = { trials: 90, share: odds / (1 + odds) };
    return binomialTail(59, among) + binomialAt(60, among) / 2;
  };
  assertNear(below(value ?? 0), 0.5, 1e-10);
  assertNear(below(lower ?? 0), 0.975, 1e-10);
  assertNear(below(upper ?? 0), 0.025, 1e-10);
});

test("no events in the group: the ratio is 0, and score and mid-p still have an upper limit", () => {
  const none = { ...gu, events: 0 };
  assert.deepEqual([rateRatioWaldLog(none).value, rateRatioWaldLog(none).lower], [0, null]);
  for (const measure of [rateRatioScore, rateRatioMidp]) {
    const ratio = measure(none);
    assert.deepEqual([ratio.value, ratio.lower, ratio.because], [0, 0, null]);
    assert.ok((ratio.upper ?? 0) > 0 && (ratio.upper ?? 9) < 1);
  }
  assertNear(rateRatioScore(none).upper, ((1.959963984540054 ** 2 / 30) * 54308.7) / 51477.5, 1e-12);
  assertNear(rateRatioMidp(none).upper, ((0.05 ** (-1 / 30) - 1) * 54308.7) / 51477.5, 1e-9);
});

test("no events in the reference: no ratio, and that is said", () => {
  const none = { ...gu, referenceEvents: 0 };
  for (const measure of [rateRatioScore, rateRatioMidp]) {
    const ratio = measure(none);
    assert.deepEqual([ratio.value, ratio.upper], [null, null]);
    assert.ok((ratio.lower ?? 0) > 1);
    assert.match(ratio.because ?? "", /reference group has no events/);
  }
  assert.equal(rateRatioWaldLog(none).value, null);
  assert.ok(rateRatioWaldCc(none).because === null && rateRatioMoverJeffreys(none).because === null);
  for (const measure of [rateRatioScore, rateRatioMidp]) {
    assert.equal(measure({ ...none, events: 0 }).because, "Neither group has any events.");
  }
});

test("limits hold the ratio, widen with the confidence, and turn round with the groups", () => {
  const events = fc.integer({ min: 1, max: 400 });
  const exposure = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(events, events), fc.tuple(exposure, exposure), ([a, b], [t1, t0]) => {
      for (const measure of all) {
        const there = measure({ events: a, exposure: t1, referenceEvents: b, referenceExposure: t0 });
        const back = measure({ events: b, exposure: t0, referenceEvents: a, referenceExposure: t1 });
        const wide = measure({ events: a, exposure: t1, referenceEvents: b, referenceExposure: t0, confidence: 99.8 });
        assert.ok(there.because === null && back.because === null && wide.because === null);
        assert.ok(there.lower < there.value && there.value < there.upper, measure.name);
        assert.ok(wide.lower < there.lower && wide.upper > there.upper, measure.name);
        assertNear(there.lower * back.upper, 1, 1e-8);
      }
    }),
    { numRuns: 30 },
  );
});

test("the difference of two rates", () => {
  const gap = rateDifferenceWald(gu);
  assertNear(gap.value, 0.000613160085817549);
  assertNear(gap.lower, 0.000258122351463949);
  assertNear(gap.upper, 0.000968197820171148);
  const none = rateDifferenceWald({ ...gu, events: 0, referenceEvents: 0 });
  assert.deepEqual([none.lower, none.value, none.upper], [0, 0, 0]);
});

test("an exposure of 0 is refused by each by name", () => {
  for (const measure of [...all, rateDifferenceWald]) {
    assert.throws(() => measure({ ...gu, exposure: 0 }), new RegExp(measure.name));
    assert.throws(() => measure({ ...gu, referenceEvents: -1 }), new RegExp(measure.name));
  }
  assert.throws(() => rateRatioMidp({ ...gu, events: 1.5 }), /the events must be a whole number/);
  assert.throws(() => rateRatioMidp({ ...gu, referenceEvents: 1.5 }), /the reference events must be a whole number/);
});
