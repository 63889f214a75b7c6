import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { startPlace } from "../db/stage.ts";
import type { Tx } from "../db/tables.ts";
import { inOneTransaction, withWallsAside } from "./fill.store.ts";
import { rowLines, saveRows } from "./rows.store.ts";
import { inOneSnapshot, listTables, lookAtPlace, sayPlainly } from "./tables.store.ts";
import type { Table } from "./tables.store.ts";

/** Every kind of value whose text a server or a driver might spoil, rows that point at later rows, a generated column. */
const awkward = `
  CREATE TABLE awkward (place_id uuid NOT NULL REFERENCES place, id int, n numeric, d double precision, t timestamptz, b bytea,
    j jsonb, a text[], s text, o date, i interval, v bigint, up int, g int GENERATED ALWAYS AS (id * 2) STORED,
    PRIMARY KEY (place_id, id), FOREIGN KEY (place_id, up) REFERENCES awkward (place_id, id));
  ALTER TABLE awkward ENABLE ROW LEVEL SECURITY; ALTER TABLE awkward FORCE ROW LEVEL SECURITY;
  CREATE POLICY awkward_of_its_place ON awkward USING (place_id = nullif(current_setting('app.place', true), '')::uuid)`;

let stage: Rehearsal;
let place = "";
before(async () => {
  stage = await rehearsal();
  place = await startPlace(stage.app, "Riverside");
  await sql.raw(awkward).execute(stage.owner);
});
after(() => stage.close());

const linesIn = async (tx: Tx, table: Table): Promise<readonly string[]> => {
  await lookAtPlace(tx, place);
  const lines: string[] = [];
  for await (const some of rowLines(tx, table, place)) lines.push(...some);
  return lines;
};

const awkwardIn = async (tx: Tx): Promise<Table> => {
  const table = (await listTables(tx)).find(({ name }) => name === "awkward");
  assert.ok(table);
  return table;
};

/** Reads the rows, takes them away, puts them back, and reads them again. */
const thereAndBack = async (): Promise<number> => {
  const before = await inOneSnapshot(stage.owner, async (tx) => linesIn(tx, await awkwardIn(tx)));
  const again = await inOneTransaction(stage.owner, async (tx) => {
    await sayPlainly(tx);
    const table = await awkwardIn(tx);
    const columns = table.columns.map(({ name }) => name);
    assert.ok(!columns.includes("g"));
    await withWallsAside(tx, [table], async () => {
      for (let from = 0; from < before.length; from += 700)
        await saveRows(tx, table, { columns, lines: before.slice(from, from + 700) });
    });
    return linesIn(tx, table);
  });
  assert.deepEqual(again, before);
  return before.length;
};

test("numbers, moments, bytes and texts come back to the last digit, and rows that point at later rows too", async () => {
  await sql`INSERT INTO awkward SELECT ${place}, x, 12345678901234567890.123456789 * x, 0.1::float8 * x,
      now() + make_interval(secs => x / 7.0), decode(md5(x::text), 'hex'), '{"a":[1,null,1e-7,"\\u00e9"]}',
      ARRAY['a,b','"',NULL,'{}'], E'\\t\\\\ \\n é \\u2028', 'infinity', '1 mon 2 days 00:00:00.000001', 9007199254740993,
      nullif(3001 - x, 3001)
    FROM generate_series(1, 3000) x`.execute(stage.owner);
  assert.equal(await thereAndBack(), 3000);
});

test("whatever text and bytes people keep comes back as it was", async () => {
  const rows = fc.sample(
    fc.record({
      text: fc
        .string({ unit: "binary", maxLength: 200 })
        .filter((text) => text.isWellFormed() && !text.includes("\u0000")),
      bytes: fc.uint8Array({ maxLength: 300 }),
      number: fc.double({ noNaN: false }),
    }),
    { numRuns: 300, seed: 7 },
  );
  await sql`DELETE FROM awkward`.execute(stage.owner);
  for (const [id, { text, bytes, number }] of rows.entries())
    await sql`INSERT INTO awkward (place_id, id, s, b, d, a, j) VALUES (${place}, ${id}, ${text}, ${Buffer.from(bytes)},
      ${String(number)}::float8, ARRAY[${text}, NULL]::text[], ${JSON.stringify({ [text]: [text] })})`.execute(
      stage.owner,
    );
  assert.equal(await thereAndBack(), 300);
});

test("a row of many megabytes goes through by itself", async () => {
  await sql`DELETE FROM awkward`.execute(stage.owner);
  await sql`INSERT INTO awkward (place_id, id, b) SELECT ${place}, x, decode(repeat(md5(x::text), 200000), 'hex')
    FROM generate_series(1, 4) x`.execute(stage.owner);
  assert.equal(await thereAndBack(), 4);
});

test("the same rows give the same lines whatever order the country sorts words in", async () => {
  await using other = await rehearsal();
  await sql.raw('CREATE TABLE words (word text COLLATE "und-x-icu" PRIMARY KEY)').execute(other.owner);
  await sql`INSERT INTO words VALUES ('b'), ('B'), ('a'), ('Ä'), ('z')`.execute(other.owner);
  const lines = await inOneSnapshot(other.owner, async (tx) => {
    const table = (await listTables(tx)).find(({ name }) => name === "words");
    assert.ok(table);
    const all: string[] = [];
    for await (const some of rowLines(tx, table, null)) all.push(...some);
    return all;
  });
  assert.deepEqual(lines, ['["B"]', '["a"]', '["b"]', '["z"]', '["Ä"]']);
});
