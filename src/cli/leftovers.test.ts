import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { clearLeftovers } from "./leftovers.ts";

test("people's files that a killed program left behind are removed; those of a running one and strangers' stay", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "alongside-test-"));
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  const at = new Date();
  const twoHoursAgo = new Date(at.getTime() - 7_200_000);
  const make = (name: string, changed = at): string => {
    const made = path.join(folder, name);
    mkdirSync(made);
    writeFileSync(path.join(made, "1"), "somebody's figures");
    utimesSync(made, changed, changed);
    return name;
  };
  try {
    const goes = [
      make(`alongside-upload-${ended}-abcdef`),
      make("alongside-reading-oldold", twoHoursAgo),
      make(`alongside-upload-${process.pid}-oldold`, twoHoursAgo),
    ];
    const stays = [
      make(`alongside-upload-${process.pid}-abcdef`),
      make("alongside-reading-abcdef"),
      make("somebody-elses", twoHoursAgo),
      make("target", twoHoursAgo),
    ];
    symlinkSync(path.join(folder, "target"), path.join(folder, `alongside-upload-${ended}-linked`));
    if (process.getuid?.() === 0) {
      const theirs = make(`alongside-upload-${ended}-theirs`);
      chownSync(path.join(folder, theirs), 65_534, 65_534);
      stays.push(theirs);
    }
    await clearLeftovers(folder, at);
    for (const name of goes) assert.equal(existsSync(path.join(folder, name)), false, name);
    for (const name of stays) assert.equal(existsSync(path.join(folder, name, "1")), true, name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a folder for temporary files that is not there keeps nobody from starting", async () => {
  await clearLeftovers(path.join(os.tmpdir(), "alongside-test-nowhere"), new Date());
});
