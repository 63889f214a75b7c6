import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { byarsCountLimits } from "./byars-count-limits.ts";
import { countLimits } from "./count-limits.ts";
import { exactPoissonCountLimits } from "./exact-poisson-count-limits.ts";

test("the method changes at 10 events", () => {
  assert.deepEqual(countLimits(9), exactPoissonCountLimits(9));
  assert.deepEqual(countLimits(9.5), exactPoissonCountLimits(9.5));
  assert.deepEqual(countLimits(10), byarsCountLimits(10));
  assert.deepEqual([countLimits(9).method, countLimits(10).method], ["Exact", "Byars"]);
});

test("limits hold the count and grow with it and with the confidence", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100000 }), (count) => {
      const here = countLimits(count);
      const next = countLimits(count + 1);
      const wide = countLimits(count, 0.998);
      assert.ok(here.because === null && next.because === null && wide.because === null);
      assert.ok(here.lower <= count && count < here.upper);
      assert.ok(here.lower < next.lower && here.upper < next.upper);
      assert.ok(wide.upper > here.upper && (count === 0 || wide.lower < here.lower));
    }),
  );
});

test("a count that is no count is refused", () => {
  for (const count of [-1, Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => countLimits(count), RangeError);
});
