#!/usr/bin/env node
// Adds to package-lock.json every optional dependency that it names but lacks.
//
// npm leaves out what it could not see when the lock was made, such as the programs for other computers where a
// registry does not carry them. `npm ci` then stops with "Missing … from lock file". An entry that says for which
// computers the package is lets it pass over the package everywhere else.
//
//   node tools/complete-lock.mjs           adds what is missing
//   node tools/complete-lock.mjs --check   changes nothing, asks nobody, lists what is missing, exit 1 where something is
//
// Plain JavaScript: it runs before anything is installed, on any Node from 20.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @typedef {{ os?: string[], cpu?: string[], libc?: string[] }} Computers For which computers a package is made. */
/** @typedef {Computers & { version: string, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {Record<string, Entry>} Packages */
/** @typedef {{ at: string, name: string, version: string, siblings: string[], dev: boolean }} Missing */

const SYSTEMS = {
  aix: "aix",
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  win32: "win32",
  windows: "win32",
};
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];
const LIBRARIES = { gnu: "glibc", glibc: "glibc", musl: "musl" };
const EXACT = /^\d+\.\d+\.\d+[\w.+-]*$/;

/**
 * Every optional dependency that some entry names and no entry fulfils.
 * @param {Packages} packages
 * @returns {Missing[]}
 */
export function missingFrom(packages) {
  const missing = new Map();
  for (const [owner, entry] of Object.entries(packages)) {
    const siblings = Object.keys(entry.optionalDependencies ?? {});
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFulfilled(packages, owner, name)) continue;
      missing.set(name, { at: `node_modules/${name}`, name, version, siblings, dev: entry.dev === true });
    }
  }
  return [...missing.values()];
}

/** Looked for as Node looks: beside the owner's own packages first, then outwards. */
function isFulfilled(packages, owner, name) {
  for (let from = owner; ; from = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")))) {
    if (packages[`${from === "" ? "" : `${from}/`}node_modules/${name}`] !== undefined) return true;
    if (from === "") return false;
  }
}

/**
 * What the name says about the computers: `binding-linux-arm64-musl`. Undefined where it says nothing.
 * Among siblings with and without "-musl", the one without is for glibc.
 * @param {string} name
 * @param {string[]} siblings
 * @returns {Computers | undefined}
 */
export function computersByName(name, siblings) {
  const words = name.split("/").at(-1).split("-");
  const at = words.findIndex((word, index) => SYSTEMS[word] !== undefined && PROCESSORS.includes(words[index + 1]));
  if (at === -1) return undefined;
  const [system, processor, library] = words.slice(at);
  const computers = { os: [SYSTEMS[system]], cpu: [processor] };
  const known = LIBRARIES[library] ?? (siblings.includes(`${name}-musl`) ? "glibc" : undefined);
  return known === undefined ? computers : { ...computers, libc: [known] };
}

/** Asks the registry, through npm, about one package whose name says nothing. */
function computersByAsking(name, version) {
  const said = execFileSync("npm", ["view", `${name}@${version}`, "name", "os", "cpu", "libc", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const { os, cpu, libc } = JSON.parse(said);
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, value]) => value !== undefined));
}

/**
 * The lock with an entry for each: version, optional, for which computers. No integrity: nothing was fetched, and npm
 * writes it where the package is installed.
 * @param {Packages} packages
 * @returns {Packages}
 */
export function completed(packages) {
  const added = missingFrom(packages).map(({ at, name, version, siblings, dev }) => {
    if (!EXACT.test(version))
      throw new Error(`${name} is asked for as "${version}". Only an exact version can be entered.`);
    const computers = computersByName(name, siblings) ?? computersByAsking(name, version);
    const { cpu, libc, os } = computers;
    // In npm's own order of names, so that npm leaves the entry as it is.
    return [
      at,
      { version, ...(cpu && { cpu }), ...(dev && { dev }), ...(libc && { libc }), optional: true, ...(os && { os }) },
    ];
  });
  return Object.fromEntries([...Object.entries(packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** @returns {number} the exit code */
function main(args) {
  const path = fileURLToPath(new URL("../package-lock.json", import.meta.url));
  const lock = JSON.parse(readFileSync(path, "utf8"));
  if (Object.keys(lock.packages ?? {}).length < 2) {
    console.error("package-lock.json names no packages. Run npm install first.");
    return 1;
  }
  const missing = missingFrom(lock.packages);
  if (missing.length === 0) {
    console.log("package-lock.json is complete.");
    return 0;
  }
  const list = missing.map(({ name, version }) => `  ${name}@${version}`).join("\n");
  if (args.includes("--check")) {
    console.error(`package-lock.json names ${missing.length} optional packages that it lacks:\n${list}`);
    console.error("Run: node tools/complete-lock.mjs");
    return 1;
  }
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: completed(lock.packages) }, null, 2)}\n`);
  console.log(`Added ${missing.length} optional packages to package-lock.json:\n${list}`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
