import assert from "node:assert/strict";
import { test } from "node:test";
import { logGamma, stirlingError } from "./log-gamma.ts";
import { assertNear } from "../assert-near.ts";

test("whole numbers give factorials and one half gives the root of pi", () => {
  let factorial = 1;
  for (let n = 1; n <= 25; n += 1) {
    assertNear(logGamma(n), Math.log(factorial), 1e-13);
    factorial *= n;
  }
  assertNear(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  assertNear(logGamma(10.1), 13.02752673863, 1e-11);
  assertNear(logGamma(100.25), 360.28455963826, 1e-11);
});

test("each step multiplies by x", () => {
  for (const x of [1e-5, 0.3, 3.7, 14.2, 15.5, 200, 1e6]) {
    assert.ok(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) < 1e-13 * (1 + Math.abs(logGamma(x))));
  }
});

test("what Stirling leaves over joins up where the two ways of working it out meet", () => {
  assertNear(stirlingError(15 - 1e-9), stirlingError(15), 1e-8);
  assertNear(stirlingError(1), 1 - 0.5 * Math.log(2 * Math.PI), 1e-12);
});

test("no logarithm of gamma at 0 or below", () => {
  for (const x of [0, -1, Number.NaN]) assert.throws(() => logGamma(x), /x must be more than 0/);
});
