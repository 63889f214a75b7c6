import os from "node:os";
import type { FastifyInstance } from "fastify";
import { lookAfterChampions } from "../areas/champions/index.ts";
import { forgetExpiredImports, keepFilesIn } from "../areas/datasets/index.ts";
import { lookTwiceAYear } from "../areas/groups/index.ts";
import { forgetWhatIsDue } from "../areas/people/index.ts";
import { connect } from "../db/connect.ts";
import type { Connected } from "../db/connect.ts";
import { refusal } from "../db/refusal.ts";
import { workJobs } from "../jobs/work.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import type { Configuration } from "./configuration.ts";
import { filesFolder } from "./files-folder.ts";
import type { Command, Io } from "./io.ts";
import { prepareDemo } from "./demo.ts";
import { isHouseKept } from "../sign-in/login.store.ts";
import { clearLeftovers } from "./leftovers.ts";
import { signInHere } from "./sign-in-here.ts";
import { nextSignal, within } from "./signals.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const finishesWithinMs = 10_000;
const aDayMs = 86_400_000;

const help = `Start Alongside and say where to go. Ctrl+C stops it.

Examples
  alongside serve
  PORT=8080 alongside serve
  DATABASE_URL=postgres://name:password@localhost:5432/alongside alongside serve

Options
  --demo             build Riverside, the example place, and on this computer let me walk in as its people
  --without-backup   do not write everything down first where the tables of an older Alongside must change

What can be set
  PORT              where to listen (3000); 0 takes any free one
  HOST              who can reach it: 127.0.0.1 is this computer only (the default), 0.0.0.0 is the network
  BASE_URL          the address people use, such as https://alongside.example.org
  ALONGSIDE_DATA    the folder of the database that Alongside brings
  DATABASE_URL      a PostgreSQL (15 or newer) of your own instead
  DATABASE_URL_APPLICATION        the ordinary login for it, if it has a password of its own
  ALONGSIDE_REQUESTS_PER_MINUTE   how many requests one address may make in a minute (600)
  ALONGSIDE_SMTP_URL              the mail server: smtps://name:password@mail.example.org; without it, letters wait in
                                  the outbox
  ALONGSIDE_MAIL_FROM             the email address that letters come from
  ALONGSIDE_PROXIES               addresses of your own proxies, whose X-Forwarded-For is believed
  ALONGSIDE_LOG     silent, error, warn or info (info); the log goes to stderr
`;

/** config → database → app → listen, until somebody says stop. */
async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, { "without-backup": { type: "boolean" }, demo: { type: "boolean" } });
  if (!read.ok) return notUnderstood(io, "serve", read.problems[0]?.words ?? "");
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const stop = nextSignal();
  const [{ openApp }, { areas }, database] = await Promise.all([
    import("../app.ts"),
    import("../areas.ts"),
    connect(configuration.database),
  ]);
  let app: FastifyInstance | undefined;
  let forgetting: NodeJS.Timeout | undefined;
  let working: Awaited<ReturnType<typeof workJobs>> | undefined;
  try {
    keepFilesIn(filesFolder(configuration, io));
    const withoutBackup = read.value.values["without-backup"] === true;
    const { applied } = await bringUpToDate(database, { configuration, io, withoutBackup });
    if (applied.length > 0) io.err(`Brought the tables up to date: ${applied.join(", ")}.\n`);
    await clearLeftovers(os.tmpdir(), new Date());
    const kept = {
      parts: areas.flatMap((area) => area.retention ?? []),
      held: areas.flatMap((area) => area.held ?? []),
    };
    await forgetWhatIsDue(database.app, kept, new Date());
    await lookTwiceAYear(database.app, new Date());
    const forget = (): void =>
      void forgetWhatIsDue(database.app, kept, new Date())
        .then(() => lookTwiceAYear(database.app, new Date()))
        .then(() => app && writeToThoseWhoAnswer(app, database.app))
        .catch((error: unknown) =>
          io.err(`What is done once a day could not be done and is tried again tomorrow: ${String(error)}\n`),
        );
    forgetting = setInterval(forget, aDayMs).unref();
    await forgetExpiredImports(database.app, new Date());
    const jobs = areas.flatMap((area) => area.jobs ?? []);
    const isDemo = read.value.values.demo === true;
    const walkIn = isDemo ? await prepareDemo({ database, configuration, openApp, jobs, io }) : undefined;
    app = await openApp({ db: database.app, door: database.door, settings: configuration.web, walkIn });
    working = await workJobs({
      db: database.app,
      queue: database.queue,
      jobs,
      log: (line) => io.err(`${line}\n`),
    });
    await listen(app, configuration);
    await writeToThoseWhoAnswer(app, database.app);
    io.out(`Alongside is at ${addressOf(app, configuration)}\n`);
    if (walkIn) io.out(`Walk in as somebody made up: ${addressOf(app, configuration)}/walk-in\n`);
    await offerSetUp(database, configuration, { io, at: addressOf(app, configuration) });
    await stop;
    io.err("Stopping: finishing what was begun. Ctrl+C again stops at once.\n");
    return 0;
  } finally {
    clearInterval(forgetting);
    // A job that takes longer than this is begun again at the next start.
    if (working) await within(finishesWithinMs, working.stop());
    await close(app, database);
  }
}

/** Letters before a champion's question is due, and on to the next person after it. */
const writeToThoseWhoAnswer = async (app: FastifyInstance, db: Connected["app"]): Promise<void> =>
  app.sendLetters(await lookAfterChampions(db, new Date()));

/** While nobody looks after the house, whoever sees this screen may become the one who does. */
async function offerSetUp(
  database: Connected,
  configuration: Configuration,
  { io, at }: { readonly io: Io; readonly at: string },
): Promise<void> {
  if (await isHouseKept(database.door)) return;
  const { signIn, close: done } = signInHere(database, configuration, at);
  const link = await signIn.makeSetUpLink();
  await done();
  if (link !== null)
    io.out(`Nobody looks after it yet. Open this link within an hour to set it up; it works once:\n${link}\n`);
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
