import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../assert-near.ts";
import { binomialTwoSidedP } from "./binomial-two-sided-p.ts";

test("of a fair coin both sides count, the one as likely on the other side too", () => {
  assertNear(binomialTwoSidedP(8, { trials: 20, share: 0.5 }), (2 * 263_950) / 2 ** 20, 1e-12);
  assertNear(binomialTwoSidedP(12, { trials: 20, share: 0.5 }), (2 * 263_950) / 2 ** 20, 1e-12);
  assert.equal(binomialTwoSidedP(10, { trials: 20, share: 0.5 }), 1);
});

test("of a loaded one only what is no likelier counts on the far side", () => {
  // 3 of 10 where one in ten was expected: nothing below is as unlikely.
  const above = 1 - 0.9 ** 10 - 10 * 0.1 * 0.9 ** 9 - 45 * 0.1 ** 2 * 0.9 ** 8;
  assertNear(binomialTwoSidedP(3, { trials: 10, share: 0.1 }), above, 1e-12);
  // None of 10 where three in ten were expected: 7 or more are as unlikely as none.
  const none = 0.7 ** 10;
  const far = 120 * 0.3 ** 7 * 0.7 ** 3 + 45 * 0.3 ** 8 * 0.7 ** 2 + 10 * 0.3 ** 9 * 0.7 + 0.3 ** 10;
  assertNear(binomialTwoSidedP(0, { trials: 10, share: 0.3 }), none + far, 1e-12);
});

test("what cannot be asked is refused", () => {
  assert.throws(() => binomialTwoSidedP(11, { trials: 10, share: 0.5 }), /11 of 10 cannot be/);
  assert.throws(() => binomialTwoSidedP(1, { trials: 10, share: 1.5 }), /the share must be 0 to 1/);
  assert.throws(() => binomialTwoSidedP(1.5, { trials: 10, share: 0.5 }), /the count/);
  assert.throws(() => binomialTwoSidedP(1, { trials: 10.5, share: 0.5 }), /the number of trials/);
  assert.equal(binomialTwoSidedP(0, { trials: 4, share: 0 }), 1);
  assert.equal(binomialTwoSidedP(4, { trials: 4, share: 1 }), 1);
});
