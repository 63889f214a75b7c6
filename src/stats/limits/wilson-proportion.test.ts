import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wilsonProportion } from "./wilson-proportion.ts";
import { standardErrorsFor } from "../confidence.ts";
import { assertNear } from "../assert-near.ts";

test("12 of 80 is 15.0 per cent, 8.8 to 24.4", () => {
  const { value, lower, upper } = wilsonProportion({ count: 12, outOf: 80 });
  assert.equal(value, 0.15);
  assert.equal(((lower ?? 0) * 100).toFixed(1), "8.8");
  assert.equal(((upper ?? 0) * 100).toFixed(1), "24.4");
});

test("nobody and everybody have exact ends", () => {
  const none = wilsonProportion({ count: 0, outOf: 20 });
  assert.equal(none.lower, 0);
  assertNear(none.upper, 0.1611251580528194);
  const all = wilsonProportion({ count: 20, outOf: 20 });
  assert.equal(all.upper, 1);
  assertNear(all.lower, 1 - 0.1611251580528194);
});

test("a share of one person in a survey need not be whole", () => {
  assertNear(wilsonProportion({ count: 0.445, outOf: 1, confidence: 0.998 }).upper, 0.970225994701954, 1e-8);
});

test("certainty reaches from nobody to everybody", () => {
  const sure = wilsonProportion({ count: 3, outOf: 20, confidence: 1 });
  assert.deepEqual([sure.lower, sure.upper, sure.because], [0, 1, null]);
});

test("each limit is a share that the count would just not make surprising", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 5000 }), (outOf, some) => {
      const count = Math.min(some, outOf);
      const { value, lower, upper } = wilsonProportion({ count, outOf });
      assert.ok(value !== null && lower !== null && upper !== null && lower <= value && value <= upper);
      const z = standardErrorsFor(0.95);
      if (count > 0) assertNear((value - lower) / Math.sqrt((lower * (1 - lower)) / outOf), z, 1e-8);
      if (count < outOf) assertNear((upper - value) / Math.sqrt((upper * (1 - upper)) / outOf), z, 1e-8);
    }),
  );
});

test("the share of those with and the share of those without mirror each other", () => {
  fc.assert(
    fc.property(fc.nat({ max: 300 }), (count) => {
      const yes = wilsonProportion({ count, outOf: 300 });
      const no = wilsonProportion({ count: 300 - count, outOf: 300 });
      assert.ok(Math.abs((yes.lower ?? 2) - (1 - (no.upper ?? 2))) < 1e-14);
    }),
  );
});

test("more than all is refused", () => {
  assert.throws(() => wilsonProportion({ count: 21, outOf: 20 }), /\(21\) cannot be more than .* \(20\)/);
  assert.throws(() => wilsonProportion({ count: 0, outOf: 0 }), RangeError);
  assert.throws(() => wilsonProportion({ count: -1, outOf: 5 }), RangeError);
});
