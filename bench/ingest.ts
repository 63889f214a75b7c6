import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { draftFolder, keepDraftFile, keepFilesIn } from "../src/areas/datasets/cubes/folders.reader.ts";
import type { ImportDraft } from "../src/areas/datasets/draft-kept.schema.ts";
import { findDraftToImport, saveDraft } from "../src/areas/datasets/drafts.store.ts";
import { importJob } from "../src/areas/datasets/import.job.ts";
import { z } from "zod";
import { connect } from "../src/db/connect.ts";
import type { Connected } from "../src/db/connect.ts";
import { startPlace } from "../src/db/stage.ts";
import { readPlace, withPlace } from "../src/db/transaction.ts";
import { addJob } from "../src/jobs/index.ts";
import { openHouse, postmasterFile } from "./house.ts";
import type { House } from "./house.ts";
import { wrongRows, writeRows } from "./ingest-rows.ts";
import { memoryOf, processorSecondsBelow } from "./process-tree.ts";

/**
 * `npm run bench -- ingest --json [--rows 10000000]`: ten million referrals checked, mapped, counted and stored by a
 * running server's own job, beside the bare read and GROUP BY in the same run, while other pages are asked. A row that is
 * wrong and not told, or told and not wrong, makes it fail.
 */
const asked = process.argv.indexOf("--rows");
const rows = asked === -1 ? 10_000_000 : Number(process.argv[asked + 1]);

const bareShape = z.object({ seconds: z.number(), processor: z.number() });

const bareSeconds = async (from: string, to: string): Promise<z.infer<typeof bareShape>> => {
  const program = join(import.meta.dirname, "ingest-bare.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program, from, to]);
  return bareShape.parse(JSON.parse(stdout));
};

const postmasterOf = ({ folder: kept }: House): number =>
  Number.parseInt(readFileSync(postmasterFile(join(kept, "..")), "utf8"), 10);

interface Meanwhile {
  readonly pageMs: readonly number[];
  readonly peakRssMb: number;
  readonly peakPssMb: number;
}

/** Asks two pages in turn and looks at the memory, until it is told to stop. */
const lookMeanwhile = (house: House) => {
  let isOver = false;
  const pageMs: number[] = [];
  let [peakRssMb, peakPssMb] = [0, 0];
  const postmaster = postmasterOf(house);
  const pages = async (): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      const began = performance.now();
      const answer = await fetch(`${house.base}${turn % 2 === 0 ? "/places" : "/riverside"}`, {
        headers: { accept: "text/html" },
      });
      await answer.text();
      if (!answer.ok) throw new Error(`A page answered ${answer.status} meanwhile.`);
      pageMs.push(performance.now() - began);
      await wait(40);
    }
  };
  const memory = async (): Promise<void> => {
    while (!isOver) {
      const { rssMb, pssMb } = memoryOf([house.pid, postmaster]);
      [peakRssMb, peakPssMb] = [Math.max(peakRssMb, rssMb), Math.max(peakPssMb, pssMb)];
      await wait(200);
    }
  };
  const both = Promise.all([pages(), memory()]);
  return async (): Promise<Meanwhile> => {
    isOver = true;
    await both;
    return { pageMs, peakRssMb, peakPssMb };
  };
};

const order = async (database: Connected, placeId: string, path: string): Promise<string> => {
  const draftId = randomUUID();
  await keepDraftFile({ placeId, draftId }, path, true);
  await withPlace(database.app, placeId, async (tx) => {
    await saveDraft(tx, {
      id: draftId,
      personId: "a bench",
      stage: "importing",
      fileName: "referrals.csv",
      // An upload's fingerprint is taken while its bytes arrive, before the import begins.
      fileSha256: "0".repeat(64),
      fileBytes: statSync(path).size,
      choices: { kind: "records", title: "Referrals", periodBy: "quarter" },
      expiresAt: new Date(Date.now() + 3_600_000),
    });
    await addJob(tx, importJob, { draftId }, draftId);
  });
  return draftId;
};

const ended = async (database: Connected, placeId: string, draftId: string): Promise<ImportDraft> => {
  for (;;) {
    const draft = await readPlace(database.app, placeId, (tx) => findDraftToImport(tx, draftId));
    if (draft?.stage === "done" || draft?.stage === "failed") return draft;
    await wait(50);
  }
};

const refusedRows = (placeId: string, draftId: string): ReadonlySet<number> => {
  const lines = readFileSync(join(draftFolder(placeId, draftId), "refused.csv"), "utf8")
    .split("\r\n")
    .slice(1);
  return new Set(lines.map((line) => Number.parseInt(line, 10)));
};

const p95 = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), "alongside-bench-rows-"));
const path = join(folder, "referrals.csv");
const house = await openHouse();
const database = await connect({ kind: "embedded", folder: house.folder });
try {
  await writeRows(path, rows);
  keepFilesIn(join(house.folder, "files"));
  const placeId = await startPlace(database.app, "Riverside");
  // The bare query starts its clock when it is ready; so does ours, as after somebody looked at a preview.
  const first = join(folder, "first.csv");
  await writeRows(first, 1_000);
  await ended(database, placeId, await order(database, placeId, first));
  const before = await bareSeconds(path, join(folder, "bare.parquet"));
  const over = lookMeanwhile(house);
  // Of the worker that counts: not of the pages that are asked meanwhile, nor of the database.
  const worked = (): number => processorSecondsBelow(house.pid, postmasterOf(house));
  const processorBefore = worked();
  const began = performance.now();
  const draftId = await order(database, placeId, path);
  const draft = await ended(database, placeId, draftId);
  const seconds = (performance.now() - began) / 1_000;
  const processor = worked() - processorBefore;
  const meanwhile = await over();
  const after = await bareSeconds(path, join(folder, "bare.parquet"));
  if (draft.stage === "failed") throw new Error(`The import failed: ${JSON.stringify(draft.problems.slice(0, 3))}`);
  const [told, wrong] = [refusedRows(placeId, draftId), wrongRows(rows)];
  if (told.size !== wrong.size || ![...wrong].every((row) => told.has(row)))
    throw new Error(`${wrong.size} rows are wrong and ${told.size} were told, not the same ones.`);
  const bare = Math.min(before.seconds, after.seconds);
  const bareProcessor = Math.min(before.processor, after.processor);
  const round = (figure: number): number => Math.round(figure * 100) / 100;
  const result = {
    rows,
    cells: draft.receipt?.cells ?? 0,
    rows_refused: told.size,
    file_mb: Math.round(statSync(path).size / 1e6),
    ratio_to_bare_query: round(seconds / bare),
    seconds: round(seconds),
    bare_seconds: round(bare),
    bare_seconds_each: [round(before.seconds), round(after.seconds)],
    ratio_in_processor_time: round(processor / bareProcessor),
    processor_seconds: round(processor),
    bare_processor_seconds: round(bareProcessor),
    peak_mb: Math.round(meanwhile.peakPssMb),
    peak_mb_shared_counted_often: Math.round(meanwhile.peakRssMb),
    other_pages_p95_ms: Math.round(p95(meanwhile.pageMs)),
    other_pages_asked: meanwhile.pageMs.length,
  };
  if (process.argv.includes("--json")) console.log(JSON.stringify(result));
  else for (const [name, figure] of Object.entries(result)) console.log(`${name.padEnd(30)}${String(figure)}`);
} finally {
  await database.close();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
}
