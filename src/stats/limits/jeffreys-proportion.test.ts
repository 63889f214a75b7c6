import assert from "node:assert/strict";
import { test } from "node:test";
import { jeffreysProportion } from "./jeffreys-proportion.ts";
import { assertNear } from "../assert-near.ts";

test("1 of 20 and 20 of 20 give the published limits, cut off nowhere", () => {
  const one = jeffreysProportion({ count: 1, outOf: 20 });
  assertNear(one.lower, 0.0054490325814266025, 1e-11);
  assertNear(one.upper, 0.2108186362492652, 1e-11);
  const all = jeffreysProportion({ count: 20, outOf: 20 });
  assertNear(all.lower, 0.8833610170951246, 1e-11);
  assertNear(all.upper, 0.9999757535215408, 1e-13);
  assert.equal(all.value, 1);
});

test("nobody of 10: the limits come from the beta distribution with half a person on each side", () => {
  const none = jeffreysProportion({ count: 0, outOf: 10 });
  assertNear(none.lower, 4.789043e-5, 1e-6);
  assertNear(none.upper, 0.217196, 1e-5);
});
