import assert from "node:assert/strict";
import { test } from "node:test";
import { confidenceShare, standardErrorsFor, tailShare } from "./confidence.ts";
import { assertNear } from "./assert-near.ts";

test("0.998 and 99.8 mean the same", () => {
  assert.equal(confidenceShare(0.998), 0.998);
  assertNear(confidenceShare(99.8), 0.998, 1e-15);
  assert.equal(confidenceShare(0.9), 0.9);
  assert.equal(confidenceShare(90), 0.9);
  assert.equal(confidenceShare(1), 1);
  assert.equal(confidenceShare(100), 1);
});

test("a confidence that is most likely a slip of the keys is refused by name", () => {
  for (const slip of [0.5, 0.89999, 1.0001, 5, 89.9, 100.1, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => confidenceShare(slip), { name: "RangeError", message: /confidence must be 0\.9 to 1/ });
  }
});

test("95 per cent leaves 2.5 per cent on each side, 1.959964 standard errors out", () => {
  assertNear(tailShare(0.95), 0.025, 1e-14);
  assertNear(standardErrorsFor(0.95), 1.959963984540054, 1e-14);
  assertNear(standardErrorsFor(0.998), 3.090232306167813, 1e-13);
  assert.equal(standardErrorsFor(1), Number.POSITIVE_INFINITY);
});
