import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { betaQuantile, betaTail } from "./beta.ts";
import { assertNear } from "../assert-near.ts";

test("powers where one shape is 1", () => {
  for (const x of [0.001, 0.3, 0.5, 0.99]) {
    assertNear(betaTail(x, { a: 7, b: 1 }), x ** 7, 1e-13);
    assertNear(betaTail(x, { a: 1, b: 7 }, "upper"), (1 - x) ** 7, 1e-13);
  }
  assertNear(betaQuantile(0.025, { a: 1, b: 20 }, "upper"), 1 - 0.025 ** (1 / 20), 1e-13);
  assertNear(betaQuantile(0.025, { a: 3, b: 18 }), 0.0320709371854637, 1e-11);
});

test("the arc sine where both shapes are one half", () => {
  for (const x of [0.01, 0.5, 0.9]) {
    assertNear(betaTail(x, { a: 0.5, b: 0.5 }), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
  }
});

test("a tail and its quantile undo each other, and the shapes mirror", () => {
  const shape = fc.double({ min: 0.4, max: 2000, noNaN: true });
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 1e-9, max: 0.9999, noNaN: true }), (a, b, p) => {
      const x = betaQuantile(p, { a, b });
      assert.ok(x >= 0 && x <= 1);
      if (x < 0.999) assertNear(betaTail(x, { a, b }), p, 1e-7);
      assert.ok(Math.abs(1 - x - betaQuantile(p, { a: b, b: a }, "upper")) < 1e-13);
    }),
  );
});

test("ends and refusals", () => {
  const shapes = { a: 2, b: 3 };
  assert.deepEqual([betaTail(0, shapes), betaTail(1, shapes), betaTail(0, shapes, "upper")], [0, 1, 1]);
  assert.deepEqual([betaQuantile(0, shapes), betaQuantile(1, shapes)], [0, 1]);
  assert.deepEqual([betaQuantile(0, shapes, "upper"), betaQuantile(1, shapes, "upper")], [1, 0]);
  assert.throws(() => betaTail(0.5, { a: 0, b: 1 }), RangeError);
  assert.throws(() => betaQuantile(-1, shapes), RangeError);
});
