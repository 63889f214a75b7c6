import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";

const root = path.join(import.meta.dirname, "../..");

let stage: Rehearsal;
let folder = "";
before(async () => {
  stage = await rehearsal();
  folder = await mkdtemp(path.join(os.tmpdir(), "alongside-demo-"));
});
after(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

interface Shown {
  readonly out: string;
  readonly err: string;
  /** How `/walk-in` answered. */
  readonly status: number;
  readonly ended: number | null;
}

/** The real program in a process of its own, until it says where it is and what `/walk-in` answers there. */
async function show(host: string): Promise<Shown> {
  const { DATABASE_URL: _theirs, ...inherited } = process.env;
  const env = { ...inherited, NODE_TEST_CONTEXT: "", DATABASE_URL: stage.url, HOST: host, PORT: "0" };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", "serve", "--demo"], {
    cwd: root,
    env: { ...env, ALONGSIDE_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (piece) => (said.out += String(piece)));
  child.stderr.on("data", (piece) => (said.err += String(piece)));
  const ended = once(child, "close").then(([code]) => code);
  let address: string | undefined;
  while (address === undefined && child.exitCode === null) {
    address = /Alongside is at (http:\S+)/.exec(said.out)?.[1];
    if (address === undefined) await Promise.race([once(child.stdout, "data"), once(child, "close")]);
  }
  assert.ok(address !== undefined, said.err);
  const { status } = await fetch(`${address}/walk-in`, { headers: { accept: "text/html" } });
  child.kill("SIGTERM");
  return { ...said, status, ended: await ended };
}

test("--demo builds the example place once, and on this computer one can walk in", async () => {
  const first = await show("127.0.0.1");
  assert.match(first.err, /Built Riverside, the example place/);
  assert.match(first.out, /Walk in as somebody made up: http:\/\/127\.0\.0\.1:\d+\/walk-in/);
  assert.equal(first.status, 200);
  assert.equal(first.ended, 0);
  const again = await show("127.0.0.1");
  assert.doesNotMatch(again.err, /Built Riverside/);
  assert.equal(again.status, 200);
});

test("where others can reach it nobody walks in, the address is not there, and it is said why", async () => {
  const shown = await show("0.0.0.0");
  assert.match(shown.err, /Others can reach this Alongside, so nobody can walk in/);
  assert.doesNotMatch(shown.out, /Walk in/);
  assert.equal(shown.status, 404);
});
