import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { rehearsal } from "../db/rehearsal.ts";
import { alongside } from "./alongside.ts";
import { configurationOf } from "./configuration.ts";
import { version } from "./version.ts";

const call = async (args: readonly string[], environment: Record<string, string> = {}) => {
  const said = { out: "", err: "" };
  const code = await alongside(args, {
    environment,
    folder: ".",
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    hasColour: false,
  });
  return { code, ...said };
};

test("somebody who types only the name is shown examples first, then the commands", async () => {
  for (const args of [[], ["--help"], ["-h"], ["help"]]) {
    const { code, out, err } = await call(args);
    assert.equal(code, 0);
    assert.match(out, /^Examples\n {2}alongside serve/);
    for (const name of ["serve", "reach", "migrate", "audit"]) assert.match(out, new RegExp(`\\n {2}${name} +\\w`));
    assert.equal(err, "");
  }
});

test("each command explains itself, and answers nothing else then", async () => {
  for (const name of ["serve", "migrate", "audit"])
    for (const args of [
      [name, "--help"],
      ["help", name],
    ]) {
      const { code, out } = await call(args);
      assert.equal(code, 0);
      assert.match(out, /\nExamples\n/);
    }
});

test("a slip of the finger is answered with what was probably meant, on stderr, with exit code 2", async () => {
  const slip = await call(["serv"]);
  assert.deepEqual([slip.code, slip.out], [2, ""]);
  assert.match(slip.err, /Did you mean: alongside serve/);
  assert.match((await call(["frobnicate"])).err, /alongside --help/);
  assert.equal((await call(["constructor"])).code, 2);
  const option = await call(["serve", "--prot", "1"]);
  assert.equal(option.code, 2);
  assert.match(option.err, /--prot/);
  assert.equal((await call(["audit"])).code, 2);
  assert.equal((await call(["audit", "erase"])).code, 2);
});

test("the version is the package's", async () => {
  assert.deepEqual(await call(["--version"]), { code: 0, out: `${version}\n`, err: "" });
});

test("tables that are up to date are said to be so, in words and as JSON", async () => {
  await using stage = await rehearsal();
  const { code, out } = await call(["migrate", "--json"], { DATABASE_URL: stage.url });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out).applied, []);
  assert.match((await call(["migrate"], { DATABASE_URL: stage.url })).out, /up to date/);
});

test("settings left out mean this computer, port 3000, and the database that Alongside brings", () => {
  const read = configurationOf({ PORT: "", HOST: " " });
  assert.ok(read.ok);
  assert.equal(read.value.host, "127.0.0.1");
  assert.equal(read.value.port, 3000);
  assert.equal(read.value.database.kind, "embedded");
  assert.equal(read.value.web.requestsPerMinuteMax, 600);
});

test("a setting is right or is named", () => {
  const fieldOf = (environment: Record<string, string>): string | undefined => {
    const read = configurationOf(environment);
    return read.ok ? undefined : read.problems.map(({ field }) => field).join();
  };
  for (const PORT of ["0", "1", "65535"]) assert.equal(fieldOf({ PORT }), undefined);
  for (const PORT of ["-1", "65536", "3e3", "0x10", "80;rm"]) assert.equal(fieldOf({ PORT }), "PORT");
  for (const BASE_URL of ["https://a.example", "http://localhost:3000/"])
    assert.equal(fieldOf({ BASE_URL }), undefined);
  for (const BASE_URL of ["a.example", "https://a.example/sub", "https://me@a.example", "javascript:1"])
    assert.equal(fieldOf({ BASE_URL }), "BASE_URL");
  assert.equal(fieldOf({ DATABASE_URL_APPLICATION: "postgres://x" }), "DATABASE_URL_APPLICATION");
});

test("where nothing is installed, the command says what to do first", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "alongside-bare-"));
  try {
    await cp(path.join(import.meta.dirname, "../../bin"), path.join(folder, "bin"), { recursive: true });
    const bare = promisify(execFile)(process.execPath, [path.join(folder, "bin/alongside.mjs"), "--version"]);
    await assert.rejects(bare, { code: 2, stderr: "Run npm start first: it installs what Alongside needs.\n" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the command works from any folder", async () => {
  const bin = path.join(import.meta.dirname, "../../bin/alongside.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [bin, "--version"], { cwd: os.tmpdir() });
  assert.equal(stdout, `${version}\n`);
});
