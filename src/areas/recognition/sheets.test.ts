import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { xlsxOf } from "../../web/spreadsheet.ts";
import { datasets } from "../datasets/datasets.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "./recognition.area.ts";
import { dayOf, dayOrderOf } from "./sheet-day.rules.ts";
import { readRows } from "./sheet-rows.rules.ts";
import { removeOldSheets } from "./sheets.store.ts";
import { savePlace } from "../../db/transaction.ts";
import { note } from "../../db/stage.ts";

let table: Table;
before(async () => {
  table = await layTable([people, organisations, datasets, recognition]);
});
after(() => table.close());

interface Sent {
  readonly organisation: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

const upload = (who: Sitter, { organisation, fileName, bytes }: Sent) => {
  const head = `--x\r\ncontent-disposition: form-data; name="organisation"\r\n\r\n${organisation}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`;
  return table.house.app.inject({
    method: "POST",
    url: "/riverside/recognition/sheets",
    headers: { ...who.headers, accept: "application/json", "content-type": "multipart/form-data; boundary=x" },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n--x--\r\n")]),
  });
};

const told = z.object({
  columns: z.array(z.string().nullable()),
  good: z.number(),
  bad: z.array(z.object({ row: z.number(), words: z.string() })),
  there: z.number(),
  writtenOn: z.string().nullable(),
  written: z.number(),
});
const seen = async (who: Sitter, id: string) =>
  told.parse(JSON.parse(await table.read(who, `recognition/sheets/${id}`, "application/json")));

const csv = (lines: readonly string[]) => Buffer.from(["When,Volunteer,Hrs,Task", ...lines].join("\r\n"));
const firstRows = [
  "03/04/2026,Amina,1.5,Interpreted at the GP",
  "2026-04-05,Bilal,2,Meeting",
  "05/04/2026,Bilal,2,Tea",
];

const givenBy = async (organisation: string) => {
  const { rows } = await sql<{ day: string; kind: string; minutes: number; recording: number; words: string }>`
    SELECT on_day::text AS day, kind, minutes, recording, words FROM contribution
    WHERE organisation_id = ${organisation} ORDER BY on_day, minutes, kind`.execute(table.house.stage.owner);
  return rows.map(({ day, kind, minutes, recording, words }) => [day, kind, minutes, recording, words]);
};

/** @practice P14 */
test("a partner sends the table it keeps in its own columns, sees what was read, and it is written once", async () => {
  const { be, send, post, read, ask } = table;
  const [worker, other] = [await be("Keeps a table", "organisation-worker"), await be("Curious", "contributor")];
  const circle = await send(worker, "organisations", { name: "Example Table Circle", kinds: ["vcso"] });
  const sent = await upload(worker, { organisation: circle, fileName: "hours.csv", bytes: csv(firstRows) });
  assert.equal(sent.statusCode, 201, sent.body);
  const { id } = sent.json();
  assert.deepEqual((await seen(worker, id)).columns, ["day", "who", "hours", "what"]);
  assert.equal((await ask(other, `recognition/sheets/${id}`)).statusCode, 403);
  // Nothing counts before somebody said which column is which.
  assert.equal((await post(worker, `recognition/sheets/${id}/write`, { standing: "volunteer" })).statusCode, 409);
  const columns = { "column-0": "day", "column-1": "who", "column-2": "hours", "column-3": "what" };
  for (const [wrong, words] of [
    [{ ...columns, "column-0": "" }, /column holds the day/],
    [{ ...columns, "column-2": "" }, /how long it took/],
    [{ ...columns, "column-1": "day" }, /cannot hold the same/],
  ] as const) {
    const answer = await post(worker, `recognition/sheets/${id}/columns`, wrong);
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, words);
  }
  await send(worker, `recognition/sheets/${id}/columns`, columns);
  assert.match(await read(worker, `recognition/sheets/${id}`), /3 of 3 rows, 5 hours 30 minutes/);
  assert.deepEqual(await givenBy(circle), []);
  await send(worker, `recognition/sheets/${id}/write`, { standing: "volunteer" });
  assert.deepEqual(await givenBy(circle), [
    ["2026-04-03", "interpreted-care", 90, 1, ""],
    ["2026-04-05", "came", 120, 1, ""],
    ["2026-04-05", "other", 120, 1, "Tea"],
  ]);
  // What one’s own table says is one’s own word; no name stays here.
  const { rows } = await sql<{ rows: unknown }>`SELECT rows FROM contribution_sheet
    WHERE sheet_id = ${id}`.execute(table.house.stage.owner);
  assert.deepEqual(rows[0]?.rows, []);
  // The same file, sent again, is the same table, and is in the ledger already.
  const twice = await upload(worker, { organisation: circle, fileName: "hours.csv", bytes: csv(firstRows) });
  assert.equal(twice.json().id, id);
  assert.equal((await post(worker, `recognition/sheets/${id}/write`, { standing: "volunteer" })).statusCode, 409);
  // Grown, as a workbook: its columns are remembered, and what is there already stays once.
  const workbook = await xlsxOf({
    fileName: "hours",
    columns: ["When", "Volunteer", "Hrs", "Task"],
    rows: [...firstRows, "06/04/2026,Amina,0.5,Explained a letter"].map((row) => row.split(",")),
  });
  const grown = await upload(worker, { organisation: circle, fileName: "hours.xlsx", bytes: Buffer.from(workbook) });
  assert.equal(grown.statusCode, 201, grown.body);
  const next = grown.json().id;
  assert.deepEqual((await seen(worker, next)).columns, ["day", "who", "hours", "what"]);
  await send(worker, `recognition/sheets/${next}/columns`, columns);
  assert.deepEqual([(await seen(worker, next)).good, (await seen(worker, next)).there], [4, 3]);
  await send(worker, `recognition/sheets/${next}/write`, { standing: "volunteer" });
  assert.equal((await givenBy(circle)).length, 4);
  assert.equal((await seen(worker, next)).written, 1);
});

