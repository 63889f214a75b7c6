import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { areaMeant, organisationKey, organisationMeant, periodMeant } from "./choice.rules.ts";
import { activityOf, populationOf } from "./hand-made.ts";
import type { Organisation, PopulationArea } from "../datasets/index.ts";

const area = (code: string, name: string): PopulationArea => ({ code, name, total: null, counts: [], broad: [] });
const organisation = (type: string, code: string, name: string): Organisation => ({
  type,
  code,
  names: [name],
  conflicts: [],
});

const population = populationOf(
  {},
  {
    areas: [
      area("E09000032", "Wandsworth"),
      area("E08000032", "Bradford"),
      area("E07000243", "Stevenage"),
      area("E07000242", "East Hertfordshire"),
      area("E06000019", "Herefordshire, County of"),
      area("E10000015", "Hertfordshire"),
    ],
  },
);
const activity = activityOf(
  {},
  {
    periods: ["2018-19", "2019-20"],
    organisations: [
      organisation("CCG", "08X", "NHS WANDSWORTH CCG"),
      organisation("Provider", "RXX", "Listening Trust"),
      organisation("CCG", "RXX", "Listening CCG"),
      {
        ...organisation("CCG", "99A", "NHS CONFUSED CCG"),
        conflicts: ["Two rows for Pakistani say 12 and 15. Remove one."],
      },
    ],
  },
);

const wordsOf = (result: {
  readonly ok: boolean;
  readonly problems?: readonly { readonly words: string }[];
}): string => {
  assert.equal(result.ok, false);
  return (result.problems ?? []).map(({ words }) => words).join("\n");
};

// @practice P03
describe("the area a person means", () => {
  it("is found by its code or its name, however it is typed", () => {
    for (const typed of ["E09000032", " e09000032 ", "Wandsworth", "wandsworth"]) {
      const found = areaMeant(population, typed);
      assert.ok(found.ok && found.value.name === "Wandsworth", typed);
    }
  });

  it("is not guessed from part of a name: those that hold the part are named", () => {
    const words = wordsOf(areaMeant(population, "hertford"));
    assert.match(words, /has no area “hertford”/);
    assert.match(words, /E07000242 East Hertfordshire; E10000015 Hertfordshire\./);
    assert.doesNotMatch(words, /Bradford/);
  });

  it("is said to be missing with the first five there are, and how many more", () => {
    assert.match(wordsOf(areaMeant(population, "Atlantis")), /E09000032 Wandsworth; .* and 1 more/);
  });

  it("is said to be missing from a file without any", () => {
    assert.match(wordsOf(areaMeant(populationOf({}, { areas: [] }), "Atlantis")), /It has none\. Give/);
  });

  it("is not the first of all when nothing is said, and is the only one where there is one", () => {
    assert.match(wordsOf(areaMeant(population, "")), /^Say which area .* It has E09000032 Wandsworth; /);
    const one = areaMeant(populationOf({}), "");
    assert.ok(one.ok && one.value.name === "Littleton");
  });

  it("is looked for by its first four letters where the rest was mistyped", () => {
    const words = wordsOf(areaMeant(population, "Wandswroth"));
    assert.match(words, /It has E09000032 Wandsworth\. Give/);
  });
});

describe("the organisation a person means", () => {
  it("is found by code, by type and code, or by name", () => {
    for (const typed of ["08X", "08x", "CCG:08X", "nhs wandsworth ccg"]) {
      const found = organisationMeant(activity, typed);
      assert.ok(found.ok && organisationKey(found.value) === "CCG:08X", typed);
    }
  });

  it("is the only one where nothing is said, and is never guessed among several", () => {
    const one = organisationMeant(activityOf({}), "");
    assert.ok(one.ok && organisationKey(one.value) === "Provider:RXX");
    assert.match(wordsOf(organisationMeant(activity, "")), /^Say which organisation .* It has CCG:08X/);
  });

  it("is looked for by its first four letters, and one without a name is listed by its code alone", () => {
    assert.match(wordsOf(organisationMeant(activity, "Listenning")), /It has Provider:RXX .*; CCG:RXX [^;]*\.$/);
    const nameless = activityOf(
      {},
      { organisations: [organisation("Provider", "RZZ", ""), organisation("CCG", "1A", "")] },
    );
    assert.match(wordsOf(organisationMeant(nameless, "XYZ")), /It has Provider:RZZ; CCG:1A\./);
  });

  it("is asked for again where one code is two organisations, and both are named", () => {
    const words = wordsOf(organisationMeant(activity, "RXX"));
    assert.match(words, /“RXX” is 2 organisations in this file/);
    assert.match(words, /Provider:RXX \(Listening Trust\); CCG:RXX \(Listening CCG\)/);
    assert.match(words, /for example Provider:RXX/);
  });

  it("is taken at its word where the type is said as well", () => {
    const found = organisationMeant(activity, "ccg:rxx");
    assert.ok(found.ok && found.value.type === "CCG");
  });

  it("is refused where its own rows contradict each other, and the others are not", () => {
    assert.equal(wordsOf(organisationMeant(activity, "99A")), "Two rows for Pakistani say 12 and 15. Remove one.");
    assert.equal(organisationMeant(activity, "08X").ok, true);
  });

  it("is named with those that come close where it is not in the file", () => {
    const words = wordsOf(organisationMeant(activity, "listening"));
    assert.match(words, /no organisation “listening”/);
    assert.match(words, /Provider:RXX .*CCG:RXX/);
    assert.doesNotMatch(words, /08X/);
  });
});

describe("the period a person means", () => {
  const onePeriod = activityOf({}, { periods: ["2025-26"] });

  it("is the only one there is", () => {
    assert.deepEqual(periodMeant(onePeriod, null), { ok: true, value: "2025-26" });
  });

  it("is nothing where the file does not say", () => {
    assert.deepEqual(periodMeant(activityOf({}, { periods: [] }), null), { ok: true, value: null });
  });

  it("is asked for where there are several", () => {
    assert.equal(
      wordsOf(periodMeant(activity, null)),
      "The service file holds 2 periods: 2018-19; 2019-20. Choose one.",
    );
  });

  it("is refused with those there are where it is another", () => {
    assert.match(wordsOf(periodMeant(activity, "2031-32")), /no period “2031-32”. It has 2018-19; 2019-20\./);
    assert.match(wordsOf(periodMeant(activityOf({}, { periods: [] }), "2031-32")), /It has none\./);
  });
});
