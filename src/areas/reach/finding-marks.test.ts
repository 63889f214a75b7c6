import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, notApplicable, notCollected, suppressed, type Count } from "../../nouns/count.ts";
import { findingFor, type Finding, type Row } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { sideOf } from "./ranking.rules.ts";
import type { ReachTable } from "./table.rules.ts";

const asked = (table: ReachTable, reference = "white-british", measure = "referrals"): Finding => {
  const finding = findingFor(table, { measure, reference });
  assert.ok(finding.ok, JSON.stringify(finding));
  return finding.value;
};

const rowFor = (finding: Finding, code: string): Row => {
  const row = finding.rows.find((one) => one.community.code === code);
  assert.ok(row, `no row ${code}`);
  return row;
};

const to = (decimals: number, value: number | null): string | null => (value === null ? null : value.toFixed(decimals));

/** 40 of 5,000 against 900 of 60,000, worked out by hand in a public-health textbook's way. */
const fortyOfFiveThousand = (more: Parameters<typeof handMade>[1] = {}): ReachTable =>
  handMade({ A: { residents: 60_000, seen: [900] }, J: { residents: 5000, seen: [40] } }, more);

// @practice P03
describe("people whose ethnicity nobody wrote down", () => {
  it("are a share of all who came: of the file's total, or of the known and the unknown together", () => {
    const unknown = [exactly(60)];
    assert.equal(asked(fortyOfFiveThousand({ unknown })).unknown.share, 60 / 1000);
    assert.equal(asked(fortyOfFiveThousand({ unknown, everyone: [exactly(1200)] })).unknown.share, 60 / 1200);
  });

  it("are said not to be collected where the file has no row for them, and never taken to be none", () => {
    const { unknown } = asked(fortyOfFiveThousand());
    assert.deepEqual(unknown, { count: notCollected, share: null });
  });

  it("have no share where their number is hidden", () => {
    assert.deepEqual(asked(fortyOfFiveThousand({ unknown: [suppressed] })).unknown, { count: suppressed, share: null });
  });

  it("cannot tip a finding that has no gap, and no gap where more people detained is the gap", () => {
    const counts = { A: { residents: 60_000, seen: [900] }, J: { residents: 5000, seen: [40] } };
    const more = { unknown: [exactly(100)] };
    assert.equal(rowFor(asked(handMade(counts, more)), "J").tipping?.needed, 35);
    assert.equal(rowFor(asked(handMade(counts, more), "J"), "A").tipping, null);
    const detained = handMade(counts, { ...more, measures: ["detentions"] });
    assert.equal(rowFor(asked(detained, "white-british", "detentions"), "J").tipping, null);
  });
});

describe("marks instead of numbers", () => {
  const withMark = (seen: number | Count, residents: number | null = 5000): Row =>
    rowFor(asked(handMade({ A: { residents: 60_000, seen: [900] }, J: { residents, seen: [seen] } })), "J");

  for (const [name, count, mark] of [
    ["a hidden count", suppressed, "suppressed"],
    ["a count that nobody took", notCollected, "not-collected"],
    ["a question that does not arise", notApplicable, "not-applicable"],
  ] as const) {
    it(`${name} stays ${mark} and is never worked with as if it were none`, () => {
      const row = withMark(count);
      assert.equal(row.mark, mark);
      assert.deepEqual(
        [row.ratePer1000, row.lower95, row.ratio, row.expected, row.missing, row.tipping],
        [null, null, null, null, null, null],
      );
    });
  }

  it("a count of nobody is a number", () => {
    assert.equal(withMark(0).mark, "value");
    assert.equal(withMark(0).ratePer1000, 0);
  });

  it("people who came from a community whose size nobody knows are shown without a rate", () => {
    const row = withMark(40, null);
    assert.deepEqual([row.mark, row.seen, row.ratePer1000], ["no-denominator", exactly(40), null]);
    assert.equal(row.base.because, "Nobody counted these residents.");
  });

  it("people who came from a community of which nobody lives here have no rate either", () => {
    assert.equal(withMark(4, 0).mark, "no-denominator");
  });

  it("a hidden count is left out of everyone, and so are its residents", () => {
    const table = handMade({
      A: { residents: 60_000, seen: [900] },
      J: { residents: 5000, seen: [40] },
      R: { residents: 8000, seen: [suppressed] },
    });
    assert.equal(asked(table, "everyone").referenceRatePer1000, (940 / 65_000) * 1000);
  });
});

describe("shares of the people who could", () => {
  const courses = ["finished-course-treatment", "not-at-caseness", "recovery"];
  const table = handMade(
    { A: { seen: [1000, 100, 450] }, J: { seen: [100, 20, 36] }, R: { seen: [30, suppressed, 10] } },
    { measures: courses, unknown: [exactly(10), exactly(2), exactly(3)] },
  );

  it("36 of 100 who finished recovered, and 20 were never ill enough to: 45%, not 36%", () => {
    const row = rowFor(asked(table, "white-british", "recovery"), "J");
    assert.deepEqual([row.base.known && row.base.count, row.ratePer1000], [80, 450]);
    // Wilson's limits of 36 in 80.
    assert.deepEqual([to(1, row.lower95), to(1, row.upper95)], ["345.8", "558.8"]);
  });

  it("recovery is compared with the risk ratio's limits, in which both groups end somewhere", () => {
    const row = rowFor(asked(table, "white-british", "recovery"), "J");
    assert.equal(row.ratio, 0.9);
    const error = Math.sqrt(1 / 36 - 1 / 80 + 1 / 450 - 1 / 900);
    assert.equal(to(6, row.ratioLower95), to(6, 0.9 * Math.exp(-1.959963984540054 * error)));
  });

  it("of all who could leaves the ratio without an interval: one in one is not surer than nine in ten", () => {
    const whole = handMade(
      { A: { seen: [1000, 100, 450] }, J: { seen: [3, 1, 2] }, K: { seen: [300, 100, 200] } },
      { measures: courses },
    );
    const row = rowFor(asked(whole, "white-british", "recovery"), "J");
    assert.deepEqual([row.ratio, row.ratioLower95, row.ratioUpper95], [2, null, null]);
    assert.equal(sideOf(row), "same", "two of two may be chance");
    assert.equal(sideOf(rowFor(asked(whole, "white-british", "recovery"), "K")), "above", "200 of 200 is not");
    const reversed = rowFor(asked(whole, "K", "recovery"), "A");
    assert.deepEqual([reversed.ratioLower95, reversed.ratioUpper95], [null, null]);
    assert.equal(sideOf(reversed), "below");
  });

  it("does not need to know how many residents there are", () => {
    assert.equal(rowFor(asked(table, "white-british", "recovery"), "A").ratePer1000, 500);
  });

  it("a share that rests on a hidden count is not known", () => {
    const row = rowFor(asked(table, "white-british", "recovery"), "R");
    assert.equal(row.mark, "no-denominator");
    assert.match(row.base.because, /one of those is hidden or was not collected/);
  });

  it("says nothing of tipping, since the unknown are among those who could as well", () => {
    assert.equal(rowFor(asked(table, "white-british", "recovery"), "J").tipping, null);
  });
});
