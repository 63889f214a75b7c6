import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { roundedTo, suppressed } from "../../nouns/count.ts";
import { wandsworthExample } from "./example/example.ts";
import { findingFor, type Finding, type Row } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import type { ReachTable } from "./table.rules.ts";

const asked = (table: ReachTable, reference = "white-british", measure = "referrals"): Finding => {
  const finding = findingFor(table, { measure, reference });
  assert.ok(finding.ok, JSON.stringify(finding));
  return finding.value;
};

const refused = (table: ReachTable, reference: string, measure = "referrals"): string => {
  const finding = findingFor(table, { measure, reference });
  assert.ok(!finding.ok, "the question should have been refused");
  return finding.problems.map(({ field, words }) => `${field}: ${words}`).join("\n");
};

const rowFor = (finding: Finding, code: string): Row => {
  const row = finding.rows.find((one) => one.community.code === code);
  assert.ok(row, `no row ${code}`);
  return row;
};

const to = (decimals: number, value: number | null): string | null => (value === null ? null : value.toFixed(decimals));

/** Population, seen, rate (limits), ratio (limits), missing (limits), rounded as a page rounds them. */
const shown = (row: Row): readonly unknown[] => [
  row.base.known ? row.base.count : null,
  row.seen.mark === "value" ? row.seen.count : row.seen.mark,
  `${to(1, row.ratePer1000)} (${to(1, row.lower95)}–${to(1, row.upper95)})`,
  `${to(2, row.ratio)} (${to(2, row.ratioLower95)}–${to(2, row.ratioUpper95)})`,
  `${to(0, row.missing)} (${to(0, row.missingLower)}–${to(0, row.missingUpper)})`,
];

/** 40 of 5,000 against 900 of 60,000, worked out by hand in a public-health textbook's way. */
const fortyOfFiveThousand = (more: Parameters<typeof handMade>[1] = {}): ReachTable =>
  handMade({ A: { residents: 60_000, seen: [900] }, J: { residents: 5000, seen: [40] } }, more);

// @practice P03
describe("who is not reached in the published example", () => {
  const finding = asked(wandsworthExample, "white-british", "referrals-received");

  it("finds 121 fewer Pakistani residents referred than expected, between 82 and 156", () => {
    assert.deepEqual(shown(rowFor(finding, "J")), [
      12_249,
      345,
      "28.2 (25.3–31.3)",
      "0.74 (0.66–0.83)",
      "121 (82–156)",
    ]);
  });

  it("finds Chinese residents referred less than half as often", () => {
    assert.deepEqual(shown(rowFor(finding, "R")).slice(0, 2), [4658, 80]);
    assert.equal(to(1, rowFor(finding, "R").ratePer1000), "17.2");
    assert.equal(to(2, rowFor(finding, "R").ratio), "0.45");
  });

  it("sets any other White background against Other White, Gypsy or Irish Traveller and Roma residents together", () => {
    const row = rowFor(finding, "C");
    assert.deepEqual([row.base.known && row.base.count, row.seen], [56_981, roundedTo(5, 5, 1790)]);
    assert.deepEqual([to(1, row.ratePer1000), to(2, row.ratio)], ["31.4", "0.83"]);
    assert.equal(row.community.residents.relation, "sum-of");
    assert.deepEqual(row.community.residents.from, ["Other White", "Gypsy or Irish Traveller", "Roma"]);
  });

  it("sets any other ethnic group against Arab and any other residents together", () => {
    const row = rowFor(finding, "S");
    assert.deepEqual([row.base.known && row.base.count, row.seen], [13_442, roundedTo(5, 5, 280)]);
    assert.deepEqual([to(1, row.ratePer1000), to(2, row.ratio)], ["20.8", "0.55"]);
    assert.deepEqual(row.community.residents.from, ["Any other ethnic group", "Arab"]);
  });

  it("says that the ethnicity of 650 of 12,305 referrals is not known", () => {
    assert.deepEqual(finding.unknown.count, roundedTo(5, 5, 650));
    assert.deepEqual(finding.everyone, roundedTo(5, 5, 12_305));
    assert.equal(finding.unknown.share, 650 / 12_305);
  });

  it("knows what rounding allows: 345 may have been 343 to 347", () => {
    const { seen } = rowFor(finding, "J");
    assert.deepEqual(seen, { mark: "value", count: 345, min: 343, max: 347 });
  });

  it("would need 121 of the 650 unknown to be Pakistani before that gap vanished", () => {
    const { tipping } = rowFor(finding, "J");
    assert.equal(tipping?.needed, 121);
    assert.equal(to(2, tipping?.shareOfUnknown ?? null), "0.19");
    assert.equal(to(2, tipping?.shareOfKnown ?? null), "0.03");
    assert.equal(tipping?.robust, true);
  });

  it("lists all sixteen communities in the order of the classification", () => {
    assert.equal(finding.rows.map((row) => row.community.code).join(""), "ABCDEFGHJKLMNPRS");
  });
});

