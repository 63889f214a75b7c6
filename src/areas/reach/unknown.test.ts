import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, suppressed } from "../../nouns/count.ts";
import { findingFor } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { boundsOf, type Bounds } from "./unknown.rules.ts";

const boundsFor = (code: string, more: Parameters<typeof handMade>[1] = {}): Bounds | null => {
  const counts = {
    A: { residents: 60_000, seen: [900] },
    J: { residents: 5000, seen: [40] },
    R: { residents: 1000, seen: [suppressed] },
  };
  const [measure = "referrals"] = more.measures ?? [];
  const finding = findingFor(handMade(counts, more), { measure, reference: "white-british" });
  assert.ok(finding.ok, JSON.stringify(finding));
  const row = finding.value.rows.find((one) => one.community.code === code);
  assert.ok(row);
  return boundsOf(finding.value, row);
};

// @practice P03
describe("how far a rate could move if all of the unknown were of one community", () => {
  it("60 unknown among 5,000 residents could make 8 in 1,000 into 20", () => {
    assert.deepEqual(boundsFor("J", { unknown: [exactly(60)] }), { knownPer1000: 8, highestPer1000: 20 });
  });

  it("does not move where nobody is unknown", () => {
    assert.deepEqual(boundsFor("J", { unknown: [exactly(0)] }), { knownPer1000: 8, highestPer1000: 8 });
  });

  it("cannot be said where the unknown are hidden or were never counted, or the community is hidden", () => {
    assert.equal(boundsFor("J", { unknown: [suppressed] }), null);
    assert.equal(boundsFor("J"), null);
    assert.equal(boundsFor("R", { unknown: [exactly(60)] }), null);
    assert.equal(boundsFor("K", { unknown: [exactly(60)] }), null);
  });
});

describe("how far a share could move", () => {
  it("is not said this way: the unknown are among those who could as well", () => {
    const table = handMade(
      { A: { residents: 900, seen: [100, 20, 36] }, J: { residents: 900, seen: [100, 20, 36] } },
      {
        measures: ["finished-course-treatment", "not-at-caseness", "recovery"],
        unknown: [exactly(9), exactly(2), exactly(3)],
      },
    );
    const finding = findingFor(table, { measure: "recovery", reference: "white-british" });
    assert.ok(finding.ok);
    for (const row of finding.value.rows) assert.equal(boundsOf(finding.value, row), null);
  });
});
