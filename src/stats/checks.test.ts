import assert from "node:assert/strict";
import { test } from "node:test";
import { assertRefuses } from "./assert-refuses.ts";
import { mustBeAboveZero, mustBePart, mustBeWhole, mustBeZeroOrMore } from "./checks.ts";

test("what is impossible is refused with the measure, the number and its name; what is possible is not", () => {
  for (const wrong of [-1, -1e-9, Number.NaN, Number.POSITIVE_INFINITY])
    assertRefuses(() => mustBeZeroOrMore("rate", "the count", wrong), /^rate: the count must be 0 or more, but was /);
  for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    assertRefuses(
      () => mustBeAboveZero("rate", "the people", wrong),
      /^rate: the people must be more than 0, but was /,
    );
  for (const wrong of [-1, 1.5, 2 ** 53, Number.NaN])
    assertRefuses(() => mustBeWhole("rate", "the count", wrong), /^rate: the count must be a whole number, 0 or more/);
  assertRefuses(() => mustBePart("rate", 3, 2), /^rate: the count \(3\) cannot be more than .* out of \(2\)\.$/);
  assertRefuses(() => mustBePart("rate", 0, 0), /^rate: .* more than 0/);
  assertRefuses(() => mustBePart("rate", -1, 2), /^rate: the count .* -1/);
  assert.doesNotThrow(() => {
    mustBeZeroOrMore("rate", "the count", 0);
    mustBeAboveZero("rate", "the people", 1e-9);
    mustBeWhole("rate", "the count", 0);
    mustBePart("rate", 0, 1);
    mustBePart("rate", 2, 2);
  });
});
