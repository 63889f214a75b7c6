import { createHash } from "node:crypto";
import type pg from "pg";

/** For tests: a database to be copied, made once for whatever its state names and kept until that is another one. */
export interface Template {
  /** Everything that decides what is in it: another state is another template. */
  readonly state: string;
  /** The template it begins as. */
  readonly from: string;
  /** Fills the database of this name, and leaves no connection to it. */
  readonly fill: (database: string) => Promise<void>;
}

/** Held while a template is looked for and made, together with its number, so that each is made once. */
const MAKING = 4_152_003;
/** Held by each process, shared, together with the number of a template it copies. */
const IN_USE = 4_152_004;

/**
 * Finds the template, or makes it. It stays as long as `client` is connected.
 * @returns its name.
 */
export const findTemplate = async (client: pg.Client, { state, from, fill }: Template): Promise<string> => {
  const name = `template_${createHash("sha256").update(`${from}\n${state}`).digest("hex").slice(0, 12)}`;
  try {
    await client.query(`SELECT pg_advisory_lock(${MAKING}, hashtext($1))`, [name]);
    // Whoever works on another state meanwhile leaves this one's template alone.
    await client.query(`SELECT pg_advisory_lock_shared(${IN_USE}, hashtext($1))`, [name]);
    const there = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (there.rows.length > 0) return name;
    await dropForgotten(client);
    const unfinished = `${name}${UNFINISHED}`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE ${from} STRATEGY file_copy`);
    await fill(unfinished);
    await renameQuiet(client, unfinished, name);
    return name;
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${MAKING}, hashtext($1))`, [name]);
  }
};

const UNFINISHED = "_unfinished";

/** A connection that was closed a moment ago may still be on its way out; then the rename is tried again. */
const renameQuiet = async (client: pg.Client, from: string, to: string): Promise<void> => {
  await client.query("SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE datname = $1", [from]);
  await client.query(`ALTER DATABASE ${from} RENAME TO ${to}`);
};

/** Databases of test processes that were killed, and templates of earlier states. Not of those that still run. */
const dropForgotten = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT d.datname FROM pg_database d WHERE d.datname ~ '^(rehearsal|template)_[0-9a-f]'
       AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname)`,
  );
  for (const { datname } of rows) {
    const pid = /^rehearsal_(\d+)_/.exec(datname)?.[1];
    // One that is being made has nobody connected to it for a moment, and is held by its finished name.
    const template = datname.replace(UNFINISHED, "");
    const isForgotten = pid === undefined ? await isUnused(client, template) : !isRunning(Number(pid));
    if (isForgotten) await client.query(`DROP DATABASE IF EXISTS ${datname}`).catch(() => undefined);
  }
};

/** Does no process that still runs copy this template? */
const isUnused = async (client: pg.Client, template: string): Promise<boolean> => {
  const key = `${IN_USE}, hashtext($1)`;
  const { rows } = await client.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(${key}) AS free`, [template]);
  const isFree = rows[0]?.free === true;
  if (isFree) await client.query(`SELECT pg_advisory_unlock(${key})`, [template]);
  return isFree;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
