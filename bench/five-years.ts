import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { openApp } from "../src/app.ts";
import { draftFolder, keepDraftFile } from "../src/areas/datasets/cubes/folders.reader.ts";
import { findDraftToImport, saveDraft } from "../src/areas/datasets/drafts.store.ts";
import { importJob } from "../src/areas/datasets/import.job.ts";
import { frameworks } from "../src/areas/evidence/frameworks/frameworks.ts";
import { areas } from "../src/areas.ts";
import { findPlaceHere } from "../src/db/place-here.ts";
import { readPlace, withPlace } from "../src/db/transaction.ts";
import { exampleSlug } from "../src/demo/play.ts";
import { rehearsalOfRiverside } from "../src/demo/rehearsal-riverside.ts";
import { addJob } from "../src/jobs/index.ts";
import { workJobsNow } from "../src/jobs/work.ts";
import { openWalkIn } from "../src/sign-in/walk-in.store.ts";
import { settingsByDefault } from "../src/web/settings.ts";
import { countStatements, openProcessorClock } from "./answering.ts";
import { openCrawl } from "./crawl.ts";
import { fillFiveYears } from "./five-years-rows.ts";
import { writeRows } from "./ingest-rows.ts";

/**
 * `npm run proof -- five-years`: every page that people of the example place can come to by its links, and its packs of
 * evidence, before and after five years of rows came into it. A page above 300 ms of server time, or a pack above ten
 * seconds, makes it fail.
 */
const pageMsMax = 300;
const packMsMax = 10_000;
const records = 400_000;
const cellsMin = 200_000;

const stage = await rehearsalOfRiverside();
const { app: db, door } = stage;
const settings = { ...settingsByDefault, requestsPerMinuteMax: 1_000_000, logLevel: "silent" } as const;
const jobs = areas.flatMap((area) => area.jobs ?? []);
const workJobs = () => workJobsNow({ db, queue: stage.queue, jobs, log: () => undefined });
const app = await openApp({ db, door, settings, walkIn: openWalkIn({ db, door }) });
await app.ready();
const placeId = (await findPlaceHere(db, exampleSlug))?.id ?? "";

/** A file of referrals, brought in as a person brings it in: by the job that counts them. */
const bringInCells = async (): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), "alongside-bench-rows-"));
  const draftId = randomUUID();
  try {
    const path = join(folder, "referrals.csv");
    await writeRows(path, records);
    const fileBytes = statSync(path).size;
    await keepDraftFile({ placeId, draftId }, path, true);
    await withPlace(db, placeId, async (tx) => {
      await saveDraft(tx, {
        id: draftId,
        personId: "a bench",
        stage: "importing",
        fileName: "referrals.csv",
        fileSha256: "0".repeat(64),
        fileBytes,
        choices: { kind: "records", title: "Referrals", periodBy: "quarter" },
        expiresAt: new Date(Date.now() + 3_600_000),
      });
      await addJob(tx, importJob, { draftId }, draftId);
    });
    await workJobs();
    const draft = await readPlace(db, placeId, (tx) => findDraftToImport(tx, draftId));
    if (draft?.stage !== "done") throw new Error(`The file was not brought in: ${JSON.stringify(draft?.problems)}`);
    return draft.receipt?.cells ?? 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(draftFolder(placeId, draftId), { recursive: true, force: true });
  }
};

interface PackMade {
  readonly framework: string;
  readonly answeredMs: number;
  readonly gatheredMs: number;
  readonly isShownAsUnderWay: boolean;
}

