import { createHash } from "node:crypto";
import { userInfo, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrations } from "../../migrations/index.ts";
import { connectTo, openPools } from "./connect.ts";
import type { Server } from "./connect.ts";
import { keepRunning, letEnd } from "./lingering.ts";
import { startEmbedded } from "./embedded/start.ts";
import { migrate } from "./migrate.ts";
import type { Db, DoorDb } from "./tables.ts";

/** A database of its own for one test file, with every table and no rows but the house. */
export interface Rehearsal {
  /** As the program sees it: the role `alongside_app`. */
  readonly app: Db;
  /** As signing in sees it: the role `alongside_door`. */
  readonly door: DoorDb;
  /** For working jobs in a test. */
  readonly queue: pg.Pool;
  /** As the migrations see it: owns the tables. For tests that must do what the program may not. */
  readonly owner: Db;
  /** The owner's URL, for a program under test that is started as a process (`DATABASE_URL`). */
  readonly url: string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A fresh database in some 20 ms, dropped by `close()` or at the latest when the process ends. All test processes of a
 * machine share one throw-away server, which the last one to leave stops. With `ALONGSIDE_TEST_DATABASE_URL` (a login
 * that may create databases) that server is used instead.
 * @example
 *   const stage = await rehearsal();
 *   after(() => stage.close());
 */
export const rehearsal = async (): Promise<Rehearsal> => {
  house ??= openHouse();
  const { serverFor, ask, template, databases } = await house;
  const name = `rehearsal_${process.pid}_${(count += 1)}_${Date.now().toString(36)}`;
  await ask(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  databases.add(name);
  const server = serverFor(name);
  const { app, door, queue, owner, close } = openPools(server);
  const end = async (): Promise<void> => {
    if (!databases.delete(name)) return;
    await close();
    await ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { app, door, queue, owner, url: server.url, close: end, [Symbol.asyncDispose]: end };
};

interface PlayHouse {
  serverFor(database: string): Server;
  ask(statement: string): Promise<void>;
  readonly template: string;
  /** Databases of this process that are still there. */
  readonly databases: Set<string>;
}

let house: Promise<PlayHouse> | undefined;
let count = 0;

/** Once a process. Ends by itself when the process has nothing else to do. */
const openHouse = async (): Promise<PlayHouse> => {
  const found = await findServer();
  const databases = new Set<string>();
  const client = await clientFor(found.urlAdmin);
  // One after the other: several test files may open their houses at the same time.
  let answered = Promise.resolve();
  const ask = async (statement: string): Promise<void> => {
    const before = answered;
    const asked = (async () => {
      await before;
      keepRunning(client);
      try {
        await client.query(statement);
      } finally {
        letEnd(client);
      }
    })();
    answered = asked.catch(() => undefined);
    await asked;
  };
  process.once("beforeExit", async () => {
    house = undefined;
    for (const name of databases) await ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
    await found.leave();
  });
  const template = await makeTemplate(found, client);
  letEnd(client);
  return { serverFor: found.serverFor, ask, template, databases };
};

interface Found {
  /** Where databases are made and dropped. */
  readonly urlAdmin: string;
  serverFor(database: string): Server;
  leave(): Promise<void>;
}

const findServer = async (): Promise<Found> => {
  const given = process.env["ALONGSIDE_TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") {
    const serverFor = (database: string): Server => ({ url: withDatabase(given, database), where: "the test server" });
    return { urlAdmin: given, serverFor, leave: () => Promise.resolve() };
  }
  const folder = join(tmpdir(), `alongside-rehearsal-${userInfo().uid}`);
  const embedded = await startEmbedded(folder, { durable: false });
  return {
    urlAdmin: embedded.urlOf("postgres"),
    serverFor: (database) => ({
      url: embedded.urlOf(database),
      urlApplication: withDatabase(embedded.urlApplication, database),
      passwordApplication: embedded.passwordApplication,
      where: folder,
    }),
    leave: () => embedded.stop(),
  };
};

/** `URL` cannot read an address without a host, which is how a socket is written. */
const withDatabase = (url: string, database: string): string => url.replace(/^(\w+:\/\/[^/]*\/)[^?]*/, `$1${database}`);

const TEMPLATE_LOCK = 4_152_003;
/** Held by each process, shared, together with a number of the template it copies. */
const IN_USE = 4_152_004;

/** A database with every table, made once for each state of the migrations and copied for each rehearsal. */
const makeTemplate = async (found: Found, client: pg.Client): Promise<string> => {
  const history = migrations.map((step) => `${step.name}\n${step.sql}`).join("\n");
  const name = `template_${createHash("sha256").update(history).digest("hex").slice(0, 12)}`;
  try {
    await client.query(`SELECT pg_advisory_lock(${TEMPLATE_LOCK})`);
    // Whoever works on another state of the migrations meanwhile leaves this one's template alone.
    await client.query(`SELECT pg_advisory_lock_shared(${IN_USE}, hashtext($1))`, [name]);
    const there = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (there.rows.length > 0) return name;
    await dropForgotten(client);
    const unfinished = `${name}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0`);
    const connected = await connectTo(found.serverFor(unfinished));
    try {
      await migrate(connected.owner);
    } finally {
      await connected.close();
    }
    await renameQuiet(client, unfinished, name);
    return name;
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${TEMPLATE_LOCK})`);
  }
};

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
    const isForgotten = pid === undefined ? await isUnused(client, datname) : !isRunning(Number(pid));
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

const clientFor = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: "alongside rehearsal" });
  client.on("error", () => undefined);
  await client.connect();
  return client;
};
