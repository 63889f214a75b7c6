import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exactly, notCollected, suppressed } from "../nouns/count.ts";
import { nationalPublicationRule, smallNumberPolicies, smallNumberPolicyNames } from "./policy.ts";
import { hideSmall } from "./small-numbers.ts";

// @practice P03
describe("small numbers", () => {
  it("hides four people and shows five", () => {
    assert.deepEqual(hideSmall(exactly(4), nationalPublicationRule), suppressed);
    assert.deepEqual(hideSmall(exactly(5), nationalPublicationRule), { mark: "value", count: 5, min: 5, max: 7 });
  });

  it("hides nobody as it hides somebody, unless a place decides that zero is shown", () => {
    assert.deepEqual(hideSmall(exactly(0), nationalPublicationRule), suppressed);
    assert.deepEqual(hideSmall(exactly(0), { ...nationalPublicationRule, hideUnder: 0 }), suppressed);
    assert.deepEqual(hideSmall(exactly(0), { ...nationalPublicationRule, zeroIsShown: true }), {
      mark: "value",
      count: 0,
      min: 0,
      max: 0,
    });
  });

  it("rounds 23 to 25, which may stand for 23 to 27", () => {
    assert.deepEqual(hideSmall(exactly(23), nationalPublicationRule), { mark: "value", count: 25, min: 23, max: 27 });
  });

  it("rounds without hiding, and then a printed 0 may stand for two people", () => {
    const rule = smallNumberPolicies["round-only"];
    assert.deepEqual(hideSmall(exactly(0), rule), { mark: "value", count: 0, min: 0, max: 2 });
    assert.deepEqual(hideSmall(exactly(2), rule), { mark: "value", count: 0, min: 0, max: 2 });
    assert.deepEqual(hideSmall(exactly(3), rule), { mark: "value", count: 5, min: 3, max: 7 });
  });

  it("leaves as it is what a publisher has protected already", () => {
    for (const people of [0, 1, 4, 23])
      assert.deepEqual(hideSmall(exactly(people), smallNumberPolicies["already-published"]), exactly(people));
  });

  it("offers keepers every rule there is", () => {
    assert.deepEqual(Object.keys(smallNumberPolicies).toSorted(), smallNumberPolicyNames.toSorted());
  });

  it("leaves what was not collected as it is", () => {
    assert.equal(hideSmall(notCollected, nationalPublicationRule), notCollected);
  });

  it("refuses part of a person", () => {
    assert.throws(() => hideSmall(exactly(1.5), nationalPublicationRule), RangeError);
  });

  it("never shows a count whose true value lies outside the range it says", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (people) => {
        const shown = hideSmall(exactly(people), nationalPublicationRule);
        return shown.mark === "suppressed"
          ? people < 5
          : shown.mark === "value" && shown.min <= people && people <= shown.max && shown.count % 5 === 0;
      }),
    );
  });
});
