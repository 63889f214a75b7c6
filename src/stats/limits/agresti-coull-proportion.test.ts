import assert from "node:assert/strict";
import { test } from "node:test";
import { agrestiCoullProportion } from "./agresti-coull-proportion.ts";
import { assertNear } from "../assert-near.ts";

test("65 of 100 lies between 55.2 and 73.7 per cent", () => {
  const { value, lower, upper } = agrestiCoullProportion({ count: 65, outOf: 100 });
  assert.equal(value, 0.65);
  assertNear(lower, 0.5523832550776187);
  assertNear(upper, 0.7365186954602856);
});

test("limits are cut off at 0 and at 1", () => {
  const few = agrestiCoullProportion({ count: 1, outOf: 20 });
  assert.equal(few.lower, 0);
  assertNear(few.upper, 0.2541145139292028);
  const most = agrestiCoullProportion({ count: 19, outOf: 20 });
  assert.equal(most.upper, 1);
  assertNear(most.lower, 1 - 0.2541145139292028);
});

test("certainty reaches from nobody to everybody", () => {
  const sure = agrestiCoullProportion({ count: 1, outOf: 20, confidence: 100 });
  assert.deepEqual([sure.lower, sure.upper, sure.because], [0, 1, null]);
});
