import assert from "node:assert/strict";
import { test } from "node:test";
import { meanT } from "./mean-t.ts";
import { assertNear } from "../assert-near.ts";

test("eight places give the published average and limits", () => {
  const values = [33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927];
  const mean = meanT({ values });
  assertNear(mean.value, 53.704345, 1e-12);
  assertNear(mean.sd, 20.9755752577093, 1e-12);
  assertNear(mean.lower, 36.1683252413365, 1e-11);
  assertNear(meanT({ values, confidence: 0.998 }).upper, 89.1919847052112, 1e-11);
  assert.equal(mean.n, 8);
  assertNear(mean.sum, 429.63476, 1e-12);
});

test("one value has an average and no interval", () => {
  const one = meanT({ values: [7] });
  assert.deepEqual([one.value, one.lower, one.upper, one.sd, one.sum], [7, null, null, null, 7]);
  assert.equal(one.because, "One value alone has no interval.");
});

test("no values, and a missing value, have no average", () => {
  assert.equal(meanT({ values: [] }).because, "There are no values.");
  const gap = meanT({ values: [1, null, 3] });
  assert.deepEqual([gap.value, gap.sum, gap.n, gap.because], [null, null, 3, "A value is not known."]);
});

test("values all alike have limits on the spot", () => {
  const alike = meanT({ values: [5, 5, 5], confidence: 1 });
  assert.deepEqual([alike.lower, alike.value, alike.upper], [5, 5, 5]);
});

test("a value that is no number is refused", () => {
  assert.throws(() => meanT({ values: [1, Number.NaN] }), /every value must be a number/);
});