/** @practice P14 */
test("each row that cannot be read is named with what to put right; the others are written", () => {
  const read = (rows: readonly (readonly string[])[]) =>
    readRows(
      rows.map((cells, at) => ({ row: at + 2, cells })),
      ["day", "who", "hours", "from", "until"],
      "2026-06-01",
    );
  const { good, bad } = read([
    ["01/04/2026", "Amina", "2", "09:00", ""],
    ["01/04/2026", "Amina", "", "10:30", "12:00"],
    ["01/04/2026", "Bilal", "", "10:30", "12:00"],
    ["02/04/2026", "Amina", "-2", "", ""],
    ["02/04/2026", "Amina", "25", "", ""],
    ["02/04/2026", "Amina", "13", "", ""],
    ["02/04/2026", "Amina", "12", "", ""],
    ["31/02/2026", "Amina", "1", "", ""],
    ["02/06/2026", "Amina", "1", "", ""],
    ["soon", "Amina", "1", "", ""],
    ["03/04/2026", "Amina", "some", "", ""],
    ["03/04/2026", "Amina", "", "", ""],
    ["03/04/2026", "Amina", "", "12:00", "11:00"],
    ["03/04/2026", "Amina", "1:30", "", ""],
    ["03/04/2026", "", "1,5", "", ""],
  ]);
  assert.deepEqual(
    good.map(({ row, day, minutes }) => [row, day, minutes]),
    [
      [2, "2026-04-01", 120],
      [4, "2026-04-01", 90],
      [7, "2026-04-02", 780],
      [15, "2026-04-03", 90],
      [16, "2026-04-03", 90],
    ],
  );
  const said = [
    [3, /overlaps with row 2/],
    [5, /nothing or less/],
    [6, /24 hours, and this is more/],
    [8, /this day has more than 24 hours/],
    [9, /no such day/],
    [10, /not come yet/],
    [11, /no day/],
    [12, /no number/],
    [13, /is missing/],
    [14, /ends before it begins/],
  ] as const;
  assert.deepEqual(
    bad.map(({ row }) => row),
    said.map(([row]) => row),
  );
  for (const [at, [, words]] of said.entries()) assert.match(bad[at]?.words ?? "", words);
});

test("days written in two ways are read where they can mean one day only, and never guessed", () => {
  const day = (typed: string, order: ReturnType<typeof dayOrderOf>) => {
    const read = dayOf(typed, order);
    return read.ok ? read.value : (read.problems[0]?.words ?? "");
  };
  assert.equal(dayOrderOf(["03/04/2026"]), "day-first");
  assert.equal(dayOrderOf(["03/25/2026", "03/04/2026"]), "month-first");
  assert.equal(dayOrderOf(["03/25/2026", "25/03/2026"]), "both");
  assert.equal(day("3/4/26", "day-first"), "2026-04-03");
  assert.equal(day("03/04/2026", "month-first"), "2026-03-04");
  assert.equal(day("2026-04-03 00:00:00", "both"), "2026-04-03");
  assert.equal(day("25.03.2026", "both"), "2026-03-25");
  assert.equal(day("03/25/2026", "both"), "2026-03-25");
  assert.match(day("03/04/2026", "both"), /can be read as both/);
  assert.match(day("", "both"), /missing/);
});

test("a table of somebody else’s organisation, none at all, and one that nobody wrote for a month", async () => {
  const { be, send, house, placeId, ask } = table;
  const [worker, other] = [await be("Table owner", "organisation-worker"), await be("Table thief", "contributor")];
  const circle = await send(worker, "organisations", { name: "Example Old Table", kinds: ["faith"] });
  const file = { organisation: circle, fileName: "h.csv", bytes: csv(firstRows) };
  assert.match((await upload(other, file)).body, /Choose whose time it is/);
  assert.equal((await upload(worker, { ...file, bytes: Buffer.from("%PDF-1.7") })).statusCode, 422);
  assert.equal((await upload(worker, { ...file, bytes: Buffer.alloc(0) })).statusCode, 422);
  const { id } = (await upload(worker, file)).json();
  await savePlace(house.stage.app, placeId, async (tx) => {
    assert.equal(await removeOldSheets(tx, new Date(Date.now() + 1000)), 1);
    await note(tx, "forgotten");
  });
  assert.equal((await ask(worker, `recognition/sheets/${id}`)).statusCode, 404);
});
