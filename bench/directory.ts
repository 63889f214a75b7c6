import { sql } from "kysely";
import pg from "pg";
import { areas } from "../src/areas.ts";
import { startPlace } from "../src/db/stage.ts";
import { roles } from "../src/nouns/role.ts";
import { rehearseHost } from "../src/web/rehearsal-host.ts";
import { signedIn } from "../src/web/rehearsal-people.ts";
import { fillDirectory, organisationsMany, peopleMany } from "./directory-rows.ts";
import { processorSecondsOf } from "./process-tree.ts";

/**
 * `npm run bench -- directory --json`: how long the server takes to answer a search, a list or a question in a place of
 * 10,000 organisations and 50,000 people. Wall time says what people wait for on a quiet machine; processor time, of the
 * program and of its database connections, what it costs on a busy one.
 */
const rounds = 15;
const medianMsMax = 100;

const question = encodeURIComponent("whom do I talk to about dementia in the Gujarati-speaking community?");
const asked = {
  "directory, first page": "/organisations",
  "directory, page 300": "/organisations?page=300",
  "a question in one's own words": `/organisations?q=${question}`,
  "a frequent word": "/organisations?q=example",
  "language and day": "/organisations?language=Urdu&day=tu",
  "words, language and day": "/organisations?q=dementia&language=Gujarati&day=we",
  "near a postcode": "/organisations?near=SW9+8AA",
  "search of everything": `/search?q=${question}`,
  "people, first page": "/people",
  "people, page 1,900": "/people?page=1900",
  "people by name": "/people?q=Person+49",
  "people by role": "/people?role=contributor",
  home: "/home",
} as const;

interface Line {
  readonly what: string;
  readonly medianMs: number;
  readonly processorMs: number;
  /** Statements that one answer asks of the database: the same for any number of rows. */
  readonly statements: number;
}

const median = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;

const house = await rehearseHost(areas, { logLevel: "silent" });
try {
  const { stage, app } = house;
  const placeId = await startPlace(stage.app, "Riverside");
  const { headers } = await signedIn(stage, { placeId, roles, keepsFor: "statutory" });
  await fillDirectory(stage.owner, placeId);

  const ask = async (path: string): Promise<void> => {
    const answer = await app.inject({ url: `/riverside${path}`, headers: { accept: "text/html", ...headers } });
    if (answer.statusCode !== 200)
      throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
  };
  const databasePids = async (): Promise<readonly number[]> =>
    (
      await sql<{ pid: number }>`SELECT pid FROM pg_stat_activity WHERE usename LIKE 'alongside%'`.execute(stage.owner)
    ).rows.map(({ pid }) => pid);
  // A connection may be closed in between: what is gone is counted as far as it was seen.
  const used = new Map<number, number>();
  const processorMs = async (): Promise<number> => {
    const { user, system } = process.cpuUsage();
    for (const pid of await databasePids()) used.set(pid, Math.max(used.get(pid) ?? 0, processorSecondsOf(pid)));
    return (user + system) / 1000 + [...used.values()].reduce((sum, seconds) => sum + seconds, 0) * 1000;
  };
  let statements = 0;
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: unknown, ...given: unknown[]) {
    statements += 1;
    return Reflect.apply(query, this, given);
  };

  const lines: Line[] = [];
  for (const [what, path] of Object.entries(asked)) {
    for (let warm = 0; warm < 4; warm += 1) await ask(path);
    const taken: number[] = [];
    const before = await processorMs();
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await ask(path);
      taken.push(performance.now() - began);
    }
    const spent = (await processorMs()) - before;
    statements = 0;
    await ask(path);
    lines.push({ what, medianMs: median(taken), processorMs: spent / rounds, statements });
  }
  if (process.argv.includes("--json"))
    console.log(JSON.stringify({ organisationsMany, peopleMany, rounds, lines }, undefined, 2));
  else
    for (const { what, medianMs, processorMs: spent, statements: many } of lines)
      console.log(`${what}: median ${medianMs.toFixed(0)} ms, processor ${spent.toFixed(0)} ms, ${many} statements`);
  const slow = lines.filter((line) => Math.min(line.medianMs, line.processorMs) > medianMsMax);
  for (const { what } of slow) console.error(`Slower than ${medianMsMax} ms: ${what}.`);
  if (slow.length > 0) process.exitCode = 1;
} finally {
  await house.close();
}
