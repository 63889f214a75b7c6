import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, suppressed, type Count } from "../../nouns/count.ts";
import { activityOf } from "./hand-made.ts";
import { placeRows, type PlacedRows } from "./placing.rules.ts";
import type { ActivityReading } from "../datasets/index.ts";

type Groups = Parameters<typeof activityOf>[0];

const place = (groups: Groups, more: Partial<ActivityReading> = {}) => {
  const reading = activityOf(groups, more);
  return placeRows(reading, reading.tables[0]?.rows ?? []);
};

const placed = (groups: Groups, more: Partial<ActivityReading> = {}): PlacedRows => {
  const rows = place(groups, more);
  assert.ok(rows.ok, JSON.stringify(rows));
  return rows.value;
};

const problemWith = (groups: Groups, more: Partial<ActivityReading> = {}): string => {
  const rows = place(groups, more);
  assert.ok(!rows.ok, "the rows should have been refused");
  return rows.problems.map(({ words }) => words).join("\n");
};

const cellsAt = (rows: PlacedRows, code: string): readonly Count[] | undefined => rows.byCode.get(code)?.cells;

// @practice P02
describe("which community a row is about", () => {
  it("a community's own name is its place in the NHS list", () => {
    const rows = placed({ Pakistani: [12], "White British": [300], "Black Caribbean": [20] });
    assert.deepEqual([...rows.byCode.keys()], ["A", "J", "M"]);
    assert.deepEqual(cellsAt(rows, "J"), [exactly(12)]);
    assert.deepEqual(rows.outside, []);
  });

  it("a letter is read only where the file says whose list it comes from", () => {
    const rows = placed({ J: [12], A: [300] }, { scheme: "nhs-2001-england" });
    assert.deepEqual([...rows.byCode.keys()], ["A", "J"]);
    assert.match(problemWith({ J: [12], A: [300] }), /None of the groups in the service file is an ethnic group/);
  });

  it("a letter beside names is listed with the reason, and not guessed", () => {
    const rows = placed({ Pakistani: [12], A: [300] });
    assert.equal(rows.outside[0]?.label, "A");
    assert.match(rows.outside[0]?.because ?? "", /means different groups in different lists/);
  });

  it("the same community under two names is refused, and both names are said", () => {
    assert.equal(
      problemWith({ Pakistani: [12], "Asian or Asian British - Pakistani": [3] }),
      "“Pakistani” and “Asian or Asian British - Pakistani” are the same community. Put them in one row.",
    );
  });

  it("Kashmiri people are listed with what is known of them, never added to others in silence", () => {
    const rows = placed({ Pakistani: [12], Kashmiri: [30], "Any other Asian background": [5] });
    assert.deepEqual([...rows.byCode.keys()], ["J", "L"]);
    assert.deepEqual(cellsAt(rows, "L"), [exactly(5)]);
    assert.equal(rows.outside.length, 1);
    assert.equal(rows.outside[0]?.label, "Kashmiri");
    assert.match(rows.outside[0]?.because ?? "", /The census does not publish Kashmiri/);
  });

  it("a word that is no ethnic group is listed with the reason", () => {
    const rows = placed({ Pakistani: [12], Martian: [1] });
    assert.equal(rows.outside[0]?.label, "Martian");
    assert.notEqual(rows.outside[0]?.because, "");
  });

  it("a file without one known group is refused with examples of its own", () => {
    assert.match(problemWith({ Red: [1], Blue: [2] }), /\(“Red”, “Blue”\)\. Use labels such as Pakistani/);
  });
});

describe("rows in the words of a census", () => {
  it("Other White, Gypsy or Irish Traveller and Roma add up to any other White background", () => {
    const rows = placed({ "Other White": [50], "Gypsy or Irish Traveller": [4], Roma: [6], Pakistani: [12] });
    assert.deepEqual(cellsAt(rows, "C"), [exactly(60)]);
    assert.equal(rows.byCode.get("C")?.label, "Other White + Gypsy or Irish Traveller + Roma");
    assert.deepEqual(rows.outside, []);
  });

  it("Arab and any other ethnic group add up to any other ethnic group", () => {
    const rows = placed({ Arab: [8], "Any other ethnic group": [9] });
    assert.deepEqual(cellsAt(rows, "S"), [exactly(17)]);
  });

  it("a hidden part hides the sum", () => {
    const rows = placed({ Arab: [suppressed], "Any other ethnic group": [9] });
    assert.deepEqual(cellsAt(rows, "S"), [suppressed]);
  });

  it("Arab people alone are nobody's sum: they are listed, and told where the NHS list counts them", () => {
    const rows = placed({ Arab: [8], Pakistani: [12] });
    assert.equal(rows.byCode.has("S"), false);
    assert.equal(rows.outside[0]?.label, "Arab");
    assert.match(rows.outside[0]?.because ?? "", /no code for Arab people/);
  });

  it("any other White background stays as it is where Roma and Travellers are not counted beside it", () => {
    const rows = placed({ "Any other White background": [50], Roma: [6] });
    assert.deepEqual(cellsAt(rows, "C"), [exactly(50)]);
    assert.equal(rows.outside[0]?.label, "Roma");
  });
});

describe("rows beside the communities", () => {
  it("not known and not stated are the people in no community's row, together", () => {
    const rows = placed({ Pakistani: [12], "Not known": [7], "Not stated": [5] });
    assert.deepEqual(rows.unknown, [exactly(12)]);
  });

  it("one of the two hidden hides both", () => {
    assert.deepEqual(placed({ Pakistani: [12], "Not known": [7], "Not stated": [suppressed] }).unknown, [suppressed]);
  });

  it("a file with no such row does not say how many there are", () => {
    assert.equal(placed({ Pakistani: [12] }).unknown, null);
    assert.equal(placed({ Pakistani: [12] }).everyone, null);
  });

  it("the file's total stands apart and is in no community", () => {
    const rows = placed({ Pakistani: [12], Total: [400] });
    assert.deepEqual(rows.everyone, [exactly(400)]);
    assert.deepEqual([...rows.byCode.keys()], ["J"]);
  });
});
