import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { suppressed } from "../../nouns/count.ts";
import { findingFor, type Finding, type Row } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { bySize, clearGaps, clearOpposites, gapSide, rowSpokenOf, sideOf, type Side } from "./ranking.rules.ts";

/** Expected at 15 in 1,000: Pakistani 75, Indian 60, Black Caribbean 30, Chinese 15, Irish hidden. */
const counts = {
  A: { residents: 60_000, seen: [900] },
  B: { residents: 2000, seen: [suppressed] },
  H: { residents: 4000, seen: [20] },
  J: { residents: 5000, seen: [40] },
  M: { residents: 2000, seen: [70] },
  R: { residents: 1000, seen: [13] },
};

const asked = (measure = "referrals", reference = "white-british", communities: typeof counts = counts): Finding => {
  const finding = findingFor(handMade(communities, { measures: [measure] }), { measure, reference });
  assert.ok(finding.ok, JSON.stringify(finding));
  return finding.value;
};

const codes = (rows: readonly Row[]): string => rows.map((row) => row.community.code).join("");

const sideFor = (finding: Finding, code: string): Side | undefined => {
  const row = finding.rows.find((one) => one.community.code === code);
  return row && sideOf(row);
};

// @practice P03
describe("which differences stand out", () => {
  it("a community stands below or above where the whole interval of its ratio does", () => {
    const finding = asked();
    assert.deepEqual(
      ["A", "B", "H", "J", "K", "M", "R"].map((code) => sideFor(finding, code)),
      ["reference", "none", "below", "below", "none", "above", "same"],
    );
  });

  it("a gap that chance explains is not called a gap", () => {
    assert.equal(codes(clearGaps(asked())).includes("R"), false);
  });

  it("a community of whom nobody came stands below where even the upper limit is under what was expected", () => {
    for (const reference of ["white-british", "everyone", "everyone-else"]) {
      const finding = asked("referrals", reference, { ...counts, R: { residents: 1000, seen: [0] } });
      assert.equal(sideFor(finding, "R"), "below", reference);
    }
    // Of 200 people 3 would be expected: none could be chance.
    assert.equal(
      sideFor(asked("referrals", "white-british", { ...counts, R: { residents: 200, seen: [0] } }), "R"),
      "same",
    );
  });

  it("a community seen beside one of whom nobody came stands above", () => {
    const finding = asked("referrals", "R", { ...counts, R: { residents: 1000, seen: [0] } });
    assert.equal(sideFor(finding, "J"), "above");
  });
});

describe("which difference is said first", () => {
  it("is the gap with most people missing, not the largest ratio", () => {
    // Indian: 40 missing of 60; Pakistani: 35 missing of 75.
    assert.equal(codes(clearGaps(asked())), "HJ");
    assert.equal(codes(clearOpposites(asked())), "M");
    assert.equal(rowSpokenOf(asked(), undefined)?.community.code, "H");
  });

  it("is that of the community a reader asks for, even where it does not stand out", () => {
    assert.equal(rowSpokenOf(asked(), "R")?.community.code, "R");
  });

  it("stays the first gap where the one asked for has no number or is the one compared with", () => {
    assert.equal(rowSpokenOf(asked(), "B")?.community.code, "H");
    assert.equal(rowSpokenOf(asked(), "A")?.community.code, "H");
    assert.equal(rowSpokenOf(asked(), "nobody")?.community.code, "H");
  });

  it("is nobody's where nothing stands out", () => {
    const alike = {
      ...counts,
      H: { residents: 4000, seen: [60] },
      J: { residents: 5000, seen: [75] },
      M: { residents: 2000, seen: [30] },
    };
    assert.equal(rowSpokenOf(asked("referrals", "white-british", alike), undefined), undefined);
  });
});

describe("where compulsion is counted, more is the gap", () => {
  const finding = asked("detentions");

  it("being detained more is the gap, and being detained less is the other side", () => {
    assert.equal(gapSide(finding), "above");
    assert.equal(codes(clearGaps(finding)), "M");
    assert.equal(codes(clearOpposites(finding)), "HJ");
    assert.equal(rowSpokenOf(finding, undefined)?.community.code, "M");
  });

  it("the largest gap first is those detained most above what was expected", () => {
    assert.equal(codes(bySize(finding)).slice(0, 5), "MARJH");
    assert.equal(codes(bySize(asked())).slice(0, 5), "HJRAM");
  });

  it("communities without a number come last, in the usual order", () => {
    assert.equal(codes(bySize(finding)).slice(5), "BCDEFGKLNPS");
  });
});
