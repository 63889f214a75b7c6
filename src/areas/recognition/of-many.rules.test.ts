import assert from "node:assert/strict";
import { test } from "node:test";
import { isOfMany } from "./of-many.rules.ts";

const given = { minutes: 600, givers: 5, most: 300, second: 100 };

test("hours of five and more are told to everybody of the place, unless one of them gave more than half", () => {
  assert.equal(isOfMany(given), true);
  assert.equal(isOfMany({ ...given, givers: 4 }), false);
  assert.equal(isOfMany({ ...given, givers: 9, most: 301 }), false);
});

test("of two who gave nearly all, neither can work out the other", () => {
  assert.equal(isOfMany({ ...given, second: 270 }), true);
  assert.equal(isOfMany({ ...given, second: 271 }), false);
});
