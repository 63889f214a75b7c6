import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, suppressed, type Count } from "../../nouns/count.ts";
import type { PopulationGroup } from "../datasets/index.ts";
import { residentsIn } from "./residents.rules.ts";
import type { Residents } from "./table.rules.ts";

const groups = (counts: Readonly<Record<string, number | Count>>): readonly PopulationGroup[] =>
  Object.entries(counts).map(([label, count]) => ({
    label,
    heading: null,
    count: typeof count === "number" ? exactly(count) : count,
  }));

const ofCode = (residents: ReturnType<typeof residentsIn>, code: string): Residents =>
  residents.of({ scheme: "nhs-2001-england", code });

const in2021 = groups({
  Pakistani: 12_249,
  "Other White": 55_000,
  "Gypsy or Irish Traveller": 100,
  Roma: 1881,
  Arab: 4000,
  "Any other ethnic group": 9442,
  Chinese: 4658,
});

// @practice P02
describe("how many people live here, in the words of Census 2021", () => {
  const residents = residentsIn("census-2021-ew", in2021);

  it("a group that is in both lists is simply itself, and needs no sentence", () => {
    assert.deepEqual(ofCode(residents, "J"), { relation: "exact", count: 12_249, from: ["Pakistani"], because: "" });
  });

  it("any other White background is three census groups together, and says so", () => {
    const { relation, count, from, because } = ofCode(residents, "C");
    assert.deepEqual([relation, count], ["sum-of", 56_981]);
    assert.deepEqual(from, ["Other White", "Gypsy or Irish Traveller", "Roma"]);
    assert.match(because, /no code for Gypsy or Irish Traveller or for Roma/);
  });

  it("Chinese residents are the same people under another heading, and that is said", () => {
    const { relation, because } = ofCode(residents, "R");
    assert.equal(relation, "exact");
    assert.match(because, /under Other, the census under Asian/);
  });

  it("Arab, Roma and Gypsy or Irish Traveller residents have no code of their own, so nobody can see whether they come", () => {
    assert.deepEqual(residents.withoutCode.map(({ label }) => label).toSorted(), [
      "Arab",
      "Gypsy or Irish Traveller",
      "Roma",
    ]);
  });

  it("a group that is missing from the file is not nobody", () => {
    const { relation, count, because } = ofCode(residents, "K");
    assert.deepEqual([relation, count], ["none", null]);
    assert.equal(because, "The population file has no count for Bangladeshi.");
  });

  it("a sum with a missing part is no sum", () => {
    const { count, because } = ofCode(residentsIn("census-2021-ew", groups({ "Other White": 55_000 })), "C");
    assert.equal(count, null);
    assert.equal(because, "The population file has no count for Gypsy or Irish Traveller or for Roma.");
  });

  it("a hidden count of residents is not worked with", () => {
    const hidden = residentsIn("census-2021-ew", groups({ Pakistani: suppressed }));
    assert.deepEqual([ofCode(hidden, "J").relation, ofCode(hidden, "J").count], ["none", null]);
    assert.match(ofCode(hidden, "J").because, /hides this count/);
  });
});

describe("how many people live here, in other words", () => {
  it("Census 2011 had no Roma group, so any other White background is two groups", () => {
    const residents = residentsIn("census-2011-ew", groups({ "Other White": 50_000, "Gypsy or Irish Traveller": 100 }));
    assert.deepEqual([ofCode(residents, "C").relation, ofCode(residents, "C").count], ["sum-of", 50_100]);
    assert.equal(
      residents.withoutCode.some(({ label }) => label === "Roma"),
      false,
    );
  });

  it("a file of one's own that does not name its census speaks the one that knows most of its groups", () => {
    assert.equal(ofCode(residentsIn(null, in2021), "C").count, 56_981);
    const of2011 = groups({
      "English/Welsh/Scottish/Northern Irish/British": 900,
      Irish: 30,
      "Gypsy or Irish Traveller": 4,
      "Other White": 50,
      Pakistani: 70,
    });
    assert.equal(ofCode(residentsIn(null, of2011), "J").count, 70);
  });

  it("a table of something else is recognised as no table of ethnic groups", () => {
    assert.equal(residentsIn(null, groups({ Christian: 40, "No religion": 60 })).recognised, 0);
    assert.equal(residentsIn("census-2021-ew", in2021).recognised, 7);
  });
});
