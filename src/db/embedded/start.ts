import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { APPLICATION_ROLE } from "../application-role.ts";
import { isRefusal } from "../refusal.ts";
import { troubleIn } from "../trouble.ts";
import { CLUSTER, prepareHome, refuseOtherVersion } from "./folder.ts";
import type { Home } from "./folder.ts";
import { installServer } from "./install.ts";
import { isCode } from "./once.ts";
import { enter } from "./presence.ts";
import type { Presence } from "./presence.ts";
import { findNativeServer, packageFor, thisMachine } from "./platform.ts";
import { runnerFor } from "./runner.ts";
import { askServer, launch, makeCluster, readPidFile, stopServer, urlFor, urlOfOwner } from "./server.ts";
import type { Launched } from "./server.ts";
import { wordsForStart } from "./start.words.ts";

/** The embedded server, running. */
export interface Embedded {
  /** The login that owns the tables. */
  readonly urlOwner: string;
  /** The ordinary login of the program. It exists once `ensureRole` has made it with `passwordApplication`. */
  readonly urlApplication: string;
  readonly passwordApplication: string;
  /** The owner's address of another database on the same server. */
  urlOf(database: string): string;
  /** False where it was running already, started by another program. */
  readonly startedByUs: boolean;
  /** Leaves the server, which stops unless somebody else still uses it. Close your own connections first. */
  stop(): Promise<void>;
}

export interface StartChoice {
  /** False for tests alone: faster, and lost when the computer loses power. */
  readonly durable?: boolean;
}

const DATABASE = "alongside";

/**
 * Starts the embedded PostgreSQL in this folder, or finds the one that runs there already. Makes everything that is
 * missing. Works as root (the server then runs as another user), twice at once, and after any of the programs was killed.
 *
 * Throws a refusal in words where it cannot: not our folder, another version's, no room, no way in, no such system.
 */
export const startEmbedded = async (folderGiven: string, choice: StartChoice = {}): Promise<Embedded> => {
  const folder = resolve(folderGiven);
  const durable = choice.durable ?? true;
  try {
    const native = findNativeServer(packageFor(thisMachine()), import.meta.url);
    refuseOtherVersion(folder, native.version);
    const home = prepareHome(folder, runnerFor(folder));
    const installed = installServer(native, folder, home.runner);
    await makeCluster(home, installed, durable);
    const { startedByUs, presence } = await comeIn(home, installed, durable);
    if (startedByUs) clearOlderServers(folder, installed);
    return {
      urlOwner: urlOfOwner(home, DATABASE),
      urlApplication: urlFor(home, DATABASE, { name: APPLICATION_ROLE, password: home.passwordApplication }),
      passwordApplication: home.passwordApplication,
      urlOf: (database) => urlOfOwner(home, database),
      startedByUs,
      stop: () => presence.leave(() => stopServer(home, installed)),
    };
  } catch (error) {
    throw isRefusal(error) ? error : wordsForStart(folder, error);
  }
};

interface In {
  readonly startedByUs: boolean;
  readonly presence: Presence;
}

const TRIES_MAX = 5;

/** The server may be stopped by the last program to leave in the very moment we come in: then once more from the start. */
const comeIn = async (home: Home, installed: string, durable: boolean): Promise<In> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const startedByUs = await bringUp(home, installed, durable);
      const presence = await enter(home);
      await makeDatabase(home);
      return { startedByUs, presence };
    } catch (error) {
      if (attempt === TRIES_MAX || troubleIn(error)?.kind !== "away") throw error;
      await sleep(attempt * STEP_MS);
    }
  }
};

const STEP_MS = 15;
const PATIENCE_MS = 60_000;

/** @returns whether the server that answers now was started by us. */
const bringUp = async (home: Home, installed: string, durable: boolean): Promise<boolean> => {
  const giveUpAt = Date.now() + PATIENCE_MS;
  let launched: Launched | undefined;
  for (;;) {
    const state = await knock(home);
    if (state === "up") return launched?.pid !== undefined && readPidFile(home)?.pid === launched.pid;
    const last = launched?.ended();
    if (last !== undefined) {
      // Another program was a moment faster, or a killed server's processes are still on their way out.
      if (!/lock file ".*" (already exists|is empty)|shared memory block .* is still in use/.test(last))
        throw new Error(last);
      clearStrangersPid(home);
      clearEmptyPid(home);
      launched = undefined;
    }
    // Crash recovery takes as long as it takes; a server that says nothing at all does not get that long.
    if (state === "silent" && Date.now() > giveUpAt) throw new Error(`no answer within ${PATIENCE_MS / 1000} seconds`);
    if (launched === undefined && state === "silent") launched = await launch(home, installed, durable);
    await sleep(last === undefined ? STEP_MS : 10 * STEP_MS);
  }
};

const knock = async (home: Home): Promise<"up" | "starting" | "silent"> => {
  if (readPidFile(home) === undefined) return "silent";
  try {
    await askServer(home, "postgres", "SELECT 1");
    return "up";
  } catch (error) {
    // 57P03: the server says itself that it is not ready yet, or is just stopping.
    if (isCode(error, "57P03")) return "starting";
    if (isCode(error, "28P01")) throw error;
    return "silent";
  }
};

/**
 * After a kill and a restart of the computer or container, the number in the server's pid file may belong to something
 * else entirely; the server then believes itself to be running. Linux lets us look.
 */
const clearStrangersPid = (home: Home): void => {
  const pid = readPidFile(home)?.pid;
  if (pid === undefined || process.platform !== "linux") return;
  const command = `/proc/${pid}/cmdline`;
  if (!existsSync(command)) return;
  const name = basename(readFileSync(command, "utf8").split("\0")[0] ?? "");
  if (name !== "" && !name.startsWith("postgres"))
    rmSync(join(home.folder, CLUSTER, "postmaster.pid"), { force: true });
};

/**
 * A pid file is empty for the blink in which a server writes it. One that stays empty is left from a computer that went
 * down in that blink, and no server would ever start again.
 */
const clearEmptyPid = (home: Home): void => {
  const file = join(home.folder, CLUSTER, "postmaster.pid");
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.size === 0 && Date.now() - found.mtimeMs > EMPTY_PID_MS) rmSync(file, { force: true });
};

const EMPTY_PID_MS = 5_000;

/** Once the server of this version runs, nothing uses the copies of older ones. */
const clearOlderServers = (folder: string, installed: string): void => {
  for (const name of readdirSync(folder)) {
    if (/^server-[\d.]+$/.test(name) && name !== basename(installed))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
};

const makeDatabase = async (home: Home): Promise<void> => {
  const there = await askServer(home, "postgres", `SELECT 1 FROM pg_database WHERE datname = '${DATABASE}'`);
  if (there.length > 0) return;
  await askServer(home, "postgres", `CREATE DATABASE ${DATABASE}`).catch((error: unknown) => {
    if (!isCode(error, "42P04") && !isCode(error, "23505")) throw error;
  });
};
