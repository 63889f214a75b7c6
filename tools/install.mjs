// Plain JavaScript, for whatever Node (20 or later) a machine has before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const lockFile = join(root, "package-lock.json");
const stampFile = join(root, "node_modules", ".alongside-lock");
const installedLock = join(root, "node_modules", ".package-lock.json");

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const lockHash = () => createHash("sha256").update(read(lockFile)).digest("hex");

/** Somebody ran `npm ci` by hand: npm left a list of what it installed, which must say the same as our lock file. */
const installedByHand = () => {
  const installed = read(installedLock);
  if (installed === "") return false;
  const there = JSON.parse(installed).packages;
  const wanted = Object.entries(JSON.parse(read(lockFile)).packages).filter(([path]) => path !== "");
  return wanted.every(
    ([path, { version, optional }]) => (there[path]?.version ?? (optional ? version : null)) === version,
  );
};

const npm = (args) => {
  const script = process.env.npm_execpath;
  const byNode = script !== undefined && /\.c?js$/.test(script);
  const [command, all] = byNode ? [process.execPath, [script, ...args]] : ["npm", args];
  return spawnSync(command, all, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: !byNode && process.platform === "win32",
  });
};

/**
 * Makes sure that what package-lock.json names is installed. Says on stderr what it does; the first time takes a
 * minute or two, later times a few milliseconds.
 * @returns true when something was installed, false when everything was there
 */
export const ensureInstalled = () => {
  const hash = lockHash();
  if (read(stampFile) === hash) return false;
  if (installedByHand()) {
    writeFileSync(stampFile, hash);
    return false;
  }
  process.stderr.write("Installing what Alongside needs. This takes a minute or two the first time.\n");
  const { status, error } = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) {
    const why = error === undefined ? "npm's own words are above" : error.message;
    process.stderr.write(
      `The installation stopped (${why}). Check the network and the free space, then run this again.\n`,
    );
    process.exit(1);
  }
  writeFileSync(stampFile, hash);
  return true;
};

/**
 * The Node that Alongside runs on: this one if it is 24 or later, else the one that was installed with Alongside.
 * Ends the program in words where there is neither.
 */
export const node24 = () => {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const bundled = join(root, "node_modules", ".bin", "node");
  if (process.platform === "linux" && existsSync(bundled)) return bundled;
  process.stderr.write(
    `Alongside needs Node 24 or later; this is Node ${process.versions.node}. Install Node 24 from https://nodejs.org and run this again.\n`,
  );
  process.exit(1);
};
