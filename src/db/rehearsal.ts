import { userInfo, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrations } from "../../migrations/index.ts";
import { connectTo, openPools } from "./connect.ts";
import type { Server } from "./connect.ts";
import { keepRunning, letEnd } from "./lingering.ts";
import { startEmbedded } from "./embedded/start.ts";
import { migrate } from "./migrate.ts";
import { findTemplate } from "./rehearsal-template.ts";
import type { Db, DoorDb } from "./tables.ts";

/** A database for tests, by each of its doors. */
export interface Stage {
  /** As the program sees it: the role `alongside_app`. */
  readonly app: Db;
  /** As signing in sees it: the role `alongside_door`. */
  readonly door: DoorDb;
  /** For working jobs in a test. */
  readonly queue: pg.Pool;
  /** As the migrations see it: owns the tables. For tests that must do what the program may not. */
  readonly owner: Db;
}

/** A database of its own for one test file, with every table and no rows but the house. */
export interface Rehearsal extends Stage {
  /** The owner's URL, for a program under test that is started as a process (`DATABASE_URL`). */
  readonly url: string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What many tests begin with. It is made once, and copied for as long as its state is the same. */
export interface Beginning {
  /** Everything that decides what is made. */
  readonly state: string;
  readonly make: (stage: Stage) => Promise<void>;
}

/**
 * A fresh database in some 20 ms, dropped by `close()` or at the latest when the process ends. All test processes of a
 * machine share one throw-away server, which the last one to leave stops. With `ALONGSIDE_TEST_DATABASE_URL` (a login
 * that may create databases) that server is used instead.
 * @example
 *   const stage = await rehearsal();
 *   after(() => stage.close());
 */
export const rehearsal = async (beginning?: Beginning): Promise<Rehearsal> => {
  house ??= openHouse();
  const { serverFor, ask, templateOf, databases } = await house;
  const template = await templateOf(beginning);
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
  templateOf(beginning: Beginning | undefined): Promise<string>;
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
  const templates = openTemplates(found);
  process.once("beforeExit", async () => {
    house = undefined;
    for (const name of databases) await ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await templates.close();
    await client.end();
    await found.leave();
  });
  letEnd(client);
  return { serverFor: found.serverFor, ask, templateOf: templates.templateOf, databases };
};

interface Templates {
  readonly templateOf: PlayHouse["templateOf"];
  readonly close: () => Promise<void>;
}

/** The templates this process copies: a connection for each, as the making of one may take long. */
const openTemplates = (found: Found): Templates => {
  const clients: pg.Client[] = [];
  const known = new Map<string, Promise<string>>();
  const find = async (beginning: Beginning | undefined): Promise<string> => {
    const from = beginning === undefined ? "template0" : await templateOf(undefined);
    const client = await clientFor(found.urlAdmin);
    clients.push(client);
    const fill = (database: string) => fillOne(found.serverFor(database), beginning);
    try {
      return await findTemplate(client, { state: beginning?.state ?? history(), from, fill });
    } finally {
      letEnd(client);
    }
  };
  const templateOf = (beginning: Beginning | undefined): Promise<string> => {
    const key = beginning?.state ?? "";
    const template = known.get(key) ?? find(beginning);
    known.set(key, template);
    return template;
  };
  const close = async (): Promise<void> => void (await Promise.all(clients.map((client) => client.end())));
  return { templateOf, close };
};

const history = (): string => migrations.map((step) => `${step.name}\n${step.sql}`).join("\n");

/** Every table; and where it begins with more, that. */
const fillOne = async (server: Server, beginning: Beginning | undefined): Promise<void> => {
  const { close, ...stage } = beginning === undefined ? await connectTo(server) : openPools(server);
  try {
    await (beginning === undefined ? migrate(stage.owner) : beginning.make(stage));
  } finally {
    await close();
  }
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

const clientFor = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: "alongside rehearsal" });
  client.on("error", () => undefined);
  await client.connect();
  return client;
};
