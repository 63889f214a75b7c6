import { sql } from "kysely";
import type { Db, Tx } from "../db/tables.ts";
import { placeOf } from "../db/transaction.ts";
import type { JobOf } from "./job.ts";

/**
 * Adds work to be done after the answer, in the same transaction: it is done once this is kept, and never where it is not.
 *
 * - `content`: identifiers only. The place is added by itself.
 * - `key`: two jobs of one kind and place with the same key that both wait become one.
 *
 * @example await addJob(tx, importJob, { draftId }, draftId);
 */
// oxlint-disable-next-line max-params -- a key is seldom needed
export const addJob = async <Content extends object>(
  tx: Tx,
  what: JobOf<Content>,
  content: Content,
  key?: string,
): Promise<void> => {
  const placeId = placeOf(tx);
  const payload = JSON.stringify({ placeId, content: what.content(content) });
  const jobKey = key === undefined ? null : `${what.name} ${placeId} ${key}`;
  await sql`SELECT FROM graphile_worker.add_job(${what.name}, ${payload}::json, job_key => ${jobKey}, max_attempts => ${what.tries})`.execute(
    tx,
  );
};

/**
 * Gives back work that a program took and never finished because it was killed. Only where no other program works jobs on
 * this database just now. @returns how many jobs.
 */
export const freeForgottenJobs = async (db: Db, isAlone: boolean): Promise<number> => {
  if (!isAlone) return 0;
  const { numAffectedRows } = await sql`
    UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0n);
};

export const WORKER_NAME = "alongside jobs";

/** Whether another program is connected to work jobs on this database. */
export const isAnotherWorking = async (db: Db): Promise<boolean> => {
  const { rows } = await sql<{ others: number }>`
    SELECT count(*)::int AS others FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = ${WORKER_NAME}`.execute(db);
  return (rows[0]?.others ?? 0) > 0;
};
