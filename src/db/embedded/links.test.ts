import assert from "node:assert/strict";
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isRefusal } from "../refusal.ts";
import { areWeRoot, nobody, temporaryFolder, users } from "./programs.ts";
import { startEmbedded } from "./start.ts";

const root = users[0] ?? nobody;

const refused = (attempt: Promise<unknown>, sentence: RegExp): Promise<void> =>
  assert.rejects(attempt, (error) => {
    assert.ok(isRefusal(error), String(error));
    assert.match(error.message, sentence);
    return true;
  });

test(
  "root follows no link that the server's user put where its folder, its socket or its log should be",
  { timeout: 60_000, skip: !areWeRoot && "only root can try this" },
  async () => {
    using home = temporaryFolder(root);
    const target = join(home.path, "target");
    mkdirSync(target, { mode: 0o755 });
    symlinkSync(target, join(home.path, "linked"));
    await refused(startEmbedded(join(home.path, "linked")), /linked is a link to somewhere else.*follows no links/);
    const folder = join(home.path, "data");
    const server = await startEmbedded(folder, { durable: false });
    await server.stop();
    const victim = join(home.path, "victim");
    writeFileSync(victim, "root's own\n", { mode: 0o600 });
    for (const [name, to] of [
      ["socket", target],
      ["server.log", victim],
    ] as const) {
      rmSync(join(folder, name), { recursive: true });
      symlinkSync(to, join(folder, name));
      await refused(startEmbedded(folder), /is a link to somewhere else/);
      rmSync(join(folder, name));
    }
    linkSync(victim, join(folder, "server.log"));
    await refused(startEmbedded(folder), /server\.log is not a file of its own/);
    assert.equal(readFileSync(victim, "utf8"), "root's own\n");
    rmSync(join(folder, "server.log"));
    rmSync(join(folder, "alongside.json"));
    symlinkSync(victim, join(folder, "alongside.json"));
    await refused(startEmbedded(folder), /alongside\.json is a link to somewhere else/);
    for (const path of [target, victim]) assert.equal(statSync(path).uid, 0, "it is still root's");
    assert.equal(statSync(target).mode & 0o777, 0o755);
  },
);

test(
  "root makes and hands over no folder that the server's user only names",
  { timeout: 60_000, skip: !areWeRoot && "only root can try this" },
  async () => {
    using home = temporaryFolder(root);
    const folder = join(home.path, `long-${"x".repeat(120)}`);
    const server = await startEmbedded(folder, { durable: false });
    await server.stop();
    const remembered = join(folder, "socket-folder");
    rmSync(readFileSync(remembered, "utf8"), { recursive: true });
    const wanted = join(home.path, "alongside-abcdef");
    for (const named of [wanted, join(home.path, "anything")]) {
      writeFileSync(remembered, named);
      await refused(startEmbedded(folder), /socket-folder names a folder that is not of Alongside's making/);
      assert.equal(statSync(named, { throwIfNoEntry: false }), undefined);
    }
  },
);
