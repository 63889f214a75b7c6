/** What a place's page says besides the finding: over time, by age, how sure, and whom the keepers chose. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { releasedBefore } from "../../disclosure/release-table.ts";
import { exactly, suppressed } from "../../nouns/count.ts";
import { allowingForAge } from "./ages.rules.ts";
import { byCertainty } from "./certainty.rules.ts";
import { wandsworthExample } from "./example/example.ts";
import { findingFor, type Finding } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { referenceHere } from "./place-choices.rules.ts";
import type { Part } from "./service-table.rules.ts";
import type { ReachTable } from "./table.rules.ts";
import { trendOf } from "./trend.rules.ts";

const findingIn = (table: ReachTable, measure = "referrals", reference = "white-british"): Finding => {
  const finding = findingFor(table, { measure, reference });
  assert.ok(finding.ok);
  return finding.value;
};

// @practice P03
describe("how sure a difference is", () => {
  const certainty = byCertainty(findingIn(wandsworthExample, "referrals-received"));

  it("counts every comparison of the page, so that one of twenty is not called out for being one of twenty", () => {
    assert.equal(certainty.length, 15);
    assert.ok(certainty.every(({ p, pOfAll }) => pOfAll >= p));
    const irish = certainty.find(({ row }) => row.community.code === "B");
    assert.ok(irish !== undefined && irish.p < 0.05 && irish.pOfAll > 0.05);
    assert.equal(irish.standsOut, false);
  });

  it("stands surest first", () => {
    const ps = certainty.map(({ p }) => p);
    assert.deepEqual(
      ps,
      ps.toSorted((one, other) => one - other),
    );
    assert.equal(certainty.find(({ row }) => row.community.code === "J")?.standsOut, true);
  });
});

describe("a community over time", () => {
  const table = (seen: number, measures = ["accessing-services"]) =>
    handMade({ A: { residents: 10_000, seen: [400] }, J: { residents: 1_000, seen: [seen] } }, { measures });
  const question = { measure: "first-treatment", reference: "white-british" };

  it("says where the file changed its word, and that nobody should read across it", () => {
    const points = trendOf(
      [
        { period: "2018-19", table: table(20) },
        { period: "2019-20", table: table(25) },
        { period: "2020-21", table: table(30, ["first-treatment"]) },
      ],
      question,
      "J",
    );
    assert.deepEqual(
      points.map(({ figure, referenceRatePer1000 }) => [figure.value, referenceRatePer1000]),
      [
        [20, 40],
        [25, 40],
        [30, 40],
      ],
    );
    assert.deepEqual(
      points.map(({ changed }) => changed !== null),
      [false, false, true],
    );
    assert.match(points[2]?.changed ?? "", /^From 2020-21: the file calls it “first-treatment”.+Do not read across\.$/);
  });

  it("says where counts begin to be rounded, and has no figure for a hidden count", () => {
    const hidden = handMade(
      { A: { residents: 10_000, seen: [400] }, J: { residents: 1_000, seen: [suppressed] } },
      { measures: ["accessing-services"], rounding: { base: 5, hiddenUnder: 5 } },
    );
    const [, last] = trendOf(
      [
        { period: "1", table: table(20) },
        { period: "2", table: hidden },
      ],
      question,
      "J",
    );
    assert.equal(last?.figure.value, null);
    assert.match(last?.changed ?? "", /counts are rounded to 5, hidden under 5, before that not rounded/);
  });
});

describe("allowing for age", () => {
  const finding = findingIn(handMade({ A: { residents: 2_000, seen: [60] }, J: { residents: 1_000, seen: [22] } }));
  const part = (name: string, white: number, pakistani: number | null): Part => ({
    name,
    unknown: null,
    seen: new Map([
      ["A", releasedBefore(exactly(white))],
      ["J", releasedBefore(pakistani === null ? suppressed : exactly(pakistani))],
    ]),
  });
  const ages = [
    {
      band: "16–39",
      residents: new Map([
        ["A", 1_000],
        ["J", 800],
      ]),
    },
    {
      band: "40 to 64",
      residents: new Map([
        ["A", 1_000],
        ["J", 200],
      ]),
    },
  ];

  it("finds that a younger community was seen as often as its ages say, though less often in all", () => {
    const rows = allowingForAge(finding, [part("16-39", 20, 16), part("40-64", 40, 8)], ages);
    assert.ok(rows.ok);
    const [white, pakistani] = rows.value;
    // By hand: (20 × 1800 + 40 × 1200) ÷ 3000 for both; 22 seen of 800 × 0.02 + 200 × 0.04 expected.
    assert.equal(white?.direct.value?.toFixed(1), "28.0");
    assert.equal(pakistani?.direct.value?.toFixed(1), "28.0");
    assert.equal(pakistani?.indirect.value?.toFixed(1), ((22 / 24) * 100).toFixed(1));
  });

  it("says why it cannot: ages hidden, other bands, no ages at all", () => {
    const hidden = allowingForAge(finding, [part("16-39", 20, 16), part("40-64", 40, null)], ages);
    assert.ok(hidden.ok);
    assert.match(hidden.value[1]?.direct.because ?? "", /Some ages are hidden/);
    assert.equal(hidden.value[1]?.indirect.value?.toFixed(1), ((22 / 24) * 100).toFixed(1));
    const wordsOf = (result: ReturnType<typeof allowingForAge>): string =>
      result.ok ? "" : (result.problems[0]?.words ?? "");
    assert.match(wordsOf(allowingForAge(finding, [part("65+", 1, 1)], ages)), /no age band “65\+”/);
    assert.match(wordsOf(allowingForAge(finding, [], ages)), /not split by age/);
    assert.match(wordsOf(allowingForAge(finding, [part("16-39", 1, 1)], [])), /population file is not split by age/);
  });
});

describe("whom everyone is compared with", () => {
  const table = handMade({ J: { residents: 1_000, seen: [22] }, K: { residents: 1_000, seen: [30] } });

  it("is the reader's choice, else the keepers', else the usual; and a choice that cannot be used is said", () => {
    const here = (asked: string | undefined, kept: string | undefined) =>
      referenceHere(table, "referrals", { asked, kept });
    assert.equal(here("K", "J").reference, "K");
    assert.deepEqual(here(undefined, "K"), {
      reference: "K",
      because: "The keepers of this place chose who is compared with.",
    });
    assert.equal(here(undefined, undefined).reference, "everyone");
    const instead = here(undefined, "white-british");
    assert.equal(instead.reference, "everyone");
    assert.match(
      instead.because,
      /^The keepers of this place chose White British people\. White British cannot be used/,
    );
  });
});
