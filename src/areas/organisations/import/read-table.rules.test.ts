import assert from "node:assert/strict";
import { test } from "node:test";
import { readTable } from "./read-table.rules.ts";

test("a list from elsewhere is read in its own words, and what is left aside says why and where it belongs", () => {
  const read = readTable({
    headings: ["Name", "Type", "Telephone", "Languages"],
    rows: [
      { row: 2, cells: ["Example Circle", "Registered charity; Church", "020 7946 0000", "Gujarati"] },
      { row: 3, cells: ["Example Choir", "quango", "", ""] },
    ],
    warnings: [],
  });
  assert.ok(read.ok);
  const [circle, choir] = read.value.organisations;
  assert.deepEqual(circle?.content.kinds, ["vcso", "faith"]);
  assert.match(circle?.problems.map(({ words }) => words).join(" ") ?? "", /says Languages, and not of what/);
  assert.match(choir?.problems.map(({ words }) => words).join(" ") ?? "", /“quango” is none of/);
  assert.match(read.value.notes.join(" "), /left aside: Telephone\..*beside whoever agreed/);
});
