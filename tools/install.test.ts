import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const wanted = {
  "": {},
  "node_modules/one": { version: "1.0.0" },
  "node_modules/other": { version: "2.0.0", optional: true },
};

/** A checkout whose npm only leaves a mark that it was called. */
const checkout = (installed: unknown): { readonly start: () => string; readonly end: () => void } => {
  const root = mkdtempSync(join(tmpdir(), "alongside-install-"));
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  mkdirSync(join(root, "tools"));
  mkdirSync(join(root, "node_modules"));
  copyFileSync(join(import.meta.dirname, "install.mjs"), join(root, "tools/install.mjs"));
  write("package-lock.json", JSON.stringify({ packages: wanted }));
  if (installed !== undefined) write("node_modules/.package-lock.json", JSON.stringify({ packages: installed }));
  write("npm.js", 'require("node:fs").appendFileSync("called", process.argv[2] + " ");');
  write("start.mjs", 'import { ensureInstalled } from "./tools/install.mjs"; console.log(ensureInstalled());');
  return {
    start: () => {
      const env = { ...process.env, npm_execpath: join(root, "npm.js") };
      const { stdout, status } = spawnSync(process.execPath, ["start.mjs"], { cwd: root, env, encoding: "utf8" });
      assert.equal(status, 0);
      return `${stdout.trim()}${existsSync(join(root, "called")) ? ", npm called" : ""}`;
    },
    end: () => rmSync(root, { recursive: true, force: true }),
  };
};

test("a fresh clone is installed once, and the second start does not wait for npm", () => {
  const fresh = checkout(undefined);
  assert.equal(fresh.start(), "true, npm called");
  assert.match(fresh.start(), /^false/);
  fresh.end();
});

test("somebody who ran npm ci by hand does not wait for it again", () => {
  const byHand = checkout({ "node_modules/one": { version: "1.0.0" } });
  assert.equal(byHand.start(), "false");
  byHand.end();
});

test("a package that changed since the last installation is installed", () => {
  const stale = checkout({ "node_modules/one": { version: "0.9.0" } });
  assert.equal(stale.start(), "true, npm called");
  stale.end();
});
