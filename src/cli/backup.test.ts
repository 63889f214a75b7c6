import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { missingPostgres15, startPostgres15 } from "../../tools/postgres15.ts";
import { areas } from "../areas.ts";
import { checkBackup } from "../backup/index.ts";
import { connect } from "../db/connect.ts";
import { happened } from "../db/happening.ts";
import { HOUSE } from "../db/place-id.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import { note, startPlace } from "../db/stage.ts";
import { savePlace } from "../db/transaction.ts";
import { verifyChain } from "../db/verify-chain.ts";
import { openHost } from "../web/host.ts";
import { rehearsedSignIn } from "../sign-in/rehearsal-login.ts";
import { browserAt } from "../web/rehearsal-browser.ts";
import { cookieFor, signedIn } from "../web/rehearsal-people.ts";
import { settingsByDefault } from "../web/settings.ts";
import { callerIn } from "./rehearsal-command.ts";
import type { Call } from "./rehearsal-command.ts";

const root = path.join(import.meta.dirname, "../..");

let folder = "";
let stage: Rehearsal;
let call: Call;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "alongside-kept-"));
  // A database that is started by root runs as another user, who has to get in.
  await chmod(folder, 0o755);
  call = callerIn(folder);
  stage = await rehearsal();
});
after(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

/** The real program, as a process of its own. */
const run = async (args: readonly string[], url: string) => {
  const { DATABASE_URL: _theirs, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], {
    cwd: root,
    env: { ...inherited, NODE_TEST_CONTEXT: "", DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (piece) => (said.out += String(piece)));
  child.stderr.on("data", (piece) => (said.err += String(piece)));
  const [code] = await once(child, "close");
  return { code, ...said };
};

/** Gives somebody who is signed in a password too. */
const somebodyWithPassword = async (of: Rehearsal, { loginId, email }: { loginId: string; email: string }) => {
  const password = "harvest window kettle";
  await rehearsedSignIn(of).setPassword(loginId, password);
  return { email, password };
};

/** Twenty people who write in four places for as long as `meanwhile` takes. @returns how many changes were acknowledged. */
const whileTwentyWrite = async (places: readonly string[], meanwhile: Promise<unknown>): Promise<number> => {
  let goesOn = true;
  let written = 0;
  const writer = async (number: number): Promise<void> => {
    while (goesOn) {
      await savePlace(stage.app, places[number % places.length] ?? "", (tx) =>
        happened(tx, {
          what: "test.noted",
          who: `writer ${number}`,
          subject: { kind: "note", id: String(number) },
          detail: {},
          personal: { words: `said by ${number}` },
        }),
      );
      written += 1;
    }
  };
  const writers = Promise.all(Array.from({ length: 20 }, (_, number) => writer(number)));
  await meanwhile.finally(() => (goesOn = false));
  await writers;
  return written;
};

const missing = missingPostgres15();

/** An empty database of the other kind: what Alongside brings where the tests run on one's own, and the other way round. */
const otherKind = async (): Promise<{ environment: Record<string, string>; stop: () => void }> => {
  const isOurs = (process.env["ALONGSIDE_TEST_DATABASE_URL"] ?? "") === "";
  if (!isOurs) return { environment: { ALONGSIDE_DATA: path.join(folder, "brought") }, stop: () => undefined };
  const server = await startPostgres15();
  return { environment: { DATABASE_URL: server.url }, stop: server.stop };
};

const databaseOf = (environment: Record<string, string>) => {
  const { DATABASE_URL: url, ALONGSIDE_DATA: data = "" } = environment;
  return connect(url === undefined ? { kind: "embedded", folder: data } : { kind: "url", url });
};

test(
  "a backup taken while twenty people write goes to the other kind of database and back: nothing is lost, the record holds, people sign in",
  { skip: missing ?? false },
  async () => {
    const places: string[] = [];
    for (const name of ["Riverside", "Hillside", "Lakeside", "Seaside"]) places.push(await startPlace(stage.app, name));
    const me = await signedIn(stage, { placeId: places[0] ?? "", roles: ["champion"], name: "Example Champion" });
    const { email, password } = await somebodyWithPassword(stage, me);
    const cookieThen = await cookieFor(stage, me.loginId);
    const file = path.join(folder, "busy.alongside");
    const backup = run(["backup", file], stage.url);
    const written = await whileTwentyWrite(places, backup);
    const told = await backup;
    assert.equal(told.code, 0, told.err);
    assert.ok(written > 20, "they did write");
    const checked = await call(["verify-backup", "busy.alongside"], {});
    assert.equal(checked.code, 0, checked.err);
    assert.match(checked.out, /This backup is whole.*\nPlaces 4, .*\n\d+ chains checked: all unbroken\.\n/);

    const other = await otherKind();
    try {
      const restored = await call(["restore", "--json", "busy.alongside"], other.environment);
      assert.equal(restored.code, 0, restored.err);
      assert.deepEqual([JSON.parse(restored.out).places, JSON.parse(restored.out).chainsBroken], [4, 0]);
      const database = await databaseOf(other.environment);
      const app = await openHost({
        areas,
        db: database.app,
        door: database.door,
        settings: { ...settingsByDefault, logLevel: "silent" },
      });
      const record = async (headers: object) =>
        (await app.inject({ url: "/riverside/my-record", headers: { accept: "application/json", ...headers } }))
          .statusCode;
      assert.equal(await record(me.headers), 403, "a token that was open then opens nothing");
      assert.equal(await record({ cookie: cookieThen }), 403, "nor does a device that was signed in then");
      const browser = browserAt(app);
      assert.equal((await browser.send("/sign-in", { email, password })).status, 303, "the password still does");
      assert.match((await browser.go("/riverside/my-record")).body, /Example Champion/);
      await savePlace(database.app, places[0] ?? "", (tx) => note(tx, "and the record goes on"));
      assert.ok((await verifyChain(database.app)).every(({ trouble }) => trouble === undefined));
      await app.close();
      await database.close();

      assert.equal((await call(["backup", "back.alongside"], other.environment)).code, 0);
      await using home = await rehearsal();
      const back = await call(["restore", "back.alongside"], { DATABASE_URL: home.url });
      assert.equal(back.code, 0, back.err);
      // People signed in, and what was open was closed: of everything else each row came back.
      const [before, after] = [await checkBackup(file), await checkBackup(path.join(folder, "back.alongside"))];
      const changed = new Set(["happening", "chain_head"]);
      const noted = new Set([HOUSE, places[0]]);
      const closed = new Set(["login_device", "login_token", "login_proof", "login_guess"]);
      const quiet = (of: typeof before) =>
        of.sections.filter(({ table, place }) => !closed.has(table) && !(changed.has(table) && noted.has(place ?? "")));
      assert.deepEqual(quiet(after), quiet(before));
      assert.notEqual(before.head.server.split(".")[0], after.head.server.split(".")[0]);
    } finally {
      other.stop();
    }
  },
);

test("a backup whose program is killed in the middle leaves nothing that passes for one", async () => {
  await using house = await rehearsal();
  const place = await startPlace(house.app, "Riverside");
  await savePlace(house.app, place, async (tx) => {
    for (let count = 0; count < 40; count += 1) await note(tx, randomBytes(50_000).toString("hex"));
  });
  const client = new pg.Client({ connectionString: house.url });
  await client.connect();
  // It reads table after table by name, and stands still at this one, late in the row.
  await client.query("BEGIN; LOCK TABLE seal IN ACCESS EXCLUSIVE MODE");
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", "backup", path.join(folder, "killed")], {
    cwd: root,
    env: { ...process.env, NODE_TEST_CONTEXT: "", DATABASE_URL: house.url },
    stdio: "ignore",
  });
  const ended = once(child, "close");
  const waiting = sql`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while (child.exitCode === null && (await waiting.execute(house.owner)).rows.length === 0) await wait(20);
  child.kill("SIGKILL");
  const [, signal] = await ended;
  await client.end();
  assert.equal(signal, "SIGKILL", "it was still at work");
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith("killed")),
    ["killed.part"],
    "nothing stands under the name that was asked for",
  );
  const part = await call(["verify-backup", "killed.part"], {});
  assert.equal(part.code, 1);
  assert.match(part.err, /not a backup|damaged/);
});

test("an encrypted backup needs a good passphrase, from a file or the environment and never from the command", async () => {
  const ours = { DATABASE_URL: stage.url };
  assert.match((await call(["backup", "--encrypt", "e.alongside"], ours)).err, /write a passphrase into a file/);
  await writeFile(path.join(folder, "short.txt"), "hunter2\n");
  assert.match(
    (await call(["backup", "--encrypt", "--passphrase-file", "short.txt", "e.alongside"], ours)).err,
    /fewer than 12/,
  );
  await writeFile(path.join(folder, "good.txt"), "correct horse battery staple\n");
  assert.equal((await call(["backup", "--encrypt", "--passphrase-file", "good.txt", "e.alongside"], ours)).code, 0);
  assert.match((await call(["verify-backup", "e.alongside"], {})).err, /is encrypted/);
  const secret = { ALONGSIDE_BACKUP_PASSPHRASE: "correct horse battery staple" };
  assert.equal((await call(["verify-backup", "e.alongside"], secret)).code, 0);
});

test("before the tables of a house that holds something change, everything is written down; the newest five stay", async () => {
  await using old = await rehearsal();
  await startPlace(old.app, "Riverside");
  const client = new pg.Client({ connectionString: old.url });
  await client.connect();
  const kept = path.join(folder, "older-house");
  const environment = { DATABASE_URL: old.url, ALONGSIDE_DATA: kept };
  // As if the last step had not been there yet: one that can be taken again.
  const lastStep = async (): Promise<void> => {
    await client.query("DROP POLICY person_of_its_login ON person; DROP INDEX person_by_login");
    await client.query("DELETE FROM migration WHERE name = '0011-own-places'");
  };
  for (let time = 0; time < 7; time++) {
    await lastStep();
    const migrated = await call(["migrate"], environment);
    assert.equal(migrated.code, 0, migrated.err);
    assert.match(migrated.err, /everything was written to .*before-0011-own-places-.*\.alongside/);
  }
  const names = await readdir(path.join(kept, "backups"));
  assert.equal(names.length, 5);
  for (const name of names) assert.ok((await checkBackup(path.join(kept, "backups", name))).sections.length > 0);
  assert.equal((await call(["migrate"], environment)).err, "", "where no step is waiting, nothing is written");

  await lastStep();
  const blocked = path.join(folder, "a-file");
  await writeFile(blocked, "");
  const refused = await call(["migrate"], { DATABASE_URL: old.url, ALONGSIDE_DATA: blocked });
  assert.equal(refused.code, 1);
  assert.match(refused.err, /backup could not be written.*Nothing was changed.*--without-backup/s);
  const forced = await call(["migrate", "--without-backup"], { DATABASE_URL: old.url, ALONGSIDE_DATA: blocked });
  assert.equal(forced.code, 0, forced.err);
  await client.end();
});

test("a place is taken out from the command line, into a folder or one file", async () => {
  await using house = await rehearsal();
  await startPlace(house.app, "Riverside");
  const ours = { DATABASE_URL: house.url };
  assert.equal((await call(["export"], ours)).code, 2);
  assert.match((await call(["export", "--place", "nowhere", "--to", "x.zip"], ours)).err, /no place with the address/);
  assert.equal((await call(["export", "--place", "riverside", "--to", "taken-out"], ours)).code, 0);
  assert.ok((await readdir(path.join(folder, "taken-out"))).includes("README.md"));
  assert.equal((await call(["export", "--place", "riverside", "--to", "taken-out.zip"], ours)).code, 0);
  assert.match((await call(["export", "--place", "riverside", "--to", "taken-out.zip"], ours)).err, /there already/);
});
