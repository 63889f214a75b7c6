import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { binomialTail } from "../distributions/binomial.ts";
import { exactBinomialProportion } from "./exact-binomial-proportion.ts";
import { assertNear } from "../assert-near.ts";

test("3 of 20 lies between 3.2 and 37.9 per cent", () => {
  const { value, lower, upper } = exactBinomialProportion({ count: 3, outOf: 20 });
  assert.equal(value, 0.15);
  assertNear(lower, 0.0320709371854637, 1e-11);
  assertNear(upper, 0.378926826545314, 1e-11);
});

test("nobody has lower limit 0 and everybody upper limit 1", () => {
  assert.equal(exactBinomialProportion({ count: 0, outOf: 20 }).lower, 0);
  assertNear(exactBinomialProportion({ count: 0, outOf: 20 }).upper, 1 - 0.025 ** (1 / 20), 1e-12);
  assert.equal(exactBinomialProportion({ count: 20, outOf: 20 }).upper, 1);
  assertNear(exactBinomialProportion({ count: 20, outOf: 20 }).lower, 0.025 ** (1 / 20), 1e-12);
});

test("the limits are where the count would just be surprising", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 199 }), (count) => {
      const { lower, upper } = exactBinomialProportion({ count, outOf: 200 });
      assertNear(binomialTail(count - 1, { trials: 200, share: lower ?? 0 }, "upper"), 0.025, 1e-10);
      assertNear(binomialTail(count, { trials: 200, share: upper ?? 0 }), 0.025, 1e-10);
    }),
    { numRuns: 40 },
  );
});
