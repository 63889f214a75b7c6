import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { after, test } from "node:test";
import { runMigrations } from "graphile-worker";
import { sql } from "kysely";
import pg from "pg";
import { z } from "zod";
import { rehearsal } from "../db/rehearsal.ts";
import { startPlace } from "../db/stage.ts";
import { readPlace, withPlace } from "../db/transaction.ts";
import { addJob, job } from "./index.ts";
import { freeForgottenJobs } from "./queue.store.ts";
import { workJobs, workJobsNow } from "./work.ts";

const stage = await rehearsal();
const [here, elsewhere] = [await startPlace(stage.app, "Riverside"), await startPlace(stage.app, "Hillside")];
after(() => stage.close());

const done: string[] = [];
const noteIt = job({
  name: "test.note",
  tries: 2,
  reads: z.object({ id: z.string() }),
  run: async ({ id }: { readonly id: string }, { placeId, isLastTry }) => {
    if (id === "hopeless") throw new Error(isLastTry ? "given up" : "not yet");
    done.push(`${id} in ${placeId === here ? "Riverside" : "Hillside"}`);
  },
});
const parts = { db: stage.app, queue: stage.queue, jobs: [noteIt], log: () => undefined };
const waiting = async (): Promise<number> => {
  const { rows } = await sql<{
    count: number;
  }>`SELECT count(*)::int AS count FROM graphile_worker._private_jobs`.execute(stage.app);
  return rows[0]?.count ?? 0;
};

test("the tables that jobs need are those of the package, which finds nothing to add", async () => {
  const pool = new pg.Pool({ connectionString: stage.url, max: 1 });
  pool.on("connect", (client) => void client.on("error", () => undefined));
  pool.on("error", () => undefined);
  const before = await pool.query("SELECT count(*)::int AS count FROM graphile_worker.migrations");
  await runMigrations({ pgPool: pool });
  const behind = await pool.query("SELECT count(*)::int AS count FROM graphile_worker.migrations");
  await pool.end();
  assert.deepEqual(behind.rows, before.rows);
});

test("work begins once its change is kept, in the place that asked for it", async () => {
  await withPlace(stage.app, here, (tx) => addJob(tx, noteIt, { id: "one" }));
  await withPlace(stage.app, elsewhere, (tx) => addJob(tx, noteIt, { id: "two" }));
  await assert.rejects(
    withPlace(stage.app, here, async (tx) => {
      await addJob(tx, noteIt, { id: "never" });
      throw new Error("changed our mind");
    }),
  );
  await workJobsNow(parts);
  assert.deepEqual(done.splice(0).toSorted(), ["one in Riverside", "two in Hillside"]);
});

test("the same work asked for twice under one key is done once", async () => {
  for (let time = 0; time < 2; time += 1)
    await withPlace(stage.app, here, (tx) => addJob(tx, noteIt, { id: "once" }, "the key"));
  await workJobsNow(parts);
  assert.deepEqual(done.splice(0), ["once in Riverside"]);
});

test("a place sees its own jobs, cannot add one in another's name, and takes none away", async () => {
  await withPlace(stage.app, here, (tx) => addJob(tx, noteIt, { id: "ours" }));
  const seen = await readPlace(stage.app, elsewhere, (tx) =>
    sql`SELECT FROM graphile_worker._private_jobs`.execute(tx),
  );
  assert.equal(seen.rows.length, 0);
  await assert.rejects(
    withPlace(stage.app, elsewhere, (tx) =>
      sql`SELECT graphile_worker.add_job('test.note', ${JSON.stringify({ placeId: here, content: { id: "x" } })}::json)`.execute(
        tx,
      ),
    ),
    /row-level security/,
  );
  await withPlace(stage.app, elsewhere, (tx) => sql`DELETE FROM graphile_worker._private_jobs`.execute(tx));
  await workJobsNow(parts);
  assert.deepEqual(done.splice(0), ["ours in Riverside"]);
});

test("work that a killed program held is given back to the next one", async () => {
  await withPlace(stage.app, here, (tx) => addJob(tx, noteIt, { id: "held" }));
  await sql`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'somebody killed'`.execute(
    stage.app,
  );
  await workJobsNow(parts);
  assert.deepEqual(done.splice(0), []);
  assert.equal(await freeForgottenJobs(stage.app, false), 0);
  assert.equal(await freeForgottenJobs(stage.app, true), 1);
  await workJobsNow(parts);
  assert.deepEqual(done.splice(0), ["held in Riverside"]);
});

test("a running program hears of new work and stops when it is told", async () => {
  const working = await workJobs(parts);
  await withPlace(stage.app, here, (tx) => addJob(tx, noteIt, { id: "heard" }));
  for (let asked = 0; asked < 200 && done.length === 0; asked += 1) await new Promise((wake) => setTimeout(wake, 25));
  await working.stop();
  assert.deepEqual(done.splice(0), ["heard in Riverside"]);
  assert.equal(await waiting(), 0);
});

test("work that fails is kept for another try, with what was said", async () => {
  await withPlace(stage.app, here, (tx) => addJob(tx, noteIt, { id: "hopeless" }));
  await workJobsNow(parts);
  const { last_error: said, attempts } = await failedJob();
  assert.match(said, /not yet/);
  assert.equal(attempts, 1);
});

/** What went wrong is written down a moment after the work has ended. */
async function failedJob(): Promise<{ readonly last_error: string; readonly attempts: number }> {
  for (let look = 0; look < 100; look += 1) {
    const { rows } = await sql<{ last_error: string; attempts: number }>`
      SELECT last_error, attempts FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL`.execute(stage.app);
    if (rows[0] !== undefined) return rows[0];
    await wait(50);
  }
  return assert.fail("nothing was written down");
}
