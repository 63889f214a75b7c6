import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A running Alongside that a bench may do anything to: its own database in its own folder, gone when it closes. */
export interface House {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly base: string;
  /** The folder of its database and of what it keeps. */
  readonly folder: string;
  /** The server's process. */
  readonly pid: number;
  /** Megabytes of memory the server process holds; 0 where the system does not tell. */
  readonly residentMb: () => number;
  /** A sentence when the server has ended by itself. */
  readonly died: () => string | undefined;
  /** The last of what the server wrote on stderr. */
  readonly lastWords: () => string;
  readonly close: () => Promise<void>;
}

export const root = join(import.meta.dirname, "..");
/** Material that some benches need and that is never part of this repository: beside it. */
export const shared = join(root, "../shared");

/** Node's arguments that run the command line from the sources, the same as those of `npm start`. */
export const program = ["--max-semi-space-size=16", "--import", "tsx", join(root, "src/main.ts")] as const;

// Building the example place takes minutes where other work has the machine.
const opensWithinMs = 300_000;
const closesWithinMs = 20_000;
const keptOfStderr = 4_000;

/** A folder for a database. As root the database runs as another user, who must be able to walk through here. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "alongside-bench-"));
  chmodSync(folder, 0o755);
  return folder;
};

export const settingsFor = (folder: string, port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: "production",
  PORT: String(port),
  HOST: "127.0.0.1",
  BASE_URL: "",
  DATABASE_URL: "",
  ALONGSIDE_DATA: databaseIn(folder),
  ALONGSIDE_LOG: "error",
  ALONGSIDE_REQUESTS_PER_MINUTE: "100000000",
});

const databaseIn = (folder: string): string => join(folder, "database");

/** Where the database server writes its process number while it runs. */
export const postmasterFile = (folder: string): string => join(databaseIn(folder), "cluster", "postmaster.pid");

export interface HouseWanted {
  /** More words for `serve`, such as `--demo`. */
  readonly options?: readonly string[];
  /** A server of one's own instead of the embedded one. */
  readonly databaseUrl?: string;
}

/** Starts a house and waits until it says where it is. */
export async function openHouse({ options = [], databaseUrl = "" }: HouseWanted = {}): Promise<House> {
  const folder = newFolder();
  const child = spawn(process.execPath, [...program, "serve", ...options], {
    cwd: root,
    env: { ...settingsFor(folder, 0), DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  child.stderr.on("data", (piece: Buffer) => (words = (words + piece.toString("utf8")).slice(-keptOfStderr)));
  let isClosing = false;
  const close = async (): Promise<void> => {
    isClosing = true;
    await endChild(child);
    await clear(folder);
  };
  try {
    const base = await addressSaidBy(child);
    return {
      base,
      folder: databaseIn(folder),
      pid: child.pid ?? 0,
      residentMb: () => residentMbOf(child.pid),
      died: () =>
        hasEnded(child) && !isClosing ? `the server ended (${child.exitCode ?? child.signalCode})` : undefined,
      lastWords: () => words,
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`The server did not start. ${words.trim()}`, { cause: error });
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const addressSaidBy = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error("It took too long.")), opensWithinMs);
    let said = "";
    child.stdout?.on("data", (piece: Buffer) => {
      said += piece.toString("utf8");
      const base = /http:\/\/\S+/.exec(said)?.[0];
      if (base === undefined) return;
      clearTimeout(tooLate);
      resolve(base);
    });
    child.once("exit", () => {
      clearTimeout(tooLate);
      reject(new Error("It ended."));
    });
  });

/** What a process holds in memory now, as the system counts it. Linux only; elsewhere 0. */
const residentMbOf = (pid: number | undefined): number => {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0) / 1024;
};

/** Asks a child to stop, and ends it where it does not. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  await Promise.race([ended, wait(closesWithinMs, undefined, { ref: false })]);
  if (!hasEnded(child)) child.kill("SIGKILL");
  await ended;
}

/** Ends what wrote its process number into a file, where it still runs, and waits until it is gone. */
export async function endBy(file: string, signal: NodeJS.Signals): Promise<void> {
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : 0;
  if (!(pid > 1)) return;
  let next = signal;
  for (let asked = 0; asked < 100 && isThere(pid, next); asked += 1) {
    next = "SIGCONT";
    await wait(100);
  }
}

/** Sends the signal, and says whether there was still somebody to send it to. */
const isThere = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/**
 * Ends the database that a killed Alongside left running, and removes the folder. Only in this order: a folder in which
 * somebody else is still removing files is left half there, without a word.
 */
export async function clear(folder: string): Promise<void> {
  await endBy(postmasterFile(folder), "SIGQUIT");
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
