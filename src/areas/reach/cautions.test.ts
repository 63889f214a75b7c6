import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, suppressed } from "../../nouns/count.ts";
import { cautionsOf, type Caution } from "./cautions.rules.ts";
import { wandsworthExample } from "./example/example.ts";
import { findingFor } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import type { ReachTable } from "./table.rules.ts";

const cautionsFor = (table: ReachTable, measure = "referrals"): readonly Caution[] => {
  const finding = findingFor(table, { measure, reference: "white-british" });
  assert.ok(finding.ok, JSON.stringify(finding));
  return cautionsOf(table, finding.value);
};

const abouts = (table: ReachTable, measure = "referrals"): readonly string[] => [
  ...new Set(cautionsFor(table, measure).map(({ about }) => about)),
];

const counts = { A: { residents: 60_000, seen: [900] }, J: { residents: 5000, seen: [40] } };

// @practice P03
describe("what a reader must know before believing a finding", () => {
  it("of the published example: referrals, ages, unknowns, rounding, sums, years, the area and chance", () => {
    assert.deepEqual(abouts(wandsworthExample, "referrals-received"), [
      "not-people",
      "all-ages",
      "unknown-ethnicity",
      "rounded",
      "residents",
      "different-years",
      "area-as-told",
      "many-comparisons",
    ]);
  });

  it("residents do not matter to a share of those who finished", () => {
    const about = abouts(wandsworthExample, "recovery");
    assert.equal(about.includes("all-ages") || about.includes("residents"), false);
  });

  it("names every community whose residents were added up or moved", () => {
    const named = cautionsFor(wandsworthExample, "referrals-received").flatMap((one) =>
      one.about === "residents" ? [one.community] : [],
    );
    assert.deepEqual(named, ["any other White background", "Chinese", "any other ethnic group"]);
  });

  it("does not speak of the residents of communities that nobody counted", () => {
    const named = (code: string) =>
      cautionsFor(handMade({ ...counts, [code]: { residents: null, seen: [12] } })).filter(
        (one) => one.about === "residents",
      );
    assert.deepEqual(named("R"), [
      { about: "residents", community: "Chinese", because: "Nobody counted these residents." },
    ]);
  });

  it("of two files of one year says nothing of years", () => {
    assert.equal(
      abouts(handMade(counts, { period: "2021-22", populationPeriod: "2021" })).includes("different-years"),
      false,
    );
    assert.equal(
      abouts(handMade(counts, { period: "2019-20", populationPeriod: "2021" })).includes("different-years"),
      true,
    );
    assert.equal(abouts(handMade(counts, { period: null })).includes("different-years"), false);
  });

  it("says which way the years are apart, and nothing of years where no residents are counted", () => {
    const [later] = cautionsFor(wandsworthExample, "referrals-received").filter(
      (one) => one.about === "different-years",
    );
    assert.deepEqual(later, {
      about: "different-years",
      population: "2021",
      activity: "2019-20",
      populationIs: "later",
      direction: "reach",
    });
    const older = handMade(counts, { period: "2025-26", populationPeriod: "2021" });
    const [earlier] = cautionsFor(older).filter((one) => one.about === "different-years");
    assert.equal(earlier?.about === "different-years" && earlier.populationIs, "earlier");
    assert.equal(abouts(wandsworthExample, "recovery").includes("different-years"), false);
  });

  it("a service is said to be for adults only where it is known to be", () => {
    assert.deepEqual(cautionsFor(handMade(counts))[1], { about: "all-ages", isForAdults: false, direction: "reach" });
    assert.deepEqual(cautionsFor(wandsworthExample, "referrals-received")[1], {
      about: "all-ages",
      isForAdults: true,
      direction: "reach",
    });
  });

  it("counts that were printed exactly were not rounded by anybody", () => {
    assert.equal(abouts(handMade(counts)).includes("rounded"), false);
    const ours = handMade(counts, { published: false, rounding: { base: 5, hiddenUnder: 5 } });
    const rounded = cautionsFor(ours).find((one) => one.about === "rounded");
    assert.deepEqual(rounded, { about: "rounded", base: 5, hiddenUnder: 5, byUs: true });
  });

  it("unknown ethnicity that is hidden has no number to warn with", () => {
    assert.equal(abouts(handMade(counts, { unknown: [exactly(60)] })).includes("unknown-ethnicity"), true);
    assert.equal(abouts(handMade(counts, { unknown: [suppressed] })).includes("unknown-ethnicity"), false);
  });

  it("one comparison is not many", () => {
    assert.equal(abouts(handMade(counts)).includes("many-comparisons"), false);
  });

  it("what the files said comes last, in their own words", () => {
    const cautions = cautionsFor(handMade(counts, { warnings: ["One row has no community."] }));
    assert.deepEqual(cautions.at(-1), { about: "file", words: "One row has no community." });
  });
});