/** From the press of the button until the pack stands there; what whoever waits sees meanwhile. */
const gatherPacks = async (cookie: string): Promise<readonly PackMade[]> => {
  const made: PackMade[] = [];
  const headers = { accept: "application/json", "content-type": "application/json", cookie };
  const until = new Date().toISOString().slice(0, 10);
  const form = await app.inject({ url: `/${exampleSlug}/evidence/new`, headers: { accept: "text/html", cookie } });
  const partners = /name="partners"[^>]*value="([^"]+)"/.exec(form.body)?.[1] ?? "";
  const from = `${Number(until.slice(0, 4)) - 5}${until.slice(4)}`;
  for (const { id: framework } of frameworks) {
    const began = performance.now();
    const body = JSON.stringify({ framework, from, until, partners });
    const answer = await app.inject({ method: "POST", url: `/${exampleSlug}/evidence`, headers, body });
    const answeredMs = performance.now() - began;
    if (answer.statusCode !== 201) throw new Error(`No pack of ${framework}: ${answer.body.slice(0, 300)}`);
    const { id } = z.object({ id: z.string() }).parse(answer.json());
    const look = () => app.inject({ url: `/${exampleSlug}/evidence/${id}`, headers: { accept: "text/html", cookie } });
    const meanwhile = await look();
    const worked = performance.now();
    await workJobs();
    const gatheredMs = performance.now() - worked;
    const isThere = !(await look()).body.includes('http-equiv="refresh"');
    if (!isThere) throw new Error(`The pack of ${framework} was not gathered.`);
    made.push({
      framework,
      answeredMs,
      gatheredMs,
      isShownAsUnderWay: meanwhile.body.includes('http-equiv="refresh"'),
    });
  }
  return made;
};

const whole = (ms: number): string => ms.toFixed(0);

try {
  const crawl = await openCrawl({
    app,
    counted: countStatements(),
    processorMs: openProcessorClock(stage.owner),
    areas,
  });
  const before = new Map((await crawl.timeAll()).map((line) => [line.name, line]));
  const many = await fillFiveYears(stage.owner, placeId);
  const cells = await bringInCells();
  const after = await crawl.timeAll();
  const packs = await gatherPacks(crawl.cookieOf("commissioner"));

  console.log(
    [...Object.entries(many), ["cells of one data set", cells] as const]
      .map(([what, number]) => `${what} ${number.toLocaleString("en-GB")}`)
      .join(", "),
  );
  console.log(`\n${after.length} pages; the slowest, and home of each person:`);
  console.log("ms | processor | without the rows | times | statements | without | page");
  for (const [at, line] of after.toSorted((one, other) => other.processorMs - one.processorMs).entries()) {
    const was = before.get(line.name);
    if (at >= 30 && !line.name.startsWith(`/${exampleSlug}/home`)) continue;
    const times = was === undefined ? "" : (line.processorMs / was.processorMs).toFixed(1);
    console.log(
      [
        whole(line.ms),
        whole(line.processorMs),
        was === undefined ? "" : whole(was.processorMs),
        times,
        line.statements,
        was?.statements ?? "",
        line.name,
      ].join(" | "),
    );
  }
  console.log("\nmore statements than without the rows:");
  for (const { name, statements } of after) {
    const was = before.get(name)?.statements ?? statements;
    if (statements > was + 3) console.log(`${was} → ${statements} | ${name}`);
  }
  for (const { framework, answeredMs, gatheredMs, isShownAsUnderWay } of packs)
    console.log(
      `pack ${framework}: answered in ${whole(answeredMs)} ms, gathered in ${whole(gatheredMs)} ms, ` +
        `${isShownAsUnderWay ? "shown as under way" : "NOT shown as under way"}`,
    );
  // Too slow is what is so by both: a busy machine makes the one longer, a long wait for nothing the other not at all.
  const slow = after.filter(({ ms, processorMs }) => Math.min(ms, processorMs) > pageMsMax);
  console.log(
    `\n${slow.length} of ${after.length} pages above ${pageMsMax} ms; faults: ${crawl.faults().join("; ") || "none"}`,
  );
  const isWell = slow.length === 0 && crawl.faults().length === 0 && cells >= cellsMin;
  if (!isWell || packs.some(({ gatheredMs }) => gatheredMs > packMsMax)) process.exitCode = 1;
} finally {
  await app.close();
  await stage.close();
}
