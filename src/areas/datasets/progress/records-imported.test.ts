/** Referrals, one a row, and maps: from the file to what is kept of it. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { readPlace } from "../../../db/transaction.ts";
import { openWizard } from "../../../rehearsal-wizard.ts";
import type { Wizard } from "../../../rehearsal-wizard.ts";
import { boundariesOf } from "../boundaries/boundaries.reader.ts";
import { readSlice } from "../cubes/asking-room.reader.ts";
import { cubeOf } from "../cubes/cube.store.ts";
import type { SliceQuestion } from "../cube.ts";
import { findVersion } from "../datasets.store.ts";

const wards = path.join(import.meta.dirname, "../../../../../shared/data/boundaries/ward24_4places.geojson");
const skip = existsSync(wards) ? false : "the published map (../shared/data) is not beside this checkout";

let wizard: Wizard;
before(async () => {
  wizard = await openWizard();
});
after(() => wizard.close());

const ask = (address: string, question: SliceQuestion) =>
  readPlace(wizard.house.stage.app, wizard.placeId, async (tx) => {
    const version = await findVersion(tx, { datasetId: address.split("/").at(-1) ?? "", number: 1 });
    assert.ok(version);
    return readSlice(cubeOf(tx, version), question);
  });

const RECORDS = [
  "referral id,referral date,area,ethnicity,age,sex,source,assessed on",
  "r1,2024-01-05,E01000001,A,34,F,GP,2024-01-20",
  "r2,2024-02-05,E01000001,J,34,F,GP,",
  "r3,2024-05-05,E01000002,J,70,M,Self,2024-06-01",
].join("\n");

test("referrals, one a row, are counted, and the receipt says that their rows were deleted", async () => {
  const headings = RECORDS.split("\n")[0]?.split(",") ?? [];
  const meanings = ["id", "date", "area", "category", "age", "sex", "referralSource", "stage"];
  const columns = Object.fromEntries(
    headings.flatMap((one, at) => [
      [`h${at}`, one],
      [`c${at}`, meanings[at] ?? ""],
    ]),
  );
  const chosen = { kind: "records", title: "Referrals 2024", periodBy: "quarter", headingRow: "1", ...columns };
  const address = await wizard.imported("records.csv", Buffer.from(RECORDS), { chosen });
  assert.match((await wizard.get(address)).body, /3 rows about single referrals were counted and then deleted/);
  const [both] = await ask(address, { where: { measure: "referrals", category: "J" }, by: ["category"] });
  assert.equal(both?.count.mark === "value" && both.count.count, 2);
});

const chosenDraft = async (file: string): Promise<string> => {
  const headings = RECORDS.split("\n")[0]?.split(",") ?? [];
  const meanings = ["id", "date", "area", "category", "age", "sex", "referralSource", "stage"];
  const columns = headings.flatMap((one, at) => [[`h${at}`, one] as const, [`c${at}`, meanings[at] ?? ""] as const]);
  const draft = (await wizard.send("to-look-at.csv", Buffer.from(file))).headers["location"]?.toString() ?? "";
  const said = { kind: "records", title: "To look at", periodBy: "quarter", headingRow: "1" };
  await wizard.post(draft, { ...said, ...Object.fromEntries(columns) });
  await wizard.post(`${draft}/values`, {});
  return draft;
};

test("rows of referrals that cannot be read are told by their number, with why, and the rest is counted", async () => {
  const headings = RECORDS.split("\n")[0]?.split(",") ?? [];
  const meanings = ["id", "date", "area", "category", "age", "sex", "referralSource", "stage"];
  const columns = Object.fromEntries(
    headings.flatMap((one, at) => [
      [`h${at}`, one],
      [`c${at}`, meanings[at] ?? ""],
    ]),
  );
  const file = `${RECORDS}\nr4,2024-06-05,E01000002,J,three hundred,M,Self,\n`;
  const begun = await wizard.send("some-wrong.csv", Buffer.from(file));
  const draft = begun.headers["location"]?.toString() ?? "";
  await wizard.post(draft, { kind: "records", title: "Some wrong", periodBy: "quarter", headingRow: "1", ...columns });
  await wizard.post(`${draft}/values`, {});
  await wizard.post(`${draft}/preview`, {});
  await wizard.work();
  assert.match((await wizard.get(`${draft}/progress`)).body, /See the row that could not be read/);
  const errors = await wizard.get(`${draft}/errors?as=csv`);
  assert.match(errors.body, /^\uFEFFRow,Column,Errors\r\n5,age,/);
});

test("dates that can be read two ways are asked about, and never guessed", async () => {
  const file = "referral id,referral date,ethnicity\nr1,03/04/2025,A\nr2,05/06/2025,J\n";
  const begun = await wizard.send("dates.csv", Buffer.from(file));
  const draft = begun.headers["location"]?.toString() ?? "";
  const columns = { h0: "referral id", c0: "id", h1: "referral date", c1: "date", h2: "ethnicity", c2: "category" };
  const chosen = { kind: "records", title: "Dates", periodBy: "month", headingRow: "1", ...columns };
  const asked = await wizard.post(draft, chosen);
  assert.equal(asked.statusCode, 422);
  assert.match(asked.body, /href="#field-dateOrder"/);
  assert.equal((await wizard.post(draft, { ...chosen, dateOrder: "day-first" })).statusCode, 303);
});

test("outlines of areas come in for the map", { skip }, async () => {
  const address = await wizard.imported("wards.geojson", readFileSync(wards), {
    chosen: { kind: "boundaries", title: "Wards" },
  });
  const { areas: kept } = await readPlace(wizard.house.stage.app, wizard.placeId, async (tx) => {
    const version = await findVersion(tx, { datasetId: address.split("/").at(-1) ?? "", number: 1 });
    assert.ok(version);
    return boundariesOf(cubeOf(tx, version));
  });
  assert.ok(kept.length > 50);
  assert.deepEqual([kept[0]?.code, kept[0]?.name], ["E05001341", "Baildon"]);
});

test("before referrals are imported their groups are shown, small ones hidden, with the rows that will be refused", async () => {
  const codes = ["A", "A", "A", "B", "C"];
  const many = Array.from({ length: 50 }, (_, at) => `n${at},2024-07-05,E01000001,${codes[at % 5]},34,F,GP,`);
  const file = [RECORDS, ...many, "odd,2024-07-05,E01000001,A,three hundred,F,GP,"].join("\n");
  const draft = await chosenDraft(file);
  const page = (await wizard.get(`${draft}/preview`)).body;
  assert.match(page, /All rows/);
  assert.match(page, /In “age”, 1 row holds a word that means nothing here/);
  const cells = [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map(([, row = ""]) => row.replaceAll(/<[^>]+>/gu, " "));
  const rowOf = (label: RegExp): string => cells.find((row) => label.test(row)) ?? "";
  assert.match(rowOf(/^\s*A\s/u), /30/);
  assert.doesNotMatch(rowOf(/^\s*J\s/u), /\d/);
});
