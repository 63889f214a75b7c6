/** Imports a file that waits: makes its cube outside any transaction, then stores it with its happening, then forgets the rows. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { happened } from "../../db/happening.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { readPlace, savePlace, withPlace } from "../../db/transaction.ts";
import { job } from "../../jobs/index.ts";
import type { JobParts } from "../../jobs/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { saveCubePiece } from "./cubes/cube.store.ts";
import { findDataset, saveDataset, saveVersion } from "./datasets.store.ts";
import type { VersionKey } from "./dataset.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";
import type { Progress } from "./draft.ts";
import { findDraftToImport, holdDraft, saveDraftChange } from "./drafts.store.ts";
import { forgetRows, makeCube, piecesOfFile } from "./import-file.reader.ts";
import type { ReadyCube } from "./import-file.reader.ts";
import { listMappings } from "./value-mappings.store.ts";

interface Where {
  readonly db: Db;
  readonly placeId: string;
}

const TELL_EACH_MS = 1_000;

/** Progress is told now and then, one after the other, and never holds the import up. */
const teller = ({ db, placeId }: Where, draftId: string) => {
  let told = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    tell: (progress: Progress): void => {
      const now = Date.now();
      if (now - told < TELL_EACH_MS && told !== 0) return;
      told = now;
      last = last.then(() => withPlace(db, placeId, (tx) => saveDraftChange(tx, draftId, { progress })));
    },
    done: () => last,
  };
};

/** The dataset that gets the version: the one that was chosen, else a new one. */
const datasetFor = async (tx: Tx, draft: ImportDraft, cube: ReadyCube): Promise<string> => {
  const { choices } = draft;
  const chosen = choices.datasetId === undefined ? undefined : await findDataset(tx, choices.datasetId);
  if (chosen?.kind === choices.kind) return chosen.id;
  const id = randomUUID();
  await saveDataset(tx, {
    id,
    kind: choices.kind,
    title: choices.title ?? draft.fileName.slice(0, 200),
    serviceId: choices.serviceId ?? null,
    publisher: cube.publisher,
    licence: cube.licence,
  });
  return id;
};

const detailOf = ({ receipt, layout }: ReadyCube, { number }: VersionKey) => ({
  number,
  layout,
  rowsRead: receipt.rowsRead,
  rowsKept: receipt.rowsKept,
  rowsRefused: receipt.rowsRefused,
  rowsDeleted: receipt.rowsDeleted,
  cells: receipt.cells,
});

/** One transaction: the version, its cube, the draft's end and the happening are kept, or nothing is. */
const store = async (tx: Tx, draftId: string, cube: ReadyCube): Promise<VersionKey | null> => {
  await holdDraft(tx, draftId);
  const draft = await findDraftToImport(tx, draftId);
  // Somebody else finished it, or it was taken back meanwhile.
  if (draft?.stage !== "importing") return null;
  const datasetId = await datasetFor(tx, draft, cube);
  const number = await saveVersion(tx, {
    datasetId,
    importedBy: draft.personId,
    layout: cube.layout,
    fileName: draft.fileName,
    fileSha256: draft.fileSha256,
    fileBytes: draft.fileBytes,
    cubeSha256: cube.sha256,
    cubeBytes: cube.bytes,
    receipt: cube.receipt,
    contents: cube.contents,
  });
  const version = { datasetId, number };
  let piece = 0;
  for (const bytes of piecesOfFile(cube.path)) {
    await saveCubePiece(tx, version, { piece, bytes });
    piece += 1;
  }
  await saveDraftChange(tx, draftId, {
    stage: "done",
    version,
    receipt: cube.receipt,
    problems: cube.problems,
    refusedRows: cube.receipt.rowsRefused,
    progress: { doing: "done", share: 1, rows: cube.receipt.rowsRead },
  });
  const who = /^[0-9a-f-]{36}$/u.test(draft.personId) ? `person ${draft.personId}` : draft.personId;
  await happened(tx, {
    what: "dataset.imported",
    who,
    subject: { kind: "dataset", id: datasetId },
    detail: detailOf(cube, version),
  });
  return version;
};

const fail = (where: Where, draftId: string, problems: readonly Problem[]): Promise<void> =>
  withPlace(where.db, where.placeId, (tx) => saveDraftChange(tx, draftId, { stage: "failed", problems }));

/** Imports one draft now. @returns the version, or null where the draft has failed or was done before. */
export const importDraft = async (where: Where, draftId: string): Promise<VersionKey | null> => {
  const { db, placeId } = where;
  const found = await readPlace(db, placeId, async (tx) => ({
    draft: await findDraftToImport(tx, draftId),
    mappings: await listMappings(tx),
  }));
  const { draft, mappings } = found;
  if (draft?.stage !== "importing") return null;
  const progress = teller(where, draftId);
  const made = await makeCube({ placeId, draft, mappings, onProgress: progress.tell });
  await progress.done();
  if (!made.ok) {
    await fail(where, draftId, made.problems);
    return null;
  }
  await withPlace(db, placeId, (tx) =>
    saveDraftChange(tx, draftId, { progress: { doing: "storing", share: 0.95, rows: made.value.receipt.rowsRead } }),
  );
  const version = await savePlace(db, placeId, (tx) => store(tx, draftId, made.value));
  forgetRows(placeId, draftId);
  return version;
};

const OURS: Problem = {
  field: "file",
  words: "Something went wrong on our side while the file was counted. Nothing was imported. Send the file again.",
};

/** A program that was killed in the middle begins again from the file; nothing was stored before it was whole. */
export const importJob = job({
  name: "dataset.import",
  tries: 3,
  reads: z.object({ draftId: z.uuid() }),
  run: async ({ draftId }: { readonly draftId: string }, { db, placeId, isLastTry }: JobParts) => {
    try {
      await importDraft({ db, placeId }, draftId);
    } catch (error) {
      if (isLastTry) await fail({ db, placeId }, draftId, [OURS]);
      throw error;
    }
  },
});
