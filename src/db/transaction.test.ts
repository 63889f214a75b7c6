import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { HOUSE } from "./place-id.ts";
import { rehearsal } from "./rehearsal.ts";
import { note, startPlace } from "./stage.ts";
import type { Tx } from "./tables.ts";
import { placeOf, readPlace, savePlace, withPlace } from "./transaction.ts";

const stage = await rehearsal();
after(() => stage.close());
const { app, owner } = stage;

const texts = async (tx: Tx): Promise<readonly unknown[]> =>
  (await tx.selectFrom("happening").select("detail").orderBy("number").execute()).map((row) => row.detail);

const riverside = await startPlace(app, "Riverside");
const hillside = await startPlace(app, "Hillside");
await savePlace(app, riverside, (tx) => note(tx, "Riverside's own"));
await savePlace(app, hillside, (tx) => note(tx, "Hillside's own"));

test("a place sees what happened in it and nothing of its neighbour", async () => {
  assert.deepEqual(await readPlace(app, riverside, texts), [{ text: "Riverside's own" }]);
  assert.deepEqual(await readPlace(app, hillside, texts), [{ text: "Hillside's own" }]);
});

test("a question that was planned for one place is answered for the place that asks it", async () => {
  const asked = (tx: Tx) =>
    sql<{ detail: unknown }>`SELECT detail FROM happening WHERE number > ${0} ORDER BY number`.execute(tx);
  for (let round = 0; round < 12; round += 1) {
    for (const [place, text] of [
      [riverside, "Riverside's own"],
      [hillside, "Hillside's own"],
    ] as const)
      assert.deepEqual((await readPlace(app, place, asked)).rows, [{ detail: { text } }]);
    assert.deepEqual(
      (await sql`SELECT detail FROM happening WHERE number > ${0} ORDER BY number`.execute(app)).rows,
      [],
    );
  }
  const { rows } = await sql<{
    many: number;
  }>`SELECT count(*) AS many FROM pg_prepared_statements WHERE generic_plans + custom_plans > ${5}`.execute(app);
  assert.ok((rows[0]?.many ?? 0) > 0, "it was planned once and asked again");
});

test("where a table changed under a planned question, the connection is given up and the next one answers", async () => {
  await owner.schema.createTable("planned").addColumn("word", "text").execute();
  await sql.raw("GRANT SELECT ON planned TO PUBLIC").execute(owner);
  const asked = () => sql`SELECT * FROM planned WHERE word <> ${"x"}`.execute(app);
  for (let round = 0; round < 8; round += 1) await asked();
  await owner.schema.alterTable("planned").addColumn("more", "text").execute();
  let refused = 0;
  for (let round = 0; round < 8; round += 1) await asked().catch(() => (refused += 1));
  assert.ok(refused <= 1, `refused ${refused} times`);
  await owner.schema.dropTable("planned").execute();
});

test("without a place there is nothing to see, though names of places are public", async () => {
  assert.deepEqual(await app.selectFrom("happening").selectAll().execute(), []);
  assert.deepEqual(await app.selectFrom("chain_head").selectAll().execute(), []);
  assert.deepEqual(await app.selectFrom("answered_request").selectAll().execute(), []);
  const names = await app.selectFrom("place").select("name").orderBy("name").execute();
  assert.deepEqual(
    names.map((row) => row.name),
    ["Alongside", "Hillside", "Riverside"],
  );
});

test("after a place's transaction the connection forgets the place, also where the transaction failed", async () => {
  for (let round = 0; round < 30; round++) {
    await assert.rejects(
      readPlace(app, riverside, () => Promise.reject(new Error("given up"))),
      /given up/,
    );
    assert.deepEqual(await app.selectFrom("happening").selectAll().execute(), []);
  }
});

test("the owner of the tables who is no superuser sees no place either", async () => {
  await sql
    .raw("CREATE ROLE rehearsal_owner NOLOGIN")
    .execute(owner)
    .catch(() => undefined);
  await owner.transaction().execute(async (tx) => {
    await sql
      .raw(
        "GRANT USAGE, CREATE ON SCHEMA public TO rehearsal_owner; ALTER TABLE happening OWNER TO rehearsal_owner; SET LOCAL ROLE rehearsal_owner",
      )
      .execute(tx);
    assert.deepEqual(await tx.selectFrom("happening").selectAll().execute(), []);
    await sql
      .raw("RESET ROLE; ALTER TABLE happening OWNER TO CURRENT_USER; REVOKE ALL ON SCHEMA public FROM rehearsal_owner")
      .execute(tx);
  });
  await sql
    .raw("DROP ROLE rehearsal_owner")
    .execute(owner)
    .catch(() => undefined);
});

