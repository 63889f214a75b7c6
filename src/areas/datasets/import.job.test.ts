import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { rehearsal } from "../../db/rehearsal.ts";
import { startPlace } from "../../db/stage.ts";
import { readPlace, savePlace, withPlace } from "../../db/transaction.ts";
import { happened } from "../../db/happening.ts";
import { addJob } from "../../jobs/index.ts";
import { workJobsNow } from "../../jobs/work.ts";
import { rehearsalFolder } from "../../rehearsal-files.ts";
import { cubeOf } from "./cubes/cube.store.ts";
import { readSlice } from "./cubes/asking-room.reader.ts";
import { draftFile, draftFolder, keepDraftFile } from "./cubes/folders.reader.ts";
import { activityIn, populationIn } from "./cubes/readings.reader.ts";
import { findDataset, findVersion, listVersions, saveUndone } from "./datasets.store.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";
import type { ImportChoices } from "./draft.ts";
import { findDraft, findDraftToImport, saveDraft } from "./drafts.store.ts";
import { importDraft, importJob } from "./import.job.ts";

const shared = join(import.meta.dirname, "../../../../shared/data");
const census = join(shared, "population/nomis-layout-ts021-ltla-2021.csv");
const report = join(shared, "talking-therapies/annual-2019-20-by-ethnicity.csv");
const skip = existsSync(census) && existsSync(report) ? false : "the published files are not beside this checkout";

const folder = rehearsalFolder();
const stage = await rehearsal();
const here = await startPlace(stage.app, "Riverside");
const elsewhere = await startPlace(stage.app, "Hillside");
after(() => stage.close());

const PERSON = "an-analyst";

const begin = async (path: string, choices: ImportChoices, placeId = here): Promise<string> => {
  const id = randomUUID();
  await keepDraftFile({ placeId, draftId: id }, path, true);
  const fileSha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  const draft = { id, personId: PERSON, stage: "importing", fileName: "file.csv", fileSha256, choices } as const;
  const expiresAt = new Date(Date.now() + 86_400_000);
  await withPlace(stage.app, placeId, (tx) => saveDraft(tx, { ...draft, fileBytes: statSync(path).size, expiresAt }));
  return id;
};

const draftNow = (id: string, placeId = here): Promise<ImportDraft | undefined> =>
  readPlace(stage.app, placeId, (tx) => findDraftToImport(tx, id));

const imported = async (path: string, choices: ImportChoices) => {
  const id = await begin(path, choices);
  const version = await importDraft({ db: stage.app, placeId: here }, id);
  const draft = await draftNow(id);
  assert.ok(version, JSON.stringify(draft?.problems));
  return { id, version };
};

const told = (key: { datasetId: string; number: number }) =>
  readPlace(stage.app, here, async (tx) => {
    const version = await findVersion(tx, key);
    assert.ok(version);
    return { version, cube: cubeOf(tx, version), publisher: null, licence: null };
  });

test("the census and the service’s report give the published figures from their cubes", { skip }, async () => {
  const people = await imported(census, { kind: "population" });
  const seen = await imported(report, { kind: "activity", period: "2019-20" });
  const area = await readPlace(stage.app, here, async (tx) => {
    const version = await findVersion(tx, people.version);
    assert.ok(version);
    return populationIn({ version, cube: cubeOf(tx, version), publisher: null, licence: null }, "E09000032");
  });
  const pakistani = area.areas[0]?.counts.find(({ label }) => /Pakistani/u.test(label));
  assert.deepEqual(pakistani?.count, { mark: "value", count: 12_249, min: 12_249, max: 12_249 });
  assert.equal(area.areas[0]?.name, "Wandsworth");
  const service = await readPlace(stage.app, here, async (tx) => {
    const version = await findVersion(tx, seen.version);
    assert.ok(version);
    const cube = cubeOf(tx, version);
    return {
      slice: await readSlice(cube, {
        where: { organisation: "CCG:08X", period: "2019-20", measure: "referrals-received", category: ["J", "A"] },
        by: ["category"],
      }),
      reading: await activityIn(
        { version, cube, publisher: null, licence: null },
        { type: "CCG", code: "08X", period: "2019-20" },
      ),
    };
  });
  const j = service.slice.find(({ at }) => at.category === "J");
  assert.deepEqual(j?.count, { mark: "value", count: 345, min: 343, max: 347 });
  assert.equal(service.reading.published, true);
  const [table] = service.reading.tables;
  const column = service.reading.measures.findIndex(({ id }) => id === "referrals-received");
  const row = table?.rows.find(({ label }) => label === "Pakistani");
  assert.deepEqual(row?.cells[column], { mark: "value", count: 345, min: 343, max: 347 });
  assert.equal(row?.heading, "Asian or Asian British");
});

