import http from "node:http";
import { startPostgres15 } from "../tools/postgres15.ts";
import { openHouse } from "./house.ts";
import type { House } from "./house.ts";
import { load } from "./load.ts";
import type { Load } from "./load.ts";
import { cookieOf } from "./walk-in.ts";

/**
 * `npm run bench -- pages --json`: home, reach and a list of 200 rows of the example place, asked by 20 connections at
 * once, signed in; beside a bare handler that answers a page of the same size and does nothing. On the database that
 * Alongside brings, and on a PostgreSQL of one's own.
 */
const connections = 20;
const seconds = 8;

interface Line extends Load {
  readonly page: string;
  readonly database: "embedded" | "external" | "none";
  /** How many bare answers the same machine gives in the time of one of these. */
  readonly timesBare: number;
}

async function describeMany(base: string, cookie: string, many: number): Promise<void> {
  for (let one = 1; one <= many; one += 1) {
    const answer = await fetch(`${base}/riverside/communities`, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json", cookie },
      body: JSON.stringify({
        name: `Example community ${one}`,
        organisations: "Example Neighbours",
        toldBy: "elders, at a meeting in the hall",
        toldOn: "2020-03-03",
        languages: "English",
        category1: "nhs-2001-england:J",
        standing: "a member of this community",
      }),
    });
    if (answer.status !== 201) throw new Error(`A community was not kept: ${answer.status} ${await answer.text()}`);
  }
}

async function linesOf(house: House, database: "embedded" | "external"): Promise<readonly Line[]> {
  const cookie = await cookieOf(house.base, "engagement-lead");
  await describeMany(house.base, cookie, 200);
  const headers = { accept: "text/html", cookie };
  const reach = await findingAddress(house.base, cookie);
  const lines: Line[] = [];
  for (const [page, path] of [
    ["home", "/riverside/home"],
    ["reach", reach],
    ["list of 200", "/riverside/communities"],
  ] as const) {
    const url = `${house.base}${path}`;
    await load({ url, headers, connections: 2, seconds: 2 });
    const size = (await (await fetch(url, { headers })).text()).length;
    const measured = await load({ url, headers, connections, seconds });
    const bare = await bareLoad(size);
    lines.push({ page, database, ...measured, timesBare: bare.requestsPerSecond / measured.requestsPerSecond });
  }
  return lines;
}

/** The first service's page, as the list of reach links it. */
async function findingAddress(base: string, cookie: string): Promise<string> {
  const page = await (await fetch(`${base}/riverside/reach`, { headers: { accept: "text/html", cookie } })).text();
  const found = /href="(\/riverside\/reach\/[0-9a-f-]{36}[^"]*)"/.exec(page)?.[1];
  if (found === undefined) throw new Error("The list of reach links no service.");
  return found.replaceAll("&amp;", "&");
}

async function bareLoad(size: number): Promise<Load> {
  const text = "x".repeat(size);
  const server = http.createServer((_request, answer) => answer.end(text)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  try {
    return await load({ url: `http://127.0.0.1:${port}/`, connections, seconds: 2 });
  } finally {
    server.close();
  }
}

async function measure(database: "embedded" | "external", databaseUrl?: string): Promise<readonly Line[]> {
  const house = await openHouse({ options: ["--demo"], ...(databaseUrl === undefined ? {} : { databaseUrl }) });
  try {
    return await linesOf(house, database);
  } finally {
    await house.close();
  }
}

const embedded = await measure("embedded");
const postgres = await startPostgres15();
let external: readonly Line[] = [];
try {
  external = await measure("external", postgres.url);
} finally {
  postgres.stop();
}
const lines = [...embedded, ...external];
if (process.argv.includes("--json")) console.log(JSON.stringify({ connections, seconds, lines }, undefined, 2));
else
  for (const { page, database, requestsPerSecond, p50Ms, p99Ms, failures, timesBare } of lines)
    console.log(
      `${page} (${database}): ${requestsPerSecond.toFixed(0)} a second, p50 ${p50Ms.toFixed(0)} ms, p99 ${p99Ms.toFixed(0)} ms, ` +
        `${failures} failures; a bare handler answers ${timesBare.toFixed(0)} times as many`,
    );
