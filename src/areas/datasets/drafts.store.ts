/** Imports under way. A draft is found only by the person who began it; the job that imports it finds it by the place. */
import type { Selectable } from "kysely";
import type { Tables, Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";
import type { ImportChoices, Progress } from "./draft.ts";
import { choicesShape, problemsShape, progressShape, receiptShape } from "./kept.schema.ts";

const MOST_DRAFTS = 100;

type DraftRow = Selectable<Tables["import_draft"]>;

const draftOf = (row: DraftRow): ImportDraft => ({
  id: row.draft_id,
  personId: row.person_id,
  stage: row.stage,
  fileName: row.file_name,
  fileSha256: row.file_sha256,
  fileBytes: row.file_bytes,
  choices: choicesShape.parse(row.choices),
  progress: progressShape.parse(row.progress),
  problems: problemsShape.parse(row.problems),
  refusedRows: row.refused_rows,
  receipt: row.receipt === null ? null : receiptShape.parse(row.receipt),
  version: row.dataset_id === null || row.number === null ? null : { datasetId: row.dataset_id, number: row.number },
  startedAt: row.started_at,
  expiresAt: row.expires_at,
});

const drafts = (tx: Tx) => tx.selectFrom("import_draft").selectAll().where("place_id", "=", placeOf(tx));

/** A person's own imports, newest first, at most 100. */
export const listDrafts = async (tx: Tx, personId: string): Promise<readonly ImportDraft[]> =>
  (await drafts(tx).where("person_id", "=", personId).orderBy("started_at", "desc").limit(MOST_DRAFTS).execute()).map(
    draftOf,
  );

/** Undefined for a draft of another person or another place, as for one that is not there. */
export const findDraft = async (tx: Tx, draftId: string, personId: string): Promise<ImportDraft | undefined> => {
  const row = await drafts(tx).where("draft_id", "=", draftId).where("person_id", "=", personId).executeTakeFirst();
  return row === undefined ? undefined : draftOf(row);
};

/** For the job that imports: whoever began it. */
export const findDraftToImport = async (tx: Tx, draftId: string): Promise<ImportDraft | undefined> => {
  const row = await drafts(tx).where("draft_id", "=", draftId).executeTakeFirst();
  return row === undefined ? undefined : draftOf(row);
};

/** Two who import one draft store it one after the other, and the second finds it done. */
export const holdDraft = (tx: Tx, draftId: string): Promise<void> => takeTurn(tx, `draft ${draftId}`);

/** Begins a draft; its file is kept with `keepDraftFile` before. */
export type NewDraft = Pick<
  ImportDraft,
  "id" | "personId" | "stage" | "fileName" | "fileSha256" | "fileBytes" | "choices" | "expiresAt"
>;

const notBegun: Progress = { doing: "waiting", share: null, rows: null };

export const saveDraft = async (tx: Tx, draft: NewDraft): Promise<void> => {
  await tx
    .insertInto("import_draft")
    .values({
      place_id: placeOf(tx),
      draft_id: draft.id,
      person_id: draft.personId,
      stage: draft.stage,
      file_name: draft.fileName,
      file_sha256: draft.fileSha256,
      file_bytes: draft.fileBytes,
      choices: JSON.stringify(draft.choices),
      progress: JSON.stringify(notBegun),
      expires_at: draft.expiresAt,
    })
    .execute();
};

/** What may change of a draft: only what is named changes. */
export type DraftChange = Partial<
  Pick<ImportDraft, "stage" | "choices" | "progress" | "problems" | "refusedRows" | "receipt" | "version">
>;

const json = (value: unknown): string => JSON.stringify(value);

export const saveDraftChange = async (tx: Tx, draftId: string, change: DraftChange): Promise<void> => {
  const { stage, choices, progress, problems, refusedRows, receipt, version } = change;
  const set = {
    ...(stage === undefined ? {} : { stage }),
    ...(choices === undefined ? {} : { choices: json(choices satisfies ImportChoices) }),
    ...(progress === undefined ? {} : { progress: json(progress) }),
    ...(problems === undefined ? {} : { problems: json(problems.slice(0, 100)) }),
    ...(refusedRows === undefined ? {} : { refused_rows: refusedRows }),
    ...(receipt === undefined ? {} : { receipt: receipt === null ? null : json(receipt) }),
    ...(version === undefined ? {} : { dataset_id: version?.datasetId ?? null, number: version?.number ?? null }),
  };
  if (Object.keys(set).length === 0) return;
  await tx
    .updateTable("import_draft")
    .set(set)
    .where("place_id", "=", placeOf(tx))
    .where("draft_id", "=", draftId)
    .execute();
};

/** Takes away drafts whose time is over. @returns their identifiers, so that their files go too. At most 100 at once. */
export const removeExpiredDrafts = async (tx: Tx, at: Date): Promise<readonly string[]> => {
  const rows = await tx
    .deleteFrom("import_draft")
    .where("place_id", "=", placeOf(tx))
    .where("expires_at", "<", at)
    .where("stage", "!=", "importing")
    .returning("draft_id")
    .execute();
  return rows.map((row) => row.draft_id);
};