const RECORDS = [
  "referral id,referral date,area,ethnicity,age,sex,source,assessed on",
  "r1,2024-01-05,E01000001,A,34,F,GP,2024-01-20",
  "r2,2024-02-05,E01000001,J,34,F,GP,",
  "r3,2024-05-05,E01000002,J,70,M,Self,2024-06-01",
  "r4,2024-05-05,E01000002,Z,17,M,Self,",
  "r5,05/05/2024,E01000002,J,17,M,Self,",
  "r6,2024-05-05,nowhere,J,17,M,Self,",
  "r7,2024-05-05,E01000002,Martian,17,M,Self,",
  "r3,2024-05-05,E01000002,J,70,M,Self,2024-06-01",
  "r8,2024-05-05,E01000002,J,17,M,Self,",
  "r8,2024-05-05,E01000002,J,17,F,Self,",
  "r9,,E01000002,J,17,F,Self,",
].join("\n");

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const byCategory = async (key: { datasetId: string; number: number }, measure: string) => {
  const version = await readPlace(stage.app, here, (tx) => findVersion(tx, key));
  assert.ok(version);
  const rows = await readPlace(stage.app, here, (tx) =>
    readSlice(cubeOf(tx, version), { where: { measure }, by: ["category"] }),
  );
  return Object.fromEntries(
    rows.map(({ at, count, standing }) => [`${at.category} ${standing}`, count.mark === "value" ? count.count : null]),
  );
};

test("one row a referral is counted, every wrong row is told by its number, and the rows are gone", async () => {
  const { id, version } = await imported(written("records.csv", RECORDS), { kind: "records", title: "Referrals" });
  assert.deepEqual(await byCategory(version, "referrals"), { "A group": 1, "J group": 2, "Z unknown": 1 });
  assert.deepEqual(await byCategory(version, "assessed"), { "A group": 1, "J group": 1, "Z unknown": 0 });
  const { version: kept } = await told(version);
  const { rowsRead, rowsKept, rowsRefused, rowsRepeated, rowsDeleted } = kept.receipt;
  assert.deepEqual([rowsRead, rowsKept, rowsRefused, rowsRepeated, rowsDeleted], [11, 4, 6, 1, 11]);
  const draft = await draftNow(id);
  assert.deepEqual(
    draft?.problems.map(({ row }) => row),
    [6, 7, 8, 10, 11, 12],
  );
  assert.equal(existsSync(draftFile(here, id)), false);
  assert.match(
    readFileSync(join(draftFolder(here, id), "refused.csv"), "utf8"),
    /7,"area","“nowhere” is not an area code/,
  );
  assert.deepEqual(kept.contents.periods[0], {
    printed: "January to March 2024",
    from: "2024-01-01",
    to: "2024-03-31",
  });
  assert.deepEqual(kept.contents.ageBands, ["0-17", "18-34", "65+"]);
});

test("importing the same draft twice, or after it was done, stores one version", async () => {
  const id = await begin(written("twice.csv", RECORDS), { kind: "records" });
  const both = await Promise.all([1, 2].map(() => importDraft({ db: stage.app, placeId: here }, id).catch(() => null)));
  assert.equal(both.filter((version) => version !== null).length, 1);
  assert.equal(await importDraft({ db: stage.app, placeId: here }, id), null);
});

