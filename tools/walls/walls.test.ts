import assert from "node:assert/strict";
import { test } from "node:test";
import { lean, leans, circlesIn } from "./leans.ts";

test("the table of leans holds no circle", () => {
  assert.deepEqual(circlesIn(leans), []);
});

test("an area that leans on one below it does not compile", () => {
  // @ts-expect-error reach has not been written yet, so places cannot lean on it
  const table = lean().area("places", ["reach"]).area("reach", ["places"]);
  assert.equal(circlesIn(table.rows).length, 1);
});

test("nobody leans on the areas that join all the others", () => {
  for (const { leansOn } of leans) {
    for (const edge of ["front", "home", "story", "assurance"]) assert.ok(!leansOn.includes(edge));
  }
});

test("an area that stands twice in the table is noticed", () => {
  const row = { area: "places", leansOn: [] };
  assert.deepEqual(circlesIn([row, row]), ["places stands twice in the table of leans."]);
});