test("a place cannot change, remove or add rows of its neighbour", async () => {
  await withPlace(app, riverside, async (tx) => {
    const changed = await tx
      .updateTable("chain_head")
      .set({ count: 99 })
      .where("place_id", "=", hillside)
      .executeTakeFirst();
    assert.equal(changed.numUpdatedRows, 0n);
    const removed = await tx.deleteFrom("answered_request").where("place_id", "=", hillside).executeTakeFirst();
    assert.equal(removed.numDeletedRows, 0n);
  });
  const intrusion = withPlace(app, riverside, (tx) =>
    tx
      .insertInto("chain_head")
      .values({ place_id: hillside, count: 0, hash: Buffer.alloc(32) })
      .execute(),
  );
  await assert.rejects(intrusion, /row-level security/);
});

test("what happened can be neither changed nor removed, by any place, the house included", async () => {
  for (const place of [riverside, HOUSE]) {
    for (const statement of [
      "UPDATE happening SET what = 'x'",
      "DELETE FROM happening",
      "TRUNCATE happening",
      "DROP TABLE happening",
    ]) {
      await assert.rejects(
        withPlace(app, place, (tx) => sql.raw(statement).execute(tx)),
        /permission denied|must be owner/,
        statement,
      );
    }
  }
});

test("only the house starts places", async () => {
  const wild = withPlace(app, riverside, (tx) =>
    tx
      .insertInto("place")
      .values({ place_id: "11111111-1111-4111-8111-111111111111", slug: "wild", name: "Wild", area_code: null })
      .execute(),
  );
  await assert.rejects(wild, /row-level security/);
});

test("a question put to the plain database inside a transaction is refused, because the place would be missing", async () => {
  const astray = () => app.selectFrom("place").selectAll().execute();
  for (const open of [readPlace, savePlace, withPlace]) {
    await assert.rejects(open(app, riverside, astray), /asked the database outside its transaction/);
    await assert.rejects(
      open(app, riverside, () => readPlace(app, hillside, texts)),
      /outside its transaction/,
    );
  }
  assert.equal((await astray()).length, 3, "afterwards it may be asked again");
});

test("a transaction that was kept is refused afterwards, and so is one opened by hand", async () => {
  const kept = await readPlace(app, riverside, (tx) => Promise.resolve({ tx }));
  assert.throws(() => placeOf(kept.tx), /over/);
  await app.transaction().execute((tx) => {
    assert.throws(() => placeOf(tx), /not opened by/);
    return Promise.resolve();
  });
});

test("reading cannot write", async () => {
  const write = readPlace(app, riverside, (tx) => tx.deleteFrom("answered_request").execute());
  await assert.rejects(write, /read-only transaction/);
  await assert.rejects(
    readPlace(app, riverside, (tx) => note(tx, "x")),
    /only be written in savePlace/,
  );
});

test("reading sees one picture, whatever is saved meanwhile", async () => {
  let saved: Promise<unknown> = Promise.resolve();
  const [before, later] = await readPlace(app, hillside, async (tx) => {
    const first = await texts(tx);
    saved = outside(() => savePlace(app, hillside, (other) => note(other, "meanwhile")));
    await sql`SELECT pg_sleep(0.2)`.execute(tx);
    return [first, await texts(tx)];
  });
  await saved;
  assert.deepEqual(later, before);
  assert.equal((await readPlace(app, hillside, texts)).length, before.length + 1);
});

test("a change without a happening is not kept", async () => {
  const silent = savePlace(app, HOUSE, (tx) =>
    tx
      .insertInto("place")
      .values({ place_id: "22222222-2222-4222-8222-222222222222", slug: "silent", name: "Silent", area_code: null })
      .execute(),
  );
  await assert.rejects(silent, /without a happening, so nothing was kept/);
  assert.equal(await app.selectFrom("place").select("slug").where("slug", "=", "silent").executeTakeFirst(), undefined);
});

test("a change that finds nothing to do needs no happening", async () => {
  assert.equal(await savePlace(app, riverside, () => Promise.resolve("nothing to do")), "nothing to do");
});

test("what fails half way leaves nothing", async () => {
  const before = await readPlace(app, riverside, texts);
  const half = savePlace(app, riverside, async (tx) => {
    await note(tx, "never to be seen");
    throw new Error("given up");
  });
  await assert.rejects(half, /given up/);
  assert.deepEqual(await readPlace(app, riverside, texts), before);
});

for (const bad of [
  "",
  "riverside",
  "'; DROP TABLE place; --",
  "00000000-0000-0000-0000-00000000000",
  riverside.toUpperCase().replace(/\d/g, "A"),
]) {
  test(`${JSON.stringify(bad.slice(0, 12))} is no place, and never reaches the database`, async () => {
    await assert.rejects(readPlace(app, bad, texts), /not the identifier of a place/);
  });
}

/** Work that another request does: it must not inherit this test's open transaction. */
function outside<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => others.push(() => void work().then(resolve, reject)));
}
const others: (() => void)[] = [];
const runner = setInterval(() => others.splice(0).forEach((start) => start()), 5);
after(() => clearInterval(runner));
