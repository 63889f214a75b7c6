import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { differenceOf, sideOfDifference } from "./difference.rules.ts";

// @practice P03
describe("a difference as it is said", () => {
  it("121 fewer, between 82 and 156 fewer", () => {
    assert.deepEqual(differenceOf(120.63, 82.2, 155.9), { people: 121, isFewer: true, ends: [82, 156] });
  });

  it("of 44 more, the limits are 8 to 82 more", () => {
    assert.deepEqual(differenceOf(-43.57, -82.23, -7.86), { people: 44, isFewer: false, ends: [8, 82] });
  });

  it("nobody is 0 and never −0, on either side", () => {
    for (const missing of [0.2, -0.2, 0, -0]) {
      const difference = differenceOf(missing, -0.4, 0.3);
      assert.ok(difference !== null && difference.ends !== null);
      assert.ok([difference.people, ...difference.ends].every((people) => Object.is(people, 0)));
    }
  });

  it("is not known where nobody knows how many were expected, and has no limits where the reference has none", () => {
    assert.equal(differenceOf(null, null, null), null);
    assert.deepEqual(differenceOf(0, null, null), { people: 0, isFewer: true, ends: null });
  });

  it("always lies between its limits", () => {
    const people = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(
        people,
        fc.double({ min: 0, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 90, noNaN: true }),
        (missing, less, more) => {
          const difference = differenceOf(missing, missing - less, missing + more);
          assert.ok(difference !== null && difference.ends !== null);
          assert.ok(difference.ends[0] <= difference.people && difference.people <= difference.ends[1]);
        },
      ),
    );
  });
});

describe("what chance may explain", () => {
  const limits = { missingLower: null, missingUpper: null };

  it("is what has 1 inside its interval", () => {
    assert.equal(sideOfDifference({ ...limits, ratioLower95: 0.5, ratioUpper95: 0.99 }), "below");
    assert.equal(sideOfDifference({ ...limits, ratioLower95: 0.5, ratioUpper95: 1 }), "same");
    assert.equal(sideOfDifference({ ...limits, ratioLower95: 1.01, ratioUpper95: 2 }), "above");
    assert.equal(sideOfDifference({ ...limits, ratioLower95: null, ratioUpper95: null }), "none");
  });
});
