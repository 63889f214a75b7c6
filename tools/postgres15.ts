// The oldest PostgreSQL we promise to work with, Debian's 15, thrown away afterwards: the database Alongside brings is
// newer and accepts what this one refuses.
//
//   tsx tools/postgres15.ts                      starts it, prints its address, runs until it is told to end
//   tsx tools/postgres15.ts node --test …        runs a command with ALONGSIDE_TEST_DATABASE_URL, ends with its exit code
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BIN = "/usr/lib/postgresql/15/bin";
const INSTALL = "apt-get update && apt-get install -y postgresql-15";

/** A throw-away PostgreSQL 15. */
export interface Postgres15 {
  /** A login that may do everything, on 127.0.0.1, with a password of this run. */
  readonly url: string;
  stop(): void;
}

/** Undefined where PostgreSQL 15 is there; else the sentence with the one command that installs it. */
export const missingPostgres15 = (): string | undefined =>
  existsSync(join(BIN, "postgres")) ? undefined : `PostgreSQL 15 is not installed. As root, run: ${INSTALL}`;

/**
 * Starts PostgreSQL 15 in a temporary folder on a free port of this computer, as an ordinary user (root steps down).
 * Where it is missing it is installed by apt if we are root and were asked to (`CI=true` or `ALONGSIDE_INSTALL=yes`).
 * Throws with the one command to run otherwise.
 */
export const startPostgres15 = async (): Promise<Postgres15> => {
  installWhereAsked();
  const missing = missingPostgres15();
  if (missing !== undefined) throw new Error(missing);
  const runner = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : undefined;
  const folder = mkdtempSync(join(tmpdir(), "alongside-postgres15-"));
  const settings = { cwd: "/", env: { LC_ALL: "C", PATH: "/usr/bin:/bin" }, stdio: "pipe" as const, ...runner };
  const run = (program: string, args: readonly string[]): void => void execFileSync(join(BIN, program), args, settings);
  const stop = (): void => {
    spawnSync(join(BIN, "pg_ctl"), ["stop", "-D", join(folder, "data"), "-m", "immediate", "-w"], settings);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const password = randomBytes(18).toString("base64url");
    writeFileSync(join(folder, "password"), password, { mode: 0o600 });
    if (runner !== undefined)
      for (const path of [folder, join(folder, "password")]) chownSync(path, runner.uid, runner.gid);
    const login = ["-U", "owner", `--pwfile=${join(folder, "password")}`, "--auth=scram-sha-256"];
    run("initdb", [
      "-D",
      join(folder, "data"),
      ...login,
      "--encoding=UTF8",
      "--no-locale",
      "--no-sync",
      "--no-instructions",
    ]);
    const port = await freePort();
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c max_connections=200`;
    const log = join(folder, "server.log");
    // Not through `run`: the server would hold on to its pipes, and we would wait for ever.
    const started = spawnSync(
      join(BIN, "pg_ctl"),
      ["start", "-D", join(folder, "data"), "-l", log, "-w", "-o", options],
      {
        ...settings,
        stdio: "ignore",
      },
    );
    if (started.status !== 0) throw new Error(`PostgreSQL 15 did not start; its log is ${log}`);
    return { url: `postgresql://owner:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    stop();
    throw error;
  }
};

const installWhereAsked = (): void => {
  const asked = process.env["CI"] === "true" || process.env["ALONGSIDE_INSTALL"] === "yes";
  if (missingPostgres15() === undefined || !asked || process.getuid?.() !== 0) return;
  console.error(`PostgreSQL 15 is missing, installing it: ${INSTALL}`);
  // No cluster of the system's own: we start ours.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("sh", ["-c", INSTALL], { stdio: ["ignore", "ignore", "inherit"], env });
};

/** Debian makes a user `postgres`; where it is missing, nobody. */
const idOf = (which: "-u" | "-g"): number => {
  const postgres = spawnSync("id", [which, "postgres"], { encoding: "utf8" });
  return Number(postgres.status === 0 ? postgres.stdout : execFileSync("id", [which, "nobody"], { encoding: "utf8" }));
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const main = async (command: readonly string[]): Promise<void> => {
  const server = await startPostgres15().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  });
  if (server === undefined) {
    process.exitCode = 1;
    return;
  }
  process.once("exit", () => server.stop());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
  const [program, ...args] = command;
  if (program === undefined) {
    console.log(server.url);
    setInterval(() => undefined, 60_000);
    return;
  }
  const env = { ...process.env, ALONGSIDE_TEST_DATABASE_URL: server.url };
  spawn(program, args, { stdio: "inherit", env })
    .once("error", (error) => {
      console.error(error.message);
      process.exit(1);
    })
    .once("exit", (code) => process.exit(code ?? 1));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
