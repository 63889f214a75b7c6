import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { migrations } from "../../migrations/index.ts";
import { migrate, migrationsWaiting } from "./migrate.ts";
import { isRefusal } from "./refusal.ts";
import { rehearsal } from "./rehearsal.ts";

const emptied = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
const first = { name: "0001-a", sql: "CREATE TABLE a (id int PRIMARY KEY)" };
const second = { name: "0002-b", sql: "CREATE TABLE b (id int PRIMARY KEY); INSERT INTO b VALUES (1)" };

test("an up-to-date database is left as it is and says so", async () => {
  await using stage = await rehearsal();
  assert.deepEqual(await migrate(stage.owner), { applied: [], appliedBefore: migrations.length });
  assert.deepEqual(await migrationsWaiting(stage.app), []);
});

test("an empty database gets every step, in order, and then none", async () => {
  await using stage = await rehearsal();
  await sql.raw(emptied).execute(stage.owner);
  assert.deepEqual(
    await migrationsWaiting(stage.owner),
    migrations.map(({ name }) => name),
  );
  assert.deepEqual(await migrate(stage.owner, [first, second]), { applied: ["0001-a", "0002-b"], appliedBefore: 0 });
  assert.deepEqual(await migrate(stage.owner, [first, second]), { applied: [], appliedBefore: 2 });
});

test("programs that start at once apply each step once", async () => {
  await using stage = await rehearsal();
  await sql.raw(emptied).execute(stage.owner);
  const all = await Promise.all(Array.from({ length: 6 }, () => migrate(stage.owner, [first, second])));
  assert.deepEqual(all.flatMap(({ applied }) => applied).toSorted(), ["0001-a", "0002-b"]);
});

test("a step that fails leaves nothing of itself, keeps those before it, and may be tried again", async () => {
  await using stage = await rehearsal();
  await sql.raw(emptied).execute(stage.owner);
  const broken = { name: "0002-b", sql: "CREATE TABLE b (id int); SELECT nothing_like_this()" };
  await assert.rejects(migrate(stage.owner, [first, broken]), /nothing_like_this/);
  assert.deepEqual(await migrate(stage.owner, [first, second]), { applied: ["0002-b"], appliedBefore: 1 });
});

test("a database of a newer program is refused in words and left as it is", async () => {
  await using stage = await rehearsal();
  await sql`INSERT INTO migration (name) VALUES ('0999-from-the-future')`.execute(stage.owner);
  const later = { name: "0998-not-to-be-run", sql: "CREATE TABLE never (id int)" };
  await assert.rejects(migrate(stage.owner, [...migrations, later]), (error) => {
    assert.ok(isRefusal(error));
    assert.match(error.message, /newer Alongside: it has 0999-from-the-future.*Nothing was changed/);
    return true;
  });
  const { rows } = await sql`SELECT to_regclass('never') AS never`.execute(stage.owner);
  assert.deepEqual(rows, [{ never: null }]);
});

test("steps are numbered without gaps and named for their files", () => {
  assert.ok(migrations.length > 0);
  for (const [index, { name }] of migrations.entries()) {
    assert.match(name, new RegExp(`^${String(index + 1).padStart(4, "0")}-[a-z0-9-]+$`));
  }
});
