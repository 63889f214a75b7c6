import assert from "node:assert/strict";
import { test } from "node:test";
import { byarsCountLimits } from "./byars-count-limits.ts";
import { assertNear } from "../assert-near.ts";

test("40 events lie between 28.6 and 54.5", () => {
  const { lower, upper, value, method } = byarsCountLimits(40);
  assert.equal(lower?.toFixed(1), "28.6");
  assert.equal(upper?.toFixed(1), "54.5");
  assert.deepEqual([value, method], [40, "Byars"]);
});

test("65 events give the limits printed by public health", () => {
  const { lower, upper } = byarsCountLimits(65, 95);
  assertNear(lower, 50.1631877104595, 1e-8);
  assertNear(upper, 82.8491385459398, 1e-8);
});

test("no events have no lower limit by Byar, and that is said", () => {
  const none = byarsCountLimits(0);
  assert.equal(none.lower, null);
  assertNear(none.upper, 3.66801183217375);
  assert.match(none.because ?? "", /too few events/);
});

test("one event at 99.8 per cent would fall below 0, so there is no lower limit", () => {
  assert.equal(byarsCountLimits(1, 0.998).lower, null);
  assert.equal(byarsCountLimits(2, 0.998).lower === null, 1 - 1 / 18 - 3.0902323 / (3 * Math.SQRT2) < 0);
});

test("a count below 0 is refused", () => {
  assert.throws(() => byarsCountLimits(-1), /byarsCountLimits: the count must be 0 or more, but was -1/);
});
