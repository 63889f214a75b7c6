import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./once.ts";
import { areWeRoot, nobody, startProgram, temporaryFolder, users } from "./programs.ts";

const pidOfServer = (folder: string): number =>
  Number(readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);

/** A killed process is gone a moment later. */
const gone = async (pid: number): Promise<boolean> => {
  for (let step = 0; step < 200 && isAlive(pid); step++) await sleep(25);
  return !isAlive(pid);
};

/** Ends a server that a test has left without any program. */
const endServer = async (folder: string): Promise<void> => {
  if (!existsSync(join(folder, "cluster", "postmaster.pid"))) return;
  const pid = pidOfServer(folder);
  if (isAlive(pid)) process.kill(pid, "SIGINT");
  await gone(pid);
};

/** An ordinary user cannot run a program from a checkout under root's private folder. */
const unreadable = (): string | false => {
  if (!areWeRoot) return false;
  const above = import.meta.dirname.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/") || "/");
  return above.some((folder) => (statSync(folder).mode & 0o005) !== 0o005) && "the checkout lies in a private folder";
};

/** A wait that never ends is a failure, not a silence. */
const timeout = 120_000;

/** What is otherwise for root than for anybody else. */
const asThisUser = (user: (typeof users)[number]): void => {
  test("starts, writes, stops, and finds it all again", { timeout }, async () => {
    using home = temporaryFolder(user);
    const folder = join(home.path, "data");
    const first = startProgram(folder, user);
    assert.deepEqual(await first.first, { startedByUs: true });
    assert.deepEqual(await first.ask("write"), { number: 1 });
    const pid = pidOfServer(folder);
    await first.stop();
    assert.ok(await gone(pid), "the server stopped with the last program");
    const second = startProgram(folder, user);
    assert.deepEqual(await second.first, { startedByUs: true });
    assert.deepEqual(await second.ask("write"), { number: 2 });
    await second.stop();
  });

  test(
    "nobody else can read the data, the passwords or the socket, and nothing listens on the network",
    { timeout },
    async () => {
      using home = temporaryFolder(user);
      const folder = join(home.path, "data");
      const program = startProgram(folder, user);
      assert.deepEqual(await program.first, { startedByUs: true });
      try {
        for (const [name, mode] of [
          [".", 0o700],
          ["alongside.json", 0o600],
          ["cluster", 0o700],
          ["socket", 0o700],
          ["server.log", 0o600],
        ] as const) {
          assert.equal(statSync(join(folder, name)).mode & 0o777, mode, name);
        }
        assert.notEqual(statSync(join(folder, "cluster")).uid, 0, "the server never runs as root");
        const pidFile = readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8").split("\n");
        assert.equal(pidFile[5], "", "no address is listened on");
        const { passwordOwner } = JSON.parse(readFileSync(join(folder, "alongside.json"), "utf8"));
        assert.ok(
          !execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).includes(passwordOwner),
          "no password among the processes",
        );
      } finally {
        await program.stop();
      }
    },
  );

  test("a first start that was killed half way does not stand in the way of the next", { timeout }, async () => {
    using home = temporaryFolder(user);
    const folder = join(home.path, "data");
    for (const after of [150, 350, 550]) {
      const killed = startProgram(folder, user);
      void killed.first.catch(() => undefined);
      await sleep(after);
      await killed.kill();
    }
    const next = startProgram(folder, user);
    assert.equal((await next.first).words, undefined);
    await next.stop();
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes(".new-")),
      [],
    );
    await endServer(folder);
  });

  test("a folder with a long, odd or foreign name is as good as any", { timeout }, async () => {
    using home = temporaryFolder(user);
    for (const name of ["my data, 'new'", "بیانات", `long-${"x".repeat(120)}`]) {
      const folder = join(home.path, name);
      for (const round of [1, 2]) {
        const program = startProgram(folder, user);
        assert.deepEqual(await program.first, { startedByUs: true }, name);
        assert.deepEqual(await program.ask("write"), { number: round });
        await program.stop();
        const elsewhere = join(folder, "socket-folder");
        if (existsSync(elsewhere) && round === 1) rmSync(readFileSync(elsewhere, "utf8"), { recursive: true });
        else if (existsSync(elsewhere)) rmSync(readFileSync(elsewhere, "utf8"), { recursive: true });
      }
    }
  });

  test("a private home folder is no hindrance", { timeout }, async () => {
    using home = temporaryFolder(nobody);
    const folder = join(home.path, "a", "b", "data");
    if (user === nobody) mkdirSync(join(home.path, "a"), { mode: 0o700 });
    if (user === nobody && nobody.ids !== undefined) execFileSync("chown", [`${nobody.ids.uid}`, join(home.path, "a")]);
    const program = startProgram(folder, user);
    assert.equal((await program.first).words, undefined);
    await program.stop();
    accessSync(folder, constants.R_OK);
  });
};