describe("a finding worked out by hand", () => {
  it("finds 35 of 75 people missing, 20.5 to 46.4, at about half the rate", () => {
    const row = rowFor(asked(fortyOfFiveThousand()), "J");
    assert.equal(row.ratePer1000, 8);
    assert.equal(row.expected, 75);
    assert.equal(row.missing, 35);
    assert.deepEqual([to(1, row.missingLower), to(1, row.missingUpper)], ["20.5", "46.4"]);
    assert.deepEqual(
      [row.ratio, row.ratioLower95, row.ratioUpper95].map((one) => to(3, one)),
      ["0.533", "0.389", "0.732"],
    );
  });

  it("gives the community compared with a ratio of 1 and nobody missing", () => {
    const finding = asked(fortyOfFiveThousand());
    const row = rowFor(finding, "A");
    assert.deepEqual(
      [row.isReference, row.ratio, row.missing, row.ratioLower95, row.tipping],
      [true, 1, 0, null, null],
    );
    assert.equal(finding.referenceRatePer1000, 15);
  });

  it("counts the community itself among everyone, and not among everyone else", () => {
    assert.equal(rowFor(asked(fortyOfFiveThousand(), "everyone"), "J").expected, (5000 * 940) / 65_000);
    assert.equal(rowFor(asked(fortyOfFiveThousand(), "everyone-else"), "J").expected, 75);
    assert.equal(rowFor(asked(fortyOfFiveThousand(), "everyone-else"), "A").expected, (60_000 * 40) / 5000);
  });

  it("has one rate for everyone and none for everyone else, which differs from row to row", () => {
    assert.equal(asked(fortyOfFiveThousand(), "everyone").referenceRatePer1000, (940 / 65_000) * 1000);
    assert.equal(asked(fortyOfFiveThousand(), "everyone-else").referenceRatePer1000, null);
  });

  it("compares with any community that is named by its code", () => {
    const row = rowFor(asked(fortyOfFiveThousand(), "J"), "A");
    assert.equal(to(3, row.ratio), "1.875");
    assert.equal(row.missing, 60_000 * 0.008 - 900);
  });

  it("shows a community of whom nobody came: a ratio of 0, an upper limit, and a gap that is certain enough to name", () => {
    const row = rowFor(
      asked(handMade({ A: { residents: 60_000, seen: [900] }, R: { residents: 1000, seen: [0] } })),
      "R",
    );
    assert.deepEqual([row.mark, row.ratePer1000, row.lower95, row.ratio, row.ratioLower95], ["value", 0, 0, 0, null]);
    // The exact upper limit of none seen is 3.689.
    assert.equal(to(3, row.upper95), "3.689");
    assert.deepEqual([row.missing, to(2, row.missingLower)], [15, "11.31"]);
  });

  it("has no ratio beside a community of whom nobody came", () => {
    const table = handMade({ A: { residents: 60_000, seen: [0] }, J: { residents: 5000, seen: [40] } });
    const row = rowFor(asked(table), "J");
    assert.deepEqual([row.ratio, row.ratioUpper95, row.expected, row.missing], [null, null, 0, -40]);
  });

  it("uses exact limits under ten people and Byar's from ten", () => {
    const table = handMade({ A: { residents: 1000, seen: [9] }, B: { residents: 1000, seen: [10] } });
    const finding = asked(table);
    assert.deepEqual(
      [rowFor(finding, "A").lower95, rowFor(finding, "A").upper95].map((one) => to(2, one)),
      ["4.12", "17.08"],
    );
    assert.deepEqual(
      [rowFor(finding, "B").lower95, rowFor(finding, "B").upper95].map((one) => to(2, one)),
      ["4.79", "18.39"],
    );
  });
});

describe("questions that cannot be answered", () => {
  it("a measure the file does not have is refused with those it has", () => {
    assert.equal(
      refused(fortyOfFiveThousand({ measures: ["referrals", "detentions"] }), "white-british", "joy"),
      "measure: The file has no count called “joy”. It has: referrals, detentions.",
    );
  });

  it("a percentage of the file is not a count of people", () => {
    const table = {
      ...fortyOfFiveThousand(),
      measures: [{ id: "referrals", label: "%", kind: "percentage" as const }],
    };
    const words =
      "The service file has no counts, so there is nothing to compare. Use a file that counts people or referrals.";
    assert.equal(refused(table, "white-british"), `measure: ${words}`);
  });

  it("a community that is not in the list is refused with the list", () => {
    assert.match(refused(fortyOfFiveThousand(), "Z"), /^reference: There is no community “Z” .* A B C D E F G H J/);
  });

  it("a community whose count is hidden cannot be compared with, and is named", () => {
    const table = handMade({ A: { residents: 60_000, seen: [suppressed] }, J: { residents: 5000, seen: [40] } });
    assert.match(refused(table, "white-british"), /^reference: White British cannot be used to compare with here/);
    assert.match(refused(table, "everyone"), /Fewer than two communities can be counted here/);
  });

  it("a community whose size nobody knows cannot be compared with", () => {
    const table = handMade({ A: { residents: null, seen: [900] }, J: { residents: 5000, seen: [40] } });
    assert.match(refused(table, "white-british"), /nobody knows out of how many/);
  });
});
