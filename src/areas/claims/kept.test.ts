import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { people } from "../people/people.area.ts";
import { recognition } from "../recognition/recognition.area.ts";
import { claims } from "./claims.area.ts";

let table: Table;
before(async () => {
  table = await layTable([people, claims, recognition]);
});
after(() => table.close());

const today = (): string => new Date().toISOString().slice(0, 10);

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const upload = (who: Sitter, file: Buffer) => {
  const part = (name: string, value: string) =>
    `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = `${part("what", "travel")}${part("amount", "6.40")}--x\r\ncontent-disposition: form-data; name="receipt"; filename="r.png"\r\n\r\n`;
  return table.house.app.inject({
    method: "POST",
    url: "/riverside/claims",
    headers: { ...who.headers, accept: "application/json", "content-type": "multipart/form-data; boundary=x" },
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from("\r\n--x--\r\n")]),
  });
};

test("a receipt is kept as the picture alone; one of 30 MB or of another type is refused in words @practice P20", async () => {
  const [person, other, lead] = [
    await table.be("Receipts", "contributor"),
    await table.be("Other", "contributor"),
    await table.be("Reading Lead", "engagement-lead"),
  ];
  const text = Buffer.from("tEXtplace: 51.5");
  const withPlace = Buffer.concat([
    png.subarray(0, 33),
    Buffer.from([0, 0, 0, text.length - 4]),
    text,
    Buffer.alloc(4),
    png.subarray(33),
  ]);
  const taken = await upload(person, withPlace);
  assert.equal(taken.statusCode, 201, taken.body);
  const at = `/riverside/claims/${taken.json().id}/receipt?as=photo`;
  const photo = await table.house.app.inject({ url: at, headers: lead.headers });
  assert.equal(photo.statusCode, 200);
  assert.equal(photo.rawPayload.includes("51.5"), false);
  assert.equal((await table.house.app.inject({ url: at, headers: other.headers })).statusCode, 403);
  const wrong = await upload(person, Buffer.from("%PDF-1.7 not a photo"));
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Send a photo: JPEG or PNG/);
  const large = await upload(person, Buffer.alloc(30_000_000, 1));
  assert.ok([413, 422].includes(large.statusCode), String(large.statusCode));
  assert.match(large.body, /larger than 10|too large/i);
});

test("whoever is forgotten is owed nothing that could not be paid, and stands in no pay run by name @practice P20", async () => {
  const { be, send, read, house } = table;
  const [payer, second, leaver] = [
    await be("Kept Payer", "commissioner"),
    await be("Kept Second", "administrator"),
    await be("Leaver", "contributor"),
  ];
  const [paid, agreed, waiting] = [
    await send(leaver, "claims", { what: "travel", amount: "3.10" }),
    await send(leaver, "claims", { what: "meals", amount: "7.70" }),
    await send(leaver, "claims", { what: "data", amount: "5" }),
  ];
  await send(second, `claims/${paid}/decide`, { says: "yes" });
  const run = await send(payer, "claims/runs", { payOn: today() });
  await send(second, `claims/${agreed}/decide`, { says: "yes" });
  assert.match(await read(payer, `claims/runs/${run}`), /Leaver/);
  await send(leaver, "my-record/erase", { sure: "yes" });
  assert.doesNotMatch(await read(payer, `claims/runs/${run}`), /Leaver/);
  assert.match(await read(payer, `claims/runs/${run}`), /somebody who was forgotten[\s\S]*£3\.10/);
  for (const gone of [agreed, waiting]) assert.equal((await table.ask(second, `claims/${gone}`)).statusCode, 404);
  // What was agreed and not paid is owed no more.
  const { rows } = await sql<{ owed: number }>`SELECT coalesce(sum(l.pence), 0)::int AS owed FROM recognition_line l
    JOIN recognition_post p ON p.place_id = l.place_id AND p.post_id = l.post_id
    WHERE p.source_id IN (${paid}, ${agreed}) AND l.account = 'owed-to'`.execute(house.stage.owner);
  assert.deepEqual(rows, [{ owed: 0 }]);
});
