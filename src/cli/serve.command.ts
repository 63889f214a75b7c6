import os from "node:os";
import type { FastifyInstance } from "fastify";
import { connect } from "../db/connect.ts";
import type { Connected } from "../db/connect.ts";
import { forgetOldAnswers } from "../db/idempotency.ts";
import { migrate } from "../db/migrate.ts";
import { HOUSE } from "../db/place-id.ts";
import { refusal } from "../db/refusal.ts";
import { withPlace } from "../db/transaction.ts";
import type { Configuration } from "./configuration.ts";
import type { Command, Io } from "./io.ts";
import { clearLeftovers } from "./leftovers.ts";
import { nextSignal, within } from "./signals.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const finishesWithinMs = 10_000;

const help = `Start Alongside and say where to go. Ctrl+C stops it.

Examples
  alongside serve
  PORT=8080 alongside serve
  DATABASE_URL=postgres://name:password@localhost:5432/alongside alongside serve

What can be set
  PORT              where to listen (3000); 0 takes any free one
  HOST              who can reach it: 127.0.0.1 is this computer only (the default), 0.0.0.0 is the network
  BASE_URL          the address people use, such as https://alongside.example.org
  ALONGSIDE_DATA    the folder of the database that Alongside brings
  DATABASE_URL      a PostgreSQL (15 or newer) of your own instead
  DATABASE_URL_APPLICATION        the ordinary login for it, if it has a password of its own
  ALONGSIDE_REQUESTS_PER_MINUTE   how many requests one address may make in a minute (600)
  ALONGSIDE_LOG     silent, error, warn or info (info); the log goes to stderr
`;

/** config → database → app → listen, until somebody says stop. */
async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, {});
  if (!read.ok) return notUnderstood(io, "serve", read.problems[0]?.words ?? "");
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const stop = nextSignal();
  const [{ openApp }, database] = await Promise.all([import("../app.ts"), connect(configuration.database)]);
  let app: FastifyInstance | undefined;
  try {
    await bringUpToDate(database, io);
    await clearLeftovers(os.tmpdir(), new Date());
    await withPlace(database.app, HOUSE, forgetOldAnswers);
    app = await openApp({ db: database.app, door: database.door, settings: configuration.web });
    await listen(app, configuration);
    io.out(`Alongside is at ${addressOf(app, configuration)}\n`);
    await stop;
    io.err("Stopping: finishing what was begun. Ctrl+C again stops at once.\n");
    return 0;
  } finally {
    await close(app, database);
  }
}

async function bringUpToDate(database: Connected, io: Io): Promise<void> {
  const { applied } = await migrate(database.owner);
  if (applied.length > 0) io.err(`Brought the tables up to date: ${applied.join(", ")}.\n`);
}

const troubles: Readonly<Record<string, (at: Configuration) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  EACCES: ({ port }) => `This user may not use port ${port}. Choose one above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: ({ host }) => `HOST is ${host}, which is no address of this computer. Use 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: ({ host }) => `HOST is ${host}, which is no address of this computer. Use 127.0.0.1 or 0.0.0.0.`,
};

async function listen(app: FastifyInstance, at: Configuration): Promise<void> {
  try {
    await app.listen({ host: at.host, port: at.port, listenTextResolver: () => "listening" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const words = troubles[code]?.(at);
    throw words === undefined ? error : refusal(words, error);
  }
}

/** Where to go: the public address, or the one that this computer can open. */
function addressOf(app: FastifyInstance, { host, web }: Configuration): string {
  if (web.baseUrl) return web.baseUrl.origin;
  const port = app.addresses().map((at) => (typeof at === "string" ? "" : at.port))[0] ?? "";
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const name = isEverywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Takes no more requests, lets those under way finish for ten seconds, then lets go of the database. */
async function close(app: FastifyInstance | undefined, database: Connected): Promise<void> {
  if (app) {
    await within(finishesWithinMs, app.close());
    app.server.closeAllConnections();
  }
  await database.close();
}

export const serve: Command = { help, run };
