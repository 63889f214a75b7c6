/** The real program, killed while it counts a file: what is left, and what becomes of the import. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { rehearsal } from "../../db/rehearsal.ts";
import type { Rehearsal } from "../../db/rehearsal.ts";
import { startPlace } from "../../db/stage.ts";
import { readPlace, withPlace } from "../../db/transaction.ts";
import { addJob } from "../../jobs/index.ts";
import { rehearsalFolder } from "../../rehearsal-files.ts";
import { draftFile, draftFolder, keepDraftFile } from "./cubes/folders.reader.ts";
import { listDatasets } from "./datasets.store.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";
import { findDraftToImport, saveDraft } from "./drafts.store.ts";
import { importJob } from "./import.job.ts";
import { KEPT_ROWS, SAMPLES } from "./records/limits.rules.ts";

const root = path.join(import.meta.dirname, "../../..");
const folder = rehearsalFolder();
/** Enough for several pieces, so that two threads count them. */
const rows = 240_000;
const long = "x".repeat(60);

let stage: Rehearsal;
before(async () => {
  stage = await rehearsal();
});
after(() => stage.close());

const serve = async (): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", "serve"], {
    cwd: root,
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: "",
      DATABASE_URL: stage.url,
      ALONGSIDE_DATA: folder,
      HOST: "127.0.0.1",
      PORT: "0",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (piece) => (said += String(piece)));
  while (!/Alongside is at http/u.test(said)) {
    assert.equal(child.exitCode, null, "it ended before it listened");
    await wait(20);
  }
  return child;
};

const codes = ["A", "J", "Z", "nobody"];
const writeReferrals = (file: string): void => {
  const lines = Array.from(
    { length: rows },
    (_, at) => `r${long}${at},2024-0${(at % 9) + 1}-1${at % 9},E0200000${at % 9},${codes[at % 4]}`,
  );
  writeFileSync(file, ["id,date,area,ethnicity", ...lines].join("\n"));
};

const beginImport = async (placeId: string): Promise<string> => {
  const id = randomUUID();
  const file = path.join(folder, "referrals.csv");
  writeReferrals(file);
  await keepDraftFile({ placeId, draftId: id }, file, true);
  await withPlace(stage.app, placeId, async (tx) => {
    await saveDraft(tx, {
      id,
      personId: "a test",
      stage: "importing",
      fileName: "referrals.csv",
      fileSha256: "0".repeat(64),
      fileBytes: statSync(file).size,
      choices: { kind: "records", title: "Referrals" },
      expiresAt: new Date(Date.now() + 3_600_000),
    });
    await addJob(tx, importJob, { draftId: id }, id);
  });
  return id;
};

/** Asks the database again and again, for at most two minutes. */
const untilDraft = async (
  placeId: string,
  draftId: string,
  isSo: (draft: ImportDraft) => boolean,
): Promise<ImportDraft> => {
  for (const end = Date.now() + 120_000; Date.now() < end; await wait(20)) {
    const draft = await readPlace(stage.app, placeId, (tx) => findDraftToImport(tx, draftId));
    if (draft !== undefined && isSo(draft)) return draft;
  }
  return assert.fail("The import did not get there in two minutes.");
};

test("a program killed while two threads count leaves nothing half there, and the next one imports the file once", async () => {
  const first = await serve();
  const placeId = await startPlace(stage.app, "Killed");
  const draftId = await beginImport(placeId);
  const keptByThread = path.join(draftFolder(placeId, draftId), KEPT_ROWS[1]);
  for (const end = Date.now() + 120_000; !existsSync(keptByThread); await wait(2))
    assert.ok(Date.now() < end, "The second thread did not begin in two minutes.");
  first.kill("SIGKILL");
  await once(first, "close");

  const between = await readPlace(stage.app, placeId, (tx) => findDraftToImport(tx, draftId));
  assert.deepEqual([between?.stage, between?.receipt, between?.version], ["importing", null, null]);
  assert.deepEqual(await readPlace(stage.app, placeId, (tx) => listDatasets(tx)), []);
  assert.ok(existsSync(draftFile(placeId, draftId)), "the file is still there to begin again from");

  const second = await serve();
  try {
    const done = await untilDraft(placeId, draftId, ({ stage: now }) => now === "done" || now === "failed");
    assert.equal(done.stage, "done", JSON.stringify(done.problems.slice(0, 2)));
    const { rowsRead, rowsKept, rowsRefused } = done.receipt ?? {};
    assert.deepEqual([rowsRead, rowsKept, rowsRefused], [rows, (rows / 4) * 3, rows / 4]);
    const datasets = await readPlace(stage.app, placeId, (tx) => listDatasets(tx));
    assert.deepEqual(
      datasets.map(({ versions, version }) => [versions, version?.number]),
      [[1, 1]],
    );
    for (const left of ["file", "cube.parquet", ...SAMPLES, ...KEPT_ROWS])
      assert.equal(existsSync(path.join(draftFolder(placeId, draftId), left)), false, left);
  } finally {
    second.kill("SIGTERM");
    await once(second, "close");
  }
});
