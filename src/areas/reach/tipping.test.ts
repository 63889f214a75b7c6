import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tippingOf } from "./tipping.rules.ts";

// @practice P03
describe("how much of a gap could be hiding in the records", () => {
  it("35 people missing could be 35 of the 130 whose ethnicity nobody wrote down", () => {
    assert.deepEqual(tippingOf({ missing: 35, seen: 40, known: 783, unknown: 130, clear: true }), {
      needed: 35,
      unknown: 130,
      known: 783,
      shareOfUnknown: 35 / 130,
      shareOfKnown: 40 / 783,
      robust: true,
      clear: true,
    });
  });

  it("a gap that vanishes when the unknown are under twice as often of the community is not robust", () => {
    // Known: 100 of 1,000, a tenth. Twice that is a fifth: 40 of 200 unknown.
    assert.equal(tippingOf({ missing: 39, seen: 100, known: 1000, unknown: 200, clear: true })?.robust, false);
    assert.equal(tippingOf({ missing: 40, seen: 100, known: 1000, unknown: 200, clear: true })?.robust, true);
  });

  it("part of a person is a whole person", () => {
    assert.equal(tippingOf({ missing: 34.2, seen: 40, known: 783, unknown: 130, clear: true })?.needed, 35);
  });

  it("a gap larger than all the unknown remains whoever they are", () => {
    const point = tippingOf({ missing: 300, seen: 40, known: 783, unknown: 130, clear: true });
    assert.deepEqual([point?.needed, point?.robust], [300, true]);
    assert.ok(point && point.shareOfUnknown > 1);
  });

  it("there is nothing to tip without a gap, and nothing to tip it without unknowns", () => {
    assert.equal(tippingOf({ missing: 0, seen: 40, known: 783, unknown: 130, clear: true }), null);
    assert.equal(tippingOf({ missing: -12, seen: 40, known: 783, unknown: 130, clear: true }), null);
    assert.equal(tippingOf({ missing: 35, seen: 40, known: 783, unknown: 0, clear: true }), null);
    assert.equal(tippingOf({ missing: 35, seen: 0, known: 0, unknown: 130, clear: true }), null);
  });

  it("always names enough people, and never one too many", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.nat(1000),
        fc.integer({ min: 1, max: 5000 }),
        (missing, seen, unknown) => {
          const point = tippingOf({ missing, seen, known: seen + 500, unknown, clear: true });
          assert.ok(point && point.needed > missing - 1e-6 && point.needed < missing + 1);
        },
      ),
    );
  });
});