/** What is the same for everybody: it is looked at as the user most people are. */
const asWhoever = (user: (typeof users)[number]): void => {
  test(
    "four first starts at once make one database and share one server until the last one leaves",
    { timeout },
    async () => {
      using home = temporaryFolder(user);
      const folder = join(home.path, "data");
      const programs = [1, 2, 3, 4].map(() => startProgram(folder, user));
      const firsts = await Promise.all(programs.map((program) => program.first));
      assert.equal(firsts.filter((answer) => answer.startedByUs === true).length, 1, JSON.stringify(firsts));
      assert.equal(firsts.filter((answer) => answer.startedByUs === false).length, 3, JSON.stringify(firsts));
      const numbers = await Promise.all(programs.map((program) => program.ask("write")));
      assert.deepEqual(numbers.map(({ number }) => number).toSorted(), [1, 2, 3, 4]);
      const pid = pidOfServer(folder);
      const starter = firsts.findIndex((answer) => answer.startedByUs === true);
      await programs[starter]?.stop();
      const others = programs.filter((_, index) => index !== starter);
      for (const program of others)
        assert.equal((await program.ask("write")).words, undefined, "it goes on without its starter");
      await Promise.all(others.map((program) => program.stop()));
      assert.ok(await gone(pid), "the last one to leave stopped it");
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes(".new-")),
        [],
        "nothing half made is left",
      );
    },
  );

  test("programs that come and go in each other's way always find a server", { timeout }, async () => {
    using home = temporaryFolder(user);
    const folder = join(home.path, "data");
    const comeAndGo = async (): Promise<void> => {
      for (let round = 0; round < 3; round++) {
        const program = startProgram(folder, user);
        assert.equal((await program.first).words, undefined);
        assert.equal((await program.ask("write")).words, undefined);
        await program.stop();
      }
    };
    await Promise.all([comeAndGo(), comeAndGo(), comeAndGo()]);
    const last = startProgram(folder, user);
    assert.equal((await last.ask("write")).startedByUs, undefined);
    await last.stop();
  });

  test(
    "when the program is killed the server stays, is found, and stops with the next program",
    { timeout },
    async () => {
      using home = temporaryFolder(user);
      const folder = join(home.path, "data");
      const killed = startProgram(folder, user);
      assert.deepEqual(await killed.first, { startedByUs: true });
      assert.deepEqual(await killed.ask("write"), { number: 1 });
      const pid = pidOfServer(folder);
      await killed.kill();
      assert.ok(isAlive(pid), "the server outlives its program");
      const next = startProgram(folder, user);
      assert.deepEqual(await next.first, { startedByUs: false });
      assert.deepEqual(await next.ask("write"), { number: 2 });
      await next.stop();
      assert.ok(await gone(pid));
    },
  );

  test("when the server is killed nothing that was acknowledged is lost", { timeout }, async () => {
    using home = temporaryFolder(user);
    const folder = join(home.path, "data");
    let written = 0;
    for (let round = 0; round < 3; round++) {
      const program = startProgram(folder, user, "durable");
      assert.deepEqual(await program.first, { startedByUs: true });
      for (let each = 0; each < 5; each++) assert.deepEqual(await program.ask("write"), { number: (written += 1) });
      const pid = pidOfServer(folder);
      process.kill(pid, "SIGKILL");
      await program.kill();
      assert.ok(existsSync(join(folder, "cluster", "postmaster.pid")), "its pid file is left behind");
    }
    const last = startProgram(folder, user, "durable");
    assert.deepEqual(await last.first, { startedByUs: true });
    const { reports } = await last.ask("verify");
    assert.deepEqual(
      reports?.map(({ count, trouble }) => ({ count, trouble })),
      [{ count: written, trouble: undefined }],
    );
    await last.stop();
  });

  test("a pid file that names somebody else's process does not keep the server down", { timeout }, async () => {
    using home = temporaryFolder(user);
    const folder = join(home.path, "data");
    const program = startProgram(folder, user);
    await program.first;
    const pid = pidOfServer(folder);
    process.kill(pid, "SIGKILL");
    await program.kill();
    await gone(pid);
    const stranger = spawn("sleep", ["60"], { ...(areWeRoot ? nobody.ids : {}), cwd: "/" });
    try {
      const file = join(folder, "cluster", "postmaster.pid");
      writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(stranger.pid)));
      const next = startProgram(folder, user);
      assert.deepEqual(await next.first, { startedByUs: true });
      await next.stop();
    } finally {
      stranger.kill("SIGKILL");
    }
  });
};

const able = users.filter((user) => user !== nobody || unreadable() === false);
for (const user of users)
  describe(user.name, { skip: user === nobody && unreadable() }, () => {
    asThisUser(user);
    if (user === able.at(-1)) asWhoever(user);
  });
