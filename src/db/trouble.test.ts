import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import pg from "pg";
import { rehearsal } from "./rehearsal.ts";
import { troubleIn } from "./trouble.ts";

const errorOf = async (attempt: Promise<unknown>): Promise<unknown> => {
  try {
    await attempt;
  } catch (error) {
    return error;
  }
  return assert.fail("nothing went wrong");
};

test("a database that is not there is trouble that passes, not a fault of ours", async () => {
  const nowhere = new pg.Client({ connectionString: "postgresql://a:b@127.0.0.1:9/x" });
  assert.equal(troubleIn(await errorOf(nowhere.connect()))?.kind, "away");
  const noSocket = new pg.Client({ connectionString: "postgresql://a:b@/x?host=/nonexistent" });
  assert.equal(troubleIn(await errorOf(noSocket.connect()))?.kind, "away");
});

test("a connection that is cut while somebody waits is trouble that passes", async () => {
  await using stage = await rehearsal();
  const asked = errorOf(sql`SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(5)`.execute(stage.owner));
  assert.equal(troubleIn(await asked)?.kind, "away");
});

test("a connection that is cut between two questions of one transaction does not end the program", async () => {
  await using stage = await rehearsal();
  const halfway = stage.app.transaction().execute(async (tx) => {
    const asked = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx);
    const pid = asked.rows[0]?.pid ?? 0;
    await sql`SELECT pg_terminate_backend(${pid}, 5000)`.execute(stage.owner);
    // What the server said last arrives while nobody waits for an answer.
    for (let turn = 0; turn < 3; turn += 1) await sql`SELECT 1`.execute(stage.owner);
    await sql`SELECT 1`.execute(tx);
  });
  assert.equal(troubleIn(await errorOf(halfway))?.kind, "away");
  assert.equal((await sql`SELECT 1`.execute(stage.app)).rows.length, 1, "the next one finds a new connection");
});

test("a question that takes too long is ended and said to be busy", async () => {
  await using stage = await rehearsal();
  const slow = stage.app.transaction().execute(async (tx) => {
    await sql`SET LOCAL statement_timeout = '20ms'`.execute(tx);
    await sql`SELECT pg_sleep(5)`.execute(tx);
  });
  assert.equal(troubleIn(await errorOf(slow))?.kind, "busy");
});

test("a full disk is said to be full, also where another error wraps it", () => {
  const full = Object.assign(new Error("could not extend file"), { code: "53100" });
  assert.equal(troubleIn(full)?.kind, "full");
  assert.equal(troubleIn(new Error("while saving", { cause: full }))?.kind, "full");
  assert.equal(troubleIn(new AggregateError([new Error("x"), full]))?.kind, "full");
});

test("our own mistakes are not excused as trouble", async () => {
  await using stage = await rehearsal();
  assert.equal(troubleIn(await errorOf(sql`SELECT no_such_column`.execute(stage.app))), undefined);
  assert.equal(troubleIn(Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open" })), undefined);
  assert.equal(troubleIn("a thrown text"), undefined);
});
