/** One worker reads the files. It may be slow, ended or busy; the process that asked goes on. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { readActivity } from "./index.ts";
import { MOST_WAITING, SLOWEST_READING_MS } from "./limits.rules.ts";
import type { ReadingOrder } from "./reading-order.ts";
import { readInTurn } from "./reading-room.reader.ts";

const TABLE = "community,referrals\nPakistani,12\n";

const orderFor = async (t: TestContext): Promise<ReadingOrder> => {
  const folder = await mkdtemp(join(tmpdir(), "alongside-test-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "counts.csv");
  await writeFile(path, TABLE);
  return { path, folder, fileName: "counts.csv", box: "activity", period: null };
};

const upload = { bytes: Buffer.from(TABLE), fileName: "counts.csv" };

test("a file that takes too long is stopped with a sentence, and the next person's file is read", async (t) => {
  // One millisecond is less than any worker needs to begin.
  const late = await readInTurn(await orderFor(t), 1);
  assert.match(late.ok ? "" : (late.problems[0]?.words ?? ""), /took longer than 1 second, so it was stopped/u);
  assert.equal((await readActivity(upload)).ok, true);
});

test("files that arrive together are each answered with their own figures", async () => {
  const texts = Array.from({ length: 6 }, (_, at) => `community,referrals\nGroup ${at},${at + 10}\n`);
  const reads = await Promise.all(
    texts.map((text) => readActivity({ bytes: Buffer.from(text), fileName: "counts.csv" })),
  );
  assert.deepEqual(
    reads.map((read) => (read.ok ? read.value.tables[0]?.rows[0]?.label : read.problems)),
    texts.map((_, at) => `Group ${at}`),
  );
});

test("when too many files wait, a person is asked to come back", async (t) => {
  const orders = await Promise.all(Array.from({ length: MOST_WAITING + 1 }, () => orderFor(t)));
  const reads = await Promise.all(orders.map((order) => readInTurn(order, SLOWEST_READING_MS)));
  assert.equal(reads.filter(({ ok }) => ok).length, MOST_WAITING);
  const last = reads.at(-1);
  assert.match(last?.ok === false ? (last.problems[0]?.words ?? "") : "", /Wait a minute/u);
});

test("the warm worker does not keep a finished command running", () => {
  const door = fileURLToPath(new URL("index.ts", import.meta.url));
  const script = `import { readActivity } from ${JSON.stringify(door)};
    const read = await readActivity({ bytes: Buffer.from(${JSON.stringify(TABLE)}), fileName: "counts.csv" });
    console.log(read.ok);`;
  const loader = process.features.typescript ? [] : ["--import", import.meta.resolve("tsx")];
  const ran = spawnSync(process.execPath, [...loader, "--input-type=module", "--eval", script], {
    encoding: "utf8",
    timeout: 30_000,
  });
  assert.equal(ran.stdout.trim(), "true", ran.stderr);
  assert.equal(ran.status, 0);
});
