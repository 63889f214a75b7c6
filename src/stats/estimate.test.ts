import assert from "node:assert/strict";
import { test } from "node:test";
import { estimateOf, figure, finiteOrNull, noEstimate, noFigure, scaled } from "./estimate.ts";

test("an estimate with all three numbers has no excuse", () => {
  const whole = estimateOf({ value: 2, lower: 1, upper: 4 }, "Exact", "not needed");
  assert.deepEqual(whole, { value: 2, lower: 1, upper: 4, method: "Exact", because: null });
});

test("NaN and Infinity never leave: null and the reason do", () => {
  const part = estimateOf({ value: 0, lower: Number.NaN, upper: Number.POSITIVE_INFINITY }, "Exact", "No limit.");
  assert.deepEqual(part, { value: 0, lower: null, upper: null, method: "Exact", because: "No limit." });
});

test("changing the units changes all three numbers and keeps a reason", () => {
  const whole = scaled(estimateOf({ value: 2, lower: 1, upper: 4 }, "Exact", "x"), 10);
  assert.deepEqual([whole.value, whole.lower, whole.upper, whole.because], [20, 10, 40, null]);
  const none = scaled(noEstimate("Exact", "Nobody asked."), 10);
  assert.deepEqual([none.value, none.lower, none.upper, none.because], [null, null, null, "Nobody asked."]);
});

test("each number that is missing is reason enough for the reason", () => {
  const whole = { value: 2, lower: 1, upper: 4 };
  for (const name of ["value", "lower", "upper"] as const) {
    const part = estimateOf({ ...whole, [name]: null }, "Exact", "No limit.");
    assert.deepEqual(part, { ...whole, [name]: null, method: "Exact", because: "No limit." });
  }
});

test("a figure is a number or a reason, and what is no number is none", () => {
  assert.deepEqual(noFigure("Nobody asked."), { value: null, because: "Nobody asked." });
  assert.deepEqual(figure(0), { value: 0, because: null });
  for (const none of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY]) assert.equal(finiteOrNull(none), null);
  assert.equal(finiteOrNull(0), 0);
});
