import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gammaQuantile } from "./gamma-quantile.ts";
import { gammaTail } from "./gamma.ts";
import { assertNear } from "../assert-near.ts";

test("shape 1 is the exponential, shape one half the square of the normal", () => {
  for (const x of [1e-9, 0.2, 1, 5, 100]) assertNear(gammaTail(x, 1, "upper"), Math.exp(-x), 1e-13);
  assertNear(gammaTail(1.959963984540054 ** 2 / 2, 0.5), 0.95, 1e-14);
});

test("shapes in the millions keep their digits", () => {
  assertNear(gammaTail(1e6, 1000001, "upper"), 0.5002659614862837, 1e-9);
  assertNear(gammaTail(995253.7719775002, 1e6), 1e-6, 1e-12);
  assertNear(gammaQuantile(1e-6, 1e6), 995253.7719775002, 1e-12);
});

test("the two sides add up to one", () => {
  assert.equal(gammaTail(0, 3), 0);
  assert.equal(gammaTail(0, 3, "upper"), 1);
  assert.equal(gammaTail(Number.POSITIVE_INFINITY, 3), 1);
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 600, noNaN: true }),
      (a, x) => {
        assertNear(gammaTail(x, a) + gammaTail(x, a, "upper"), 1, 1e-13);
      },
    ),
  );
});

test("a tail and its quantile undo each other on both sides", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 5000, noNaN: true }),
      fc.double({ min: 1e-9, max: 0.9999, noNaN: true }),
      fc.constantFrom("lower" as const, "upper" as const),
      (shape, p, tail) => {
        assertNear(gammaTail(gammaQuantile(p, shape, tail), shape, tail), p, 1e-9);
      },
    ),
  );
});

test("ends and refusals", () => {
  assert.equal(gammaQuantile(0, 2), 0);
  assert.equal(gammaQuantile(1, 2), Number.POSITIVE_INFINITY);
  assert.equal(gammaQuantile(0, 2, "upper"), Number.POSITIVE_INFINITY);
  assert.equal(gammaQuantile(1, 2, "upper"), 0);
  assert.throws(() => gammaTail(1, 0), RangeError);
  assert.throws(() => gammaTail(-1, 1), RangeError);
  assert.throws(() => gammaQuantile(2, 1), RangeError);
});
