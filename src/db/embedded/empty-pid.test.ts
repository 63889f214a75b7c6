import assert from "node:assert/strict";
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startProgram, temporaryFolder, users } from "./programs.ts";

test(
  "an empty pid file, left where a computer went down, does not stand in the way for ever",
  {
    timeout: 60_000,
  },
  async () => {
    const [user] = users;
    assert.ok(user);
    using home = temporaryFolder(user);
    const folder = join(home.path, "data");
    const first = startProgram(folder, user);
    assert.equal((await first.first).words, undefined);
    await first.stop();
    const file = join(folder, "cluster", "postmaster.pid");
    writeFileSync(file, "");
    const aMinuteAgo = new Date(Date.now() - 60_000);
    utimesSync(file, aMinuteAgo, aMinuteAgo);
    const next = startProgram(folder, user);
    assert.deepEqual(await next.first, { startedByUs: true });
    await next.stop();
  },
);
