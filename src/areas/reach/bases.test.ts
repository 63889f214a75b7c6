import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { suppressed } from "../../nouns/count.ts";
import { baseFor as baseOfMeasure, baseOf, limitsOf } from "./bases.rules.ts";
import { wandsworthExample } from "./example/example.ts";
import { handMade, type Community } from "./hand-made.ts";
import { meaningOf, type Basis } from "./measures.rules.ts";

const recovery: Basis = meaningOf("recovery").basis;
const residents: Basis = { of: "residents" };

const baseFor = (community: Community, basis: Basis, measures = ["finished-course-treatment", "not-at-caseness"]) => {
  const table = handMade({ J: community }, { measures });
  const row = table.communities.find((one) => one.code === "J");
  assert.ok(row);
  return baseOf(table, row, basis);
};

// @practice P03
describe("out of how many", () => {
  it("referrals are out of the people who live here", () => {
    assert.deepEqual(baseFor({ residents: 5000, seen: [100, 20] }, residents), {
      known: true,
      count: 5000,
      because: "",
    });
  });

  it("recoveries are out of those who finished, less those never ill enough to recover", () => {
    assert.deepEqual(baseFor({ seen: [100, 20] }, recovery), {
      known: true,
      count: 80,
      because: "Out of finished course treatment − not at caseness.",
    });
  });

  it("a hidden part is not taken to be nobody", () => {
    const base = baseFor({ seen: [100, suppressed] }, recovery);
    assert.equal(base.known, false);
    assert.match(base.because, /hidden or was not collected/);
  });

  it("where not being ill enough is hidden, those ill enough are the same people, and the base says so", () => {
    const measures = ["finished-course-treatment", "not-at-caseness", "at-caseness"];
    const base = baseFor({ seen: [85, suppressed, 80] }, recovery, measures);
    assert.deepEqual(base, {
      known: true,
      count: 80,
      because:
        "Out of at caseness, which the publisher defines as the same people as finished course treatment − not at caseness: here not at caseness is hidden or not collected.",
    });
    assert.deepEqual(baseFor({ seen: [85, 10, 80] }, recovery, measures), {
      known: true,
      count: 75,
      because: "Out of finished course treatment − not at caseness.",
    });
    assert.equal(baseFor({ seen: [85, suppressed, suppressed] }, recovery, measures).known, false);
    assert.equal(baseFor({ seen: [85, suppressed, 0] }, recovery, measures).known, false);
  });

  it("every community of the published example has somebody to recover", () => {
    for (const measure of ["recovery", "reliable-recovery"]) {
      const known = wandsworthExample.communities.map((row) => baseOfMeasure(wandsworthExample, row, measure).known);
      assert.deepEqual(known, Array(16).fill(true), measure);
    }
  });

  it("more recovered than could is no share, and is not worked with", () => {
    const table = handMade(
      { J: { seen: [10, 5, 10] } },
      { measures: ["finished-course-treatment", "not-at-caseness", "recovery"] },
    );
    const row = table.communities.find((one) => one.code === "J");
    assert.ok(row);
    assert.match(baseOfMeasure(table, row, "recovery").because, /^More were counted here than it is a share of/);
  });

  it("a part the file has no column for is not taken to be nobody", () => {
    assert.equal(baseFor({ seen: [100] }, recovery, ["finished-course-treatment"]).known, false);
  });

  it("nobody who could have recovered is no base", () => {
    assert.match(baseFor({ seen: [20, 20] }, recovery).because, /which is nobody here/);
    // Rounding may print more who were never ill enough than finished.
    assert.equal(baseFor({ seen: [15, 20] }, recovery).known, false);
  });

  it("a community that does not live here has no base, with the reason", () => {
    assert.deepEqual(baseFor({ residents: 0, seen: [] }, residents), {
      known: false,
      mark: "none",
      because: "The population file counts nobody from this community here.",
    });
  });
});

describe("the limits of a count", () => {
  it("of referrals may lie above the residents, since one person may be referred twice", () => {
    const { upper } = limitsOf(9, 10, residents);
    assert.ok(upper !== null && upper > 10);
  });

  it("of recoveries never lie above those who could", () => {
    const { lower, upper } = limitsOf(80, 80, recovery);
    assert.ok(lower !== null && upper !== null && lower < 80 && Math.abs(upper - 80) < 1e-9);
  });
});
