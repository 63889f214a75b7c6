import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { CLUSTER } from "./folder.ts";
import type { Home } from "./folder.ts";
import { handTo, openToAppend } from "./runner.ts";
import { isAlive, settleFolder, unfinishedName } from "./once.ts";

export const OWNER_LOGIN = "alongside_owner";
const SOCKET_PORT = 5432;
const run = promisify(execFile);
const suffix = process.platform === "win32" ? ".exe" : "";

/** `cwd: "/"` because the server's user may not be able to stand where this process stands. English, for `start.ts`. */
const settingFor = (home: Home) => ({
  cwd: process.platform === "win32" ? home.folder : "/",
  ...home.runner,
  ...(process.platform === "win32" ? {} : { env: { LC_ALL: "C", TZ: "UTC" } }),
});

/** Makes the files of an empty database, once. Rejects with what `initdb` said. */
export const makeCluster = async (home: Home, installed: string, durable: boolean): Promise<void> => {
  const cluster = join(home.folder, CLUSTER);
  if (existsSync(cluster)) return;
  const mine = unfinishedName(cluster);
  const passwordFile = unfinishedName(join(home.folder, "password"));
  try {
    writeFileSync(passwordFile, home.passwordOwner, { mode: 0o600, flag: "wx" });
    handTo(home.runner, passwordFile);
    const options = [
      "-D",
      mine,
      "-U",
      OWNER_LOGIN,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
    ];
    const fast = durable ? [] : ["--no-sync"];
    await run(
      join(installed, "bin", `initdb${suffix}`),
      [...options, "--data-checksums", "--no-locale", "--no-instructions", ...fast],
      settingFor(home),
    );
    settleFolder(mine, cluster);
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

/** A server process on its way up: its number, and what it said when it gave up instead. */
export interface Launched {
  readonly pid: number | undefined;
  /** Undefined while it runs; its own words once it has ended. */
  ended(): string | undefined;
}

/** Starts the server by itself, so that it outlives this process when that is killed. */
export const launch = async (home: Home, installed: string, durable: boolean): Promise<Launched> => {
  const log = join(home.folder, "server.log");
  const begin = rollLog(log);
  const out = openToAppend(log, home.runner);
  const settings = { ...SETTINGS, ...(durable ? {} : UNSAFE_BUT_FAST), ...(await listening(home)) };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(installed, "bin", `postgres${suffix}`), ["-D", join(home.folder, CLUSTER), ...options], {
    ...settingFor(home),
    detached: true,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  let failed: string | undefined;
  child.on("error", (error) => (failed = error.message));
  child.on("exit", () => (failed ??= readFileSync(log).subarray(begin).toString("utf8")));
  child.unref();
  return { pid: child.pid, ended: () => failed };
};

/** Nothing a person wrote goes to the log: no statements and no details of rows. */
const SETTINGS: Readonly<Record<string, string>> = {
  max_connections: "60",
  shared_buffers: "64MB",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  cluster_name: "alongside",
};

/** For tests alone: a computer that loses power loses the database. */
const UNSAFE_BUT_FAST: Readonly<Record<string, string>> = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_connections: "200",
};

const listening = async (home: Home): Promise<Record<string, string>> => {
  if (home.socketFolder === undefined) return { listen_addresses: "127.0.0.1", port: String(await freePort()) };
  const quoted = `"${home.socketFolder.replaceAll('"', '""')}"`;
  return {
    listen_addresses: "",
    port: String(SOCKET_PORT),
    unix_socket_directories: quoted,
    unix_socket_permissions: "0700",
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const LOG_BYTES_MAX = 10_000_000;

/** Keeps one older log. @returns how long the present one is. */
const rollLog = (log: string): number => {
  const bytes = lstatSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes < LOG_BYTES_MAX) return bytes;
  renameSync(log, `${log}.1`);
  return 0;
};

/** What the server wrote about itself while it runs: process number first, port fourth. */
export const readPidFile = (home: Home): { readonly pid: number; readonly port: number } | undefined => {
  const file = join(home.folder, CLUSTER, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3] ?? 0) } : undefined;
};

/** How a client finds the server, for one database and one login. */
export const urlFor = (
  home: Home,
  database: string,
  login: { readonly name: string; readonly password: string },
): string => {
  const who = `${login.name}:${encodeURIComponent(login.password)}`;
  if (home.socketFolder === undefined)
    return `postgresql://${who}@127.0.0.1:${readPidFile(home)?.port ?? 0}/${database}`;
  return `postgresql://${who}@/${database}?host=${encodeURIComponent(home.socketFolder)}&port=${SOCKET_PORT}`;
};

export const urlOfOwner = (home: Home, database: string): string =>
  urlFor(home, database, { name: OWNER_LOGIN, password: home.passwordOwner });

/** Puts one question to the server as its owner. Rejects where it does not answer. */
export const askServer = async (home: Home, database: string, question: string): Promise<readonly unknown[]> => {
  const client = new pg.Client({
    connectionString: urlOfOwner(home, database),
    application_name: "alongside door",
    connectionTimeoutMillis: 5000,
  });
  // A server that goes away while we ask is said by the rejected question.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<unknown[]>({ text: question, rowMode: "array" })).rows.flat();
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Asks the server to finish what it does, let nobody in and stop. Fine where it has stopped already. */
export const stopServer = async (home: Home, installed: string): Promise<void> => {
  const running = readPidFile(home);
  if (running === undefined || !isAlive(running.pid)) return;
  const pgCtl = join(installed, "bin", `pg_ctl${suffix}`);
  await run(pgCtl, ["stop", "-D", join(home.folder, CLUSTER), "-m", "fast", "-w", "-t", "60"], settingFor(home)).catch(
    (error: unknown) => {
      if (isAlive(running.pid)) throw error;
    },
  );
};
