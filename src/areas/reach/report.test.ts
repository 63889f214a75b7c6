import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, roundedTo, suppressed } from "../../nouns/count.ts";
import { wandsworthExample } from "./example/example.ts";
import { findingFor } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { reachWords } from "./reach.words.ts";
import { reportOf, type Report } from "./report.page.ts";
import { reportSchema } from "./report.schema.ts";
import type { ReachTable } from "./table.rules.ts";

const reported = (table: ReachTable, measure: string, reference: string): Report => {
  const finding = findingFor(table, { measure, reference });
  assert.ok(finding.ok, JSON.stringify(finding));
  return reportOf(table, finding.value, reachWords("en").words);
};

const everyMark = handMade(
  {
    A: { residents: 60_000, seen: [roundedTo(5, 5, 900)] },
    B: { residents: null, seen: [roundedTo(5, 5, 15)] },
    J: { residents: 5000, seen: [roundedTo(5, 5, 40)] },
    R: { residents: 1000, seen: [suppressed] },
    S: { residents: 1000, seen: [exactly(0)] },
  },
  { rounding: { base: 5, hiddenUnder: 5 }, unknown: [roundedTo(5, 5, 60)], warnings: ["One row has no community."] },
);

const rowIn = (report: Report, code: string) => {
  const row = report.rows.find((one) => one.code === code);
  assert.ok(row);
  return row;
};

// @practice P03
describe("a finding as other programs read it", () => {
  it("is what the API says it is, for every measure and reference of the published example", () => {
    for (const { id } of wandsworthExample.measures) {
      for (const reference of ["white-british", "everyone", "everyone-else", "J"]) {
        const report = reported(wandsworthExample, id, reference);
        assert.deepEqual(reportSchema.parse(JSON.parse(JSON.stringify(report))), report, `${id}, ${reference}`);
      }
    }
  });

  it("has one row for each of the sixteen communities, under the file's own labels", () => {
    const { rows } = reported(wandsworthExample, "referrals-received", "white-british");
    assert.equal(rows.map(({ code }) => code).join(""), "ABCDEFGHJKLMNPRS");
    assert.equal(rowIn(reported(wandsworthExample, "referrals-received", "white-british"), "A").community, "British");
  });

  it("says for every community what it has instead of a number", () => {
    const report = reported(everyMark, "referrals", "white-british");
    const shown = ["J", "R", "S", "B", "K"].map((code) => {
      const { mark, population, seen, seen_min, seen_max, rate_per_1000 } = rowIn(report, code);
      return [code, mark, population, seen, seen_min, seen_max, rate_per_1000];
    });
    assert.deepEqual(shown, [
      ["J", "value", 5000, 40, 38, 42, 8],
      ["R", "suppressed", 1000, null, null, null, null],
      ["S", "value", 1000, 0, 0, 0, 0],
      ["B", "no-denominator", null, 15, 13, 17, null],
      ["K", "not-collected", null, null, null, null, null],
    ]);
  });

  it("keeps every digit, so that a number can be checked", () => {
    const row = rowIn(reported(wandsworthExample, "referrals-received", "white-british"), "J");
    assert.equal(row.rate_per_1000, (345 / 12_249) * 1000);
    assert.equal(row.missing, (12_249 * 5970) / 157_048 - 345);
  });

  it("says the tipping point in numbers and in words", () => {
    const { tipping } = rowIn(reported(wandsworthExample, "referrals-received", "white-british"), "J");
    assert.equal(tipping?.needed, 121);
    assert.equal(tipping?.clear, true);
    assert.match(tipping?.words ?? "", /^This gap would vanish if 121 of the 650 referrals/);
  });

  it("counts those of unknown ethnicity, and marks them where it cannot", () => {
    assert.deepEqual(reported(everyMark, "referrals", "white-british").unknown, {
      count: 60,
      share: 60 / 1015,
      mark: "value",
    });
    const without = { ...everyMark, unknown: null };
    assert.deepEqual(reported(without, "referrals", "white-british").unknown, {
      count: null,
      share: null,
      mark: "not-collected",
    });
  });

  it("carries the files with their fingerprints, and every warning in words", () => {
    const { sources, warnings } = reported(wandsworthExample, "referrals-received", "white-british");
    assert.deepEqual(
      sources.map(({ role, publisher }) => [role, publisher]),
      [
        ["population", "Office for National Statistics"],
        ["activity", "NHS England"],
      ],
    );
    for (const { sha256 } of sources) assert.match(sha256, /^[0-9a-f]{64}$/);
    const said = warnings.join("\n");
    for (const warning of [/referrals, not people/, /all ages/, /rounded to the nearest 5/, /ethnicity of 650/]) {
      assert.match(said, warning);
    }
  });
});

describe("how each number was worked out", () => {
  const numbersOf = (measure: string) => reported(wandsworthExample, measure, "white-british").methods;

  it("is said of every number in a row", () => {
    const explained = numbersOf("referrals-received")
      .map(({ number }) => number)
      .join(", ");
    const {
      community: _,
      code: __,
      seen: ___,
      mark: ____,
      ...numbers
    } = rowIn(reported(wandsworthExample, "referrals-received", "white-british"), "J");
    for (const name of Object.keys(numbers)) assert.match(explained, new RegExp(`\\b${name}\\b`), name);
  });

  it("names Byar and the exact limits for referrals, and Wilson for recovery", () => {
    assert.match(JSON.stringify(numbersOf("referrals-received")), /Byar's from 10/);
    assert.match(JSON.stringify(numbersOf("recovery")), /Wilson/);
    assert.doesNotMatch(JSON.stringify(numbersOf("recovery")), /Byar/);
    assert.match(
      JSON.stringify(numbersOf("recovery")),
      /finished course treatment − not at caseness; where .* at caseness, which the publisher defines as the same/,
    );
  });

  it("says that everyone includes the community, and that the interval takes the two as independent", () => {
    const said = (reference: string): string =>
      JSON.stringify(reported(wandsworthExample, "referrals-received", reference).methods);
    assert.match(said("everyone"), /the community is part of everyone, and the interval treats the two as independent/);
    assert.doesNotMatch(said("everyone-else"), /independent/);
  });

  it("says that the limits of those missing come from the count seen alone", () => {
    assert.match(JSON.stringify(numbersOf("referrals-received")), /limits of seen alone/);
  });

  it("says which interval decides what is called lower or higher", () => {
    assert.match(
      JSON.stringify(numbersOf("referrals-received")),
      /interval of the ratio lies wholly under or wholly over 1/,
    );
  });

  it("says whose rounding it was", () => {
    assert.match(JSON.stringify(numbersOf("referrals-received")), /the publisher's rule/);
    const own = reported({ ...everyMark, published: false }, "referrals", "everyone").methods;
    assert.match(JSON.stringify(own), /this system's small-number rule/);
    assert.match(
      JSON.stringify(reported({ ...everyMark, rounding: null }, "referrals", "J").methods),
      /printed exactly/,
    );
  });
});
