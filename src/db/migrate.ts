import { sql } from "kysely";
import { migrations as ours } from "../../migrations/index.ts";
import type { Migration } from "../../migrations/index.ts";
import { refusal } from "./refusal.ts";
import type { Db, Tx } from "./tables.ts";

/** What `migrate` did: the names of the steps it applied now, in order, and how many had been applied before. */
export interface Migrated {
  readonly applied: readonly string[];
  readonly appliedBefore: number;
}

/** Any number, the same in every program that migrates this database. */
const LOCK = 4_152_001;

/**
 * Brings the tables up to date: applies every step of `migrations/` that is missing, each wholly or not at all. Several
 * programs may call it at once; one does the work, the others wait. A database that has steps this program does not
 * know is refused in words and left as it is.
 */
export const migrate = async (owner: Db, steps: readonly Migration[] = ours): Promise<Migrated> => {
  const applied: string[] = [];
  let appliedBefore: number | undefined;
  for (;;) {
    const step = await applyNext(owner, steps);
    appliedBefore ??= step.appliedBefore;
    if (step.applied === undefined) return { applied, appliedBefore };
    applied.push(step.applied);
  }
};

interface Step {
  readonly applied?: string;
  readonly appliedBefore: number;
}

/** The lock ends with the transaction, so a program that is killed in the middle leaves nothing behind. */
const applyNext = (owner: Db, steps: readonly Migration[]): Promise<Step> =>
  owner.transaction().execute(async (tx) => {
    const names = await lockSteps(tx);
    refuseNewerSteps(names, steps, newerDatabase);
    const next = steps.find((step) => !names.includes(step.name));
    if (next === undefined) return { appliedBefore: names.length };
    await apply(tx, next);
    return { applied: next.name, appliedBefore: names.length };
  });

/** Keeps every other program that migrates waiting until the transaction ends. @returns the steps that were applied. */
const lockSteps = async (tx: Tx): Promise<readonly string[]> => {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
  await sql`CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, applied_at timestamptz(3) NOT NULL DEFAULT now())`.execute(
    tx,
  );
  const done = await tx.selectFrom("migration").select("name").orderBy("name").execute();
  return done.map((row) => row.name);
};

const apply = async (tx: Tx, step: Migration): Promise<void> => {
  await sql.raw(step.sql).execute(tx);
  await tx.insertInto("migration").values({ name: step.name }).execute();
};

/** Applies exactly these steps in a transaction of the owner's, which then holds the lock: for restoring a backup. */
export const applySteps = async (tx: Tx, steps: readonly Migration[]): Promise<void> => {
  await lockSteps(tx);
  for (const step of steps) await apply(tx, step);
};

/** Throws a refusal where some of these steps are none of ours. `words`: what to say, given their names. */
export const refuseNewerSteps = (
  done: readonly string[],
  steps: readonly Migration[],
  words: (unknown: readonly string[]) => string,
): void => {
  const unknown = done.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw refusal(words(unknown));
};

const newerDatabase = (unknown: readonly string[]): string =>
  `This database was made by a newer Alongside: it has ${unknown.join(", ")}, which this program does not know. ` +
  "Nothing was changed. Start the newer Alongside, or go back to a copy of the database made before it.";

/** The steps this database has gone through, oldest first. Empty: it has no tables of ours. */
export const migrationsDone = async (db: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ there: boolean }>`SELECT to_regclass('migration') IS NOT NULL AS there`.execute(db);
  if (rows[0]?.there !== true) return [];
  const done = await db.selectFrom("migration").select("name").orderBy("name").execute();
  return done.map(({ name }) => name);
};

/** The steps this program has and the database lacks. Empty: ready. For `/readyz`; the application's role may ask. */
export const migrationsWaiting = async (db: Db): Promise<readonly string[]> => {
  const done = await migrationsDone(db);
  return ours.map((step) => step.name).filter((name) => !done.includes(name));
};