test("a version that is undone gives way to the one before it, and nothing is deleted", async () => {
  const first = await imported(written("one.csv", RECORDS), { kind: "records", title: "Undo me" });
  const { datasetId } = first.version;
  const second = await imported(written("two.csv", RECORDS), { kind: "records", datasetId });
  assert.deepEqual(second.version, { datasetId, number: 2 });
  await savePlace(stage.app, here, async (tx) => {
    assert.equal(await saveUndone(tx, second.version, { at: new Date(), by: PERSON, because: "a wrong file" }), true);
    assert.equal(await saveUndone(tx, second.version, { at: new Date(), by: PERSON, because: "again" }), false);
    await happened(tx, {
      what: "dataset.undone",
      who: "a test",
      subject: { kind: "dataset", id: datasetId },
      detail: {},
    });
  });
  const [dataset, versions] = await readPlace(stage.app, here, async (tx) => [
    await findDataset(tx, datasetId),
    await listVersions(tx, datasetId),
  ]);
  assert.equal(dataset?.version?.number, 1);
  assert.equal(versions.length, 2);
});

test("another place sees neither the dataset, nor its cube by a fingerprint it knows, nor the draft", async () => {
  const { id, version } = await imported(written("ours.csv", RECORDS), { kind: "records" });
  const { cube, version: kept } = await told(version);
  await readPlace(stage.app, elsewhere, async (tx) => {
    assert.equal(await findVersion(tx, version), undefined);
    assert.equal(await findDataset(tx, version.datasetId), undefined);
    assert.equal(await findDraft(tx, id, PERSON), undefined);
    // Somebody who knows the fingerprint and claims the version: there are no bytes, and the copy of the other place is not used.
    const claimed = cubeOf(tx, kept);
    assert.equal(claimed.sha256, cube.sha256);
    await assert.rejects(readSlice(claimed, { by: ["category"] }), /damaged/);
  });
  assert.equal(await readPlace(stage.app, here, (tx) => findDraft(tx, id, "somebody else")), undefined);
});

test("a copy of a cube that was deleted from the disk fills itself again", async () => {
  const { version } = await imported(written("again.csv", RECORDS), { kind: "records" });
  const before = await byCategory(version, "referrals");
  rmSync(join(folder, "files", "cubes", here), { recursive: true, force: true });
  assert.deepEqual(await byCategory(version, "referrals"), before);
});

test("a job is done when its transaction is kept, and never when it is not", async () => {
  const [kept, given] = [
    await begin(written("job.csv", RECORDS), { kind: "records" }),
    await begin(written("job2.csv", RECORDS), { kind: "records" }),
  ];
  await savePlace(stage.app, here, async (tx) => {
    await addJob(tx, importJob, { draftId: kept }, kept);
    await happened(tx, { what: "import.started", who: "a test", subject: { kind: "import", id: kept }, detail: {} });
  });
  await assert.rejects(
    savePlace(stage.app, here, async (tx) => {
      await addJob(tx, importJob, { draftId: given }, given);
      throw new Error("changed our mind");
    }),
    /changed our mind/,
  );
  await workJobsNow({ db: stage.app, queue: stage.queue, jobs: [importJob], log: () => undefined });
  assert.equal((await draftNow(kept))?.stage, "done");
  assert.equal((await draftNow(given))?.stage, "importing");
});

test("an import whose file is gone says so and asks for it again", async () => {
  const id = await begin(written("gone.csv", RECORDS), { kind: "records" });
  rmSync(draftFile(here, id));
  assert.equal(await importDraft({ db: stage.app, placeId: here }, id), null);
  const draft = await draftNow(id);
  assert.equal(draft?.stage, "failed");
  assert.match(draft?.problems[0]?.words ?? "", /Send it again/);
});
