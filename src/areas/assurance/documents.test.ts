import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { areas } from "../../areas.ts";
import { documents } from "./documents/documents.ts";
import { hazards } from "./hazards.ts";
import { processing } from "./processing.ts";

const lines = documents.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
const root = new URL("../../../", import.meta.url);

test("every rule and test that a line or a hazard names is there @practice P45", async () => {
  const named = [
    ...lines.flatMap(({ id, claim }) => (claim.stands === "held" ? claim.by.map((one) => ({ id, ...one })) : [])),
    ...hazards.flatMap(({ id, holds }) => holds.map((one) => ({ id, ...one }))),
  ];
  assert.ok(named.length > 60);
  for (const { id, file, says } of named) {
    const text = await readFile(new URL(file, root), "utf8").catch(() => "");
    assert.ok(text.includes(says), `${id}: “${says}” does not stand in ${file}`);
  }
});

test("a line that says done by itself rests on something, and names are used once in a document", () => {
  assert.equal(documents.length, 8);
  for (const { id, sections } of documents) {
    const ids = sections.flatMap((section) => section.lines.map((line) => line.id));
    assert.equal(new Set(ids).size, ids.length, id);
  }
  for (const { id, claim } of lines) if (claim.stands === "held") assert.ok(claim.by.length > 0, id);
  for (const kind of ["yours", "not-done"] as const) assert.ok(lines.some(({ claim }) => claim.stands === kind));
  // DCB0160 is whoever uses it: nothing of it is ever said done by the system.
  for (const { from, claim } of lines) if (from === "dcb0160") assert.equal(claim.stands, "yours");
});

test("every hazard has what stands against it, what is left, and a residual risk that is not above the first", () => {
  for (const { id, initial, residual, holds, left } of hazards) {
    assert.ok(holds.length > 0 && left !== "", id);
    assert.ok(residual.consequence * residual.likelihood <= initial.consequence * initial.likelihood, id);
    for (const one of [initial, residual]) for (const level of Object.values(one)) assert.ok(level >= 1 && level <= 5);
  }
});

test("each row of the record of processing is of an area that there is", () => {
  const names = areas.map(({ name }) => name);
  for (const { area } of processing) assert.ok(names.includes(area), area);
});
