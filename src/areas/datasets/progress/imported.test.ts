/** From the file to the receipt: imports that are really done, each by the same pages as a browser walks. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { readPlace } from "../../../db/transaction.ts";
import { openWizard } from "../../../rehearsal-wizard.ts";
import type { Wizard } from "../../../rehearsal-wizard.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";
import { xlsxOf } from "../../../web/spreadsheet.ts";
import { readSlice } from "../cubes/asking-room.reader.ts";
import { cubeOf } from "../cubes/cube.store.ts";
import type { SliceQuestion } from "../cube.ts";
import { findVersion } from "../datasets.store.ts";

const shared = path.join(import.meta.dirname, "../../../../../shared/data");
const census = path.join(shared, "population/nomis-layout-ts021-ltla-2021.csv");
const report = path.join(shared, "talking-therapies/annual-2019-20-by-ethnicity.csv");
const skip = existsSync(census) ? false : "the published files (../shared/data) are not beside this checkout";
const json = { accept: "application/json", host: "localhost:3000" };

let wizard: Wizard;
let administrator: SignedIn;
let lead: SignedIn;
before(async () => {
  wizard = await openWizard();
  const { stage } = wizard.house;
  administrator = await signedIn(stage, { placeId: wizard.placeId, roles: ["administrator"] });
  lead = await signedIn(stage, { placeId: wizard.placeId, roles: ["engagement-lead"] });
});
after(() => wizard.close());

const ask = (address: string, question: SliceQuestion) =>
  readPlace(wizard.house.stage.app, wizard.placeId, async (tx) => {
    const version = await findVersion(tx, { datasetId: address.split("/").at(-1) ?? "", number: 1 });
    assert.ok(version);
    return readSlice(cubeOf(tx, version), question);
  });

test("the census and the service's report give the published figures again, from what was kept", { skip }, async () => {
  const people = await wizard.imported("ts021.csv", readFileSync(census), {
    chosen: { kind: "population", title: "Census 2021" },
  });
  const residents = await ask(people, { where: { area: "E09000032" }, by: ["label"] });
  const pakistani = residents.find(({ at }) => /Pakistani/u.test(at.label ?? ""));
  assert.equal(pakistani?.count.mark === "value" && pakistani.count.count, 12_249);
  const service = await wizard.imported("annual.csv", readFileSync(report), {
    chosen: { kind: "activity", title: "Talking Therapies 2019-20", period: "2019-20" },
  });
  const where = { organisation: "CCG:08X", measure: "referrals-received", category: "J" };
  const [referrals] = await ask(service, { where, by: ["category"] });
  assert.equal(referrals?.count.mark === "value" && referrals.count.count, 345);
  const receipt = await wizard.get(service);
  assert.match(receipt.body, /Receipt of version 1/);
  assert.match(receipt.body, /NHS England/);
});

test(
  "which organisation of a report is the service is asked once, its own codes first, and remembered",
  { skip },
  async () => {
    const started = await wizard.post(
      "/riverside/services",
      { name: "Talking Therapies", care: "early-help", areaCode: "E09000032" },
      lead,
    );
    assert.equal(started.statusCode, 303, started.body.slice(-4000));
    const serviceId = started.headers["location"]?.toString().split("/").at(-1) ?? "";
    const begin = async (): Promise<string> => {
      const begun = await wizard.send("annual.csv", readFileSync(report), { serviceId });
      const draft = begun.headers["location"]?.toString() ?? "";
      assert.equal((await wizard.post(draft, { kind: "activity", title: "TT", period: "2019-20" })).statusCode, 303);
      return draft;
    };
    const first = await begin();
    assert.match((await wizard.get(`${first}/values`)).body, /Which organisation in the file is Talking Therapies\?/);
    assert.equal((await wizard.post(`${first}/values`, { organisation: "" })).statusCode, 422);
    assert.equal((await wizard.post(`${first}/values`, { organisation: "CCG:08X" })).statusCode, 303);
    assert.match((await wizard.get(`${first}/preview`)).body, /As read: [^<]*WANDSWORTH/);
    assert.match((await wizard.get(`${await begin()}/values`)).body, /<option value="CCG:08X" selected/);
  },
);

test("the same table as a workbook comes in with the same figures", async () => {
  const columns = ["community", "period", "referrals"];
  const bytes = await xlsxOf({
    fileName: "x",
    columns,
    rows: [
      ["Pakistani", "2024-25", 12],
      ["Indian", "2024-25", 30],
    ],
  });
  const address = await wizard.imported("referrals.xlsx", bytes, { chosen: { kind: "activity", title: "Referrals" } });
  const rows = await ask(address, { where: { measure: "referrals" }, by: ["category"] });
  assert.deepEqual(
    rows.map(({ at, count }) => [at.category, count.mark === "value" ? count.count : null]),
    [
      ["J", 12],
      ["H", 30],
    ],
  );
});

test("a population split by age keeps each band", async () => {
  const file = "area,community,age band,population\nE09000032,Pakistani,0-17,40\nE09000032,Pakistani,18-34,60\n";
  const address = await wizard.imported("by-age.csv", Buffer.from(file), {
    chosen: { kind: "population", title: "By age", period: "2021" },
  });
  const rows = await ask(address, { where: { area: "E09000032" }, by: ["ageBand"] });
  assert.deepEqual(
    rows.map(({ at, count }) => [at.ageBand, count.mark === "value" ? count.count : null]),
    [
      ["0-17", 40],
      ["18-34", 60],
    ],
  );
});

test("pressing the button twice imports once, and a version undone with a reason gives way to the one before", async () => {
  const table = (count: number) => Buffer.from(`community,period,referrals\nPakistani,2024-25,${count}\n`);
  const chosen = { kind: "activity", title: "Undone" };
  const address = await wizard.imported("undo.csv", table(1), { chosen });
  const datasetId = address.split("/").at(-1) ?? "";
  const draft = (await wizard.send("undo.csv", table(2), { datasetId })).headers["location"]?.toString() ?? "";
  await wizard.post(draft, chosen);
  await wizard.post(`${draft}/values`, {});
  const key = randomUUID();
  const presses = await Promise.all([1, 2].map(() => wizard.post(`${draft}/preview`, { key })));
  assert.deepEqual(
    presses.map(({ statusCode }) => statusCode),
    [303, 303],
  );
  assert.equal((await wizard.post(`${draft}/preview`, {})).statusCode, 409);
  await wizard.work();
  await wizard.work();
  const versions = async () => (await wizard.get(address, undefined, json)).json().versions;
  assert.equal((await versions()).length, 2);
  assert.equal((await wizard.post(`${address}/undo`, { number: "2", because: "Wrong file." }, lead)).statusCode, 403);
  assert.equal((await wizard.post(`${address}/undo`, { number: "2", because: " " }, administrator)).statusCode, 422);
  assert.equal(
    (await wizard.post(`${address}/undo`, { number: "2", because: "Wrong file." }, administrator)).statusCode,
    303,
  );
  const [second, first] = await versions();
  assert.equal(second.undone.because, "Wrong file.");
  assert.equal(first.undone, null);
  assert.match((await wizard.get(address)).body, /Receipt of version 1/);
});

test("a champion of the place sees that a dataset is there and where it is from, and none of its figures", async () => {
  const champion = await signedIn(wizard.house.stage, { placeId: wizard.placeId, roles: ["champion"] });
  const list = await wizard.get("/riverside/datasets", champion, json);
  const [one] = list.json().datasets;
  assert.equal(one.rows, null);
  const page = await wizard.get(`/riverside/datasets/${one.id}`, champion, json);
  assert.equal(page.json().versions[0].receipt, null);
});
