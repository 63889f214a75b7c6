import assert from "node:assert/strict";
import { test } from "node:test";
import { assertRefuses } from "../assert-refuses.ts";
import { proportion } from "./proportion.ts";
import { assertNear } from "../assert-near.ts";

test("a proportion is in per cent unless told otherwise", () => {
  assert.equal(proportion({ numerator: 12, denominator: 80 }).value, 15);
  assert.equal(proportion({ numerator: 12, denominator: 80, multiplier: 1 }).value, 0.15);
  assertNear(proportion({ numerator: 65, denominator: 100, confidence: 0.998 }).lower, 49.5494657407043, 1e-8);
});

test("missing in, missing out, by Wilson all the same", () => {
  const noTop = proportion({ numerator: null, denominator: 80 });
  assert.deepEqual([noTop.value, noTop.method, noTop.because], [null, "Wilson", "The numerator is not known."]);
  assert.equal(proportion({ numerator: 1, denominator: null }).because, "The denominator is not known.");
});

test("impossible shares are refused even beside a missing number", () => {
  assert.throws(() => proportion({ numerator: 81, denominator: 80 }), RangeError);
  assert.throws(() => proportion({ numerator: null, denominator: 0 }), /the denominator must be more than 0/);
  assert.throws(() => proportion({ numerator: -1, denominator: null }), /the numerator must be 0 or more/);
});

test("more people than all people, and a unit that is none, are refused in the name of the measure", () => {
  assertRefuses(() => proportion({ numerator: 6, denominator: 5 }), /^proportion: the count \(6\)/);
  assertRefuses(() => proportion({ numerator: null, denominator: 5, multiplier: 0 }), /^proportion: the multiplier/);
});
