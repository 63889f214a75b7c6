import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import path from "node:path";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { HOUSE } from "../db/place-id.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";

const root = path.join(import.meta.dirname, "../..");

let stage: Rehearsal;
before(async () => {
  stage = await rehearsal();
});
after(() => stage.close());

interface Running {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  readonly ended: Promise<number | null>;
}

/** The real program in a process of its own. */
function run(args: readonly string[], environment: Record<string, string> = {}): Running {
  const { DATABASE_URL: _theirs, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
    cwd: root,
    env: { ...inherited, NODE_TEST_CONTEXT: "", DATABASE_URL: stage.url, HOST: "127.0.0.1", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (piece) => (said.out += String(piece)));
  child.stderr.on("data", (piece) => (said.err += String(piece)));
  return { child, said, ended: once(child, "close").then(([code]) => code) };
}

/** Waits until it says where to go. */
async function addressOf({ child, said }: Running): Promise<string> {
  for (;;) {
    const address = /Alongside is at (http:\S+)/.exec(said.out)?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`It ended before it listened: ${said.err}`);
    await Promise.race([once(child.stdout ?? child, "data"), once(child, "close")]);
  }
}

const post = (address: string, name: string): Promise<Response> =>
  fetch(`${address}/places`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });

test("a key of a request answered long ago is forgotten at the next start, and a recent one is not", async () => {
  const kept = (key: string, days: number) => sql`
    INSERT INTO answered_request (place_id, actor, key, route, body_digest, status, answered_at)
    VALUES (${HOUSE}, 'someone', ${key}, 'POST /places', ${Buffer.alloc(32)}, 201, now() - make_interval(days => ${days}))`;
  await kept("long ago", 31).execute(stage.owner);
  await kept("lately", 29).execute(stage.owner);
  const server = run(["serve"]);
  await addressOf(server);
  server.child.kill("SIGTERM");
  assert.equal(await server.ended, 0, server.said.err);
  const { rows } = await sql<{ key: string }>`SELECT key FROM answered_request`.execute(stage.owner);
  assert.deepEqual(rows, [{ key: "lately" }]);
  await sql`DELETE FROM answered_request`.execute(stage.owner);
});

test("it says where to go on stdout, logs to stderr, and a stop under load loses no request it took", async () => {
  const server = run(["serve"]);
  const address = await addressOf(server);
  assert.equal((await fetch(`${address}/healthz`)).status, 200);
  const sent = Array.from({ length: 40 }, (_, number) => post(address, `Under load ${number}`));
  await sent[0];
  server.child.kill("SIGTERM");
  const answers = await Promise.allSettled(sent);
  assert.equal(await server.ended, 0, server.said.err);
  const saved = answers.filter((answer) => answer.status === "fulfilled" && answer.value.status === 201).length;
  assert.ok(saved >= 1);
  // What was answered is kept, and nothing that was begun stopped half-way through its answer.
  const { count } = await stage.owner
    .selectFrom("happening")
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  assert.equal(Number(count), saved);
  for (const line of server.said.err.split("\n").filter((text) => text.startsWith("{"))) JSON.parse(line);
  const [where, offer, link, end] = server.said.out.split("\n");
  assert.deepEqual([where, end], [`Alongside is at ${address}`, ""]);
  assert.match(offer ?? "", /^Nobody looks after it yet\. .* within an hour .* once:$/);
  assert.match(link?.replace(address, "") ?? "", /^\/set-up\?token=[\w-]{43}$/);
});

test("a second signal stops it at once, even while somebody holds a request open", async () => {
  const server = run(["serve"]);
  const { port, hostname } = new URL(await addressOf(server));
  const holding = net.connect(Number(port), hostname);
  holding.on("error", () => undefined);
  holding.write(
    `POST /places HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`,
  );
  await new Promise((resolve) => holding.once("connect", resolve));
  await fetch(`http://${hostname}:${port}/healthz`);
  server.child.kill("SIGINT");
  while (!server.said.err.includes("Stopping")) await once(server.child.stderr ?? server.child, "data");
  server.child.kill("SIGINT");
  assert.equal(await server.ended, 130);
  holding.destroy();
});

test("a port that is taken is said plainly, with what to do", async () => {
  const other = net.createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const at = other.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  const server = run(["serve"], { PORT: String(port) });
  assert.equal(await server.ended, 1);
  assert.match(server.said.err, new RegExp(`Port ${port} is taken by another program.*PORT=${port + 1} npm start`));
  assert.doesNotMatch(server.said.err, /at .*\.ts/);
  other.close();
});

test("every setting that is wrong is named at once, and a password is not repeated", async () => {
  const wrong = {
    PORT: "lots",
    HOST: "a b",
    BASE_URL: "ftp://x",
    ALONGSIDE_LOG: "all",
    DATABASE_URL: "mysql://me:hunter2@x/y",
    ALONGSIDE_REQUESTS_PER_MINUTE: "-1",
  };
  const server = run(["serve"], wrong);
  assert.equal(await server.ended, 2);
  for (const name of Object.keys(wrong)) assert.ok(server.said.err.includes(name), name);
  assert.doesNotMatch(server.said.err, /hunter2/);
  assert.equal(server.said.out, "");
});

test("the record can be checked beside a running server, and a change by the database's owner is found", async () => {
  const server = run(["serve"]);
  const address = await addressOf(server);
  assert.equal((await post(address, "Checked place")).status, 201);
  const good = run(["audit", "verify", "--json"]);
  assert.equal(await good.ended, 0, good.said.err);
  assert.equal(JSON.parse(good.said.out).holds, true);
  const inWords = run(["audit", "verify"]);
  assert.equal(await inWords.ended, 0, inWords.said.err);
  assert.match(inWords.said.out, /^Alongside itself +\d+ happenings +unbroken\n\d+ chains checked: all unbroken\.\n$/);
  const onePlace = run(["audit", "verify", "--place", "checked-place"]);
  assert.equal(await onePlace.ended, 0, onePlace.said.err);
  assert.equal(onePlace.said.out, "1 chain checked: all unbroken.\n");
  const nobody = run(["audit", "verify", "--place", "nowhere"]);
  assert.equal(await nobody.ended, 1);
  assert.match(nobody.said.err, /no place with the address “nowhere”/);

  await sql`UPDATE happening SET who = 'somebody else' WHERE number = 1`.execute(stage.owner);
  const bad = run(["audit", "verify"]);
  const code = await bad.ended;
  server.child.kill("SIGTERM");
  assert.equal(await server.ended, 0);
  assert.equal(code, 1, bad.said.out);
  assert.match(bad.said.out, /broken at 1/);
});
