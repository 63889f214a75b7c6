import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { normalQuantile, normalTail } from "./normal.ts";
import { assertNear } from "../assert-near.ts";

test("table values to full precision", () => {
  assertNear(normalQuantile(0.025, "upper"), 1.9599639845400543, 2e-16 * 4);
  assertNear(normalQuantile(0.975), 1.9599639845400543, 1e-14);
  assertNear(normalQuantile(0.001, "upper"), 3.0902323061678136, 1e-15);
  assertNear(normalQuantile(1e-10), -6.361340902404057, 1e-14);
  assertNear(normalTail(1.959963984540054), 0.975, 1e-15);
  assertNear(normalTail(-10), 7.619853024160527e-24, 1e-13);
  assert.equal(normalQuantile(0.5), 0);
  assert.equal(normalTail(0), 0.5);
});

test("the ends are without end, and nothing lies beyond", () => {
  assert.equal(normalQuantile(0), Number.NEGATIVE_INFINITY);
  assert.equal(normalQuantile(1), Number.POSITIVE_INFINITY);
  assert.equal(normalQuantile(0, "upper"), Number.POSITIVE_INFINITY);
  for (const p of [-0.1, 1.1, Number.NaN]) assert.throws(() => normalQuantile(p), /a probability must be 0 to 1/);
});

test("a tail and its quantile undo each other, and the two sides mirror", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.4999, noNaN: true }), (p) => {
      const z = normalQuantile(p, "upper");
      assertNear(normalTail(z, "upper"), p, 1e-11);
      assert.equal(normalQuantile(p, "lower"), -z);
    }),
  );
});
