import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exactPoissonCountLimits } from "./exact-poisson-count-limits.ts";
import { poissonTail } from "../distributions/poisson.ts";
import { assertNear } from "../assert-near.ts";

test("5 events lie between 1.62 and 11.67", () => {
  const { lower, upper, method } = exactPoissonCountLimits(5);
  assertNear(lower, 1.62348639011842, 1e-12);
  assertNear(upper, 11.6683320793227, 1e-12);
  assert.equal(method, "Exact");
});

test("no events have the lower limit 0 and the upper limit of the rule of three and a bit", () => {
  const none = exactPoissonCountLimits(0);
  assert.equal(none.lower, 0);
  assertNear(none.upper, -Math.log(0.025), 1e-13);
});

test("certainty has no upper limit", () => {
  const sure = exactPoissonCountLimits(5, 1);
  assert.deepEqual([sure.lower, sure.upper], [0, null]);
  assert.match(sure.because ?? "", /no upper limit/);
});

test("the limits are where the count would just be surprising", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (count) => {
      const { lower, upper } = exactPoissonCountLimits(count);
      assertNear(poissonTail(count - 1, lower ?? 0, "upper"), 0.025, 1e-10);
      assertNear(poissonTail(count, upper ?? 0), 0.025, 1e-10);
    }),
    { numRuns: 60 },
  );
});
