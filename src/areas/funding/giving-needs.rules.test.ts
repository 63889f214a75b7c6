import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readGiving } from "./giving-file.rules.ts";
import { readGrantTable } from "./grant-file.rules.ts";

const whole = {
  id: "360G-example-1",
  title: "Heating",
  description: "Keeping the hall warm",
  currency: "GBP",
  amountAwarded: 2500,
  awardDate: "2025-07-01",
  recipientOrganization: [{ id: "GB-CHC-1096577", name: "Example Circle" }],
  fundingOrganization: [{ id: "GB-LAE-EXM", name: "Example Council" }],
};
const read = (...grants: readonly unknown[]) => {
  const file = readGiving(JSON.stringify({ grants }), "Example Council");
  assert.ok(file.ok);
  return file.value;
};
const told = (problems: readonly { readonly row?: number; readonly words: string }[]) =>
  problems.map(({ row, words }) => `${row}: ${words}`);

const schema = new URL("../../../../shared/conformance/open/360giving/schema/360-giving-schema.json", import.meta.url);

// @practice P33
test(
  "each field that the open standard requires is told by its name where it is missing, and the grant is read all the same",
  { skip: existsSync(schema) ? false : "the standard's schema is not here" },
  () => {
    const required: readonly string[] = JSON.parse(readFileSync(schema, "utf8")).oneOf[0].required;
    assert.equal(required.length, 8);
    for (const name of required) {
      const { notes, problems } = read({ ...whole, [name]: undefined });
      assert.match(told([...notes, ...problems]).join(" "), new RegExp(`${name}|1: Write`), name);
    }
    const { grants, notes } = read({ ...whole, id: undefined, description: null, currency: "" });
    assert.equal(grants.length, 1);
    assert.deepEqual(told(notes), [
      "1: “id” is empty. The standard requires it.",
      "1: “description” is empty. The standard requires it.",
      "1: “currency” is empty. The standard requires it.",
    ]);
    assert.deepEqual(read(whole).notes, []);
  },
);

test("a record that has not the form of the standard says which field should be what, in the order of the file", () => {
  const { grants, problems } = read(
    { ...whole, amountAwarded: "lots" },
    { ...whole, recipientOrganization: { name: "Example Circle" }, fundingOrganization: "Council" },
    null,
    { ...whole, id: "360G-example-4" },
  );
  assert.equal(grants.length, 1);
  assert.deepEqual(told(problems), [
    "1: Write the amount in pounds, such as 12,000 or 950.50.",
    "2: “recipientOrganization” should be a list of organisations, each with “id” and “name”.",
    "2: “fundingOrganization” should be a list of organisations, each with “id” and “name”.",
    "3: This is no record of a grant: it should hold fields such as “id” and “title”.",
  ]);
});

test("a commissioner's own table is not told what an open standard requires", () => {
  const rows = [{ row: 2, cells: ["Example Circle", "Kitchen", "900", "2026-04-01"] }];
  const own = readGrantTable({ headings: ["Organisation", "Title", "Amount", "Award date"], rows }, "Example Council");
  assert.deepEqual(own.ok && own.value.notes, []);
  const open = readGrantTable(
    { headings: ["Recipient Org:Name", "Title", "Amount Awarded", "Award Date", "Funding Org:Identifier"], rows },
    "Example Council",
  );
  assert.ok(open.ok);
  assert.deepEqual(
    open.value.notes.map(({ field }) => field),
    ["reference", "about", "currency", "recipientCode", "funderCode", "funder"],
  );
});
