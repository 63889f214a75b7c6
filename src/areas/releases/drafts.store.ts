/** Releases that are being prepared. */
import { randomUUID } from "node:crypto";
import { sql, type Selectable } from "kysely";
import { canonicalJson } from "../../db/canonical-json.ts";
import type { Tables, Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Problem } from "../../nouns/result.ts";
import { choicesShape, frozenShape } from "./frozen.schema.ts";
import { listNames } from "./ledger.store.ts";
import { personIn } from "./person-in.rules.ts";
import {
  problemsShape,
  progressShape,
  releaseKind,
  type Choices,
  type Draft,
  type Frozen,
  type Progress,
} from "./kept.schema.ts";
import { outOfAll, toldOf, type AlreadyOut } from "./told.rules.ts";

const draftsMax = 100;

type Row = Omit<Selectable<Tables["release_draft"]>, "told" | "place_id"> & {
  readonly proposal_id: string | null;
  readonly outcome: string | null;
  readonly released: number | null;
};

const draftOf = (row: Row, names: ReadonlyMap<string, string>): Draft => ({
  id: row.draft_id,
  title: row.title,
  choices: choicesShape.parse(row.choices),
  replaces: row.replaces,
  draftedBy: row.drafted_by,
  draftedByName: names.get(personIn(row.drafted_by) ?? "") ?? null,
  draftedAt: row.drafted_at,
  stage: row.stage,
  progress: progressShape.parse(row.progress),
  problems: problemsShape.parse(row.problems),
  frozen: row.frozen === null ? null : frozenShape.parse(row.frozen),
  sha256: row.sha256,
  checkedTo: row.checked_to,
  proposal: row.proposal_id === null ? null : { id: row.proposal_id, outcome: row.outcome },
  released: row.released,
});

async function draftsOf(tx: Tx, id?: string): Promise<readonly Draft[]> {
  const rows = await tx
    .selectFrom("release_draft as d")
    .leftJoin("release as r", (join) =>
      join.onRef("r.place_id", "=", "d.place_id").onRef("r.draft_id", "=", "d.draft_id"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("proposal")
          .select(["proposal.proposal_id", "proposal.outcome"])
          .whereRef("proposal.place_id", "=", "d.place_id")
          .where("proposal.kind", "=", releaseKind)
          .where(sql<boolean>`proposal.content ->> 'draft' = d.draft_id::text`)
          .orderBy("proposal.proposed_at", "desc")
          .orderBy("proposal.proposal_id")
          .limit(1)
          .as("p"),
      (join) => join.onTrue(),
    )
    .select(["d.draft_id", "d.title", "d.choices", "d.replaces", "d.drafted_by", "d.drafted_at", "d.stage"])
    .select(["d.progress", "d.problems", "d.frozen", "d.sha256", "d.checked_to"])
    .select(["p.proposal_id", "p.outcome", "r.number as released"])
    .where("d.place_id", "=", placeOf(tx))
    .$if(id !== undefined, (query) => query.where("d.draft_id", "=", id ?? ""))
    .orderBy("d.drafted_at", "desc")
    .orderBy("d.draft_id")
    .limit(draftsMax)
    .execute();
  const names = await listNames(
    tx,
    rows.flatMap((row) => personIn(row.drafted_by) ?? []),
  );
  return rows.map((row) => draftOf(row, names));
}

/** The newest first, at most 100. */
export const listDrafts = (tx: Tx): Promise<readonly Draft[]> => draftsOf(tx);

export const findDraft = async (tx: Tx, id: string): Promise<Draft | undefined> => (await draftsOf(tx, id))[0];

/** What readers could know from a draft that is ready. */
export async function findDraftTold(tx: Tx, id: string): Promise<AlreadyOut> {
  const row = await tx
    .selectFrom("release_draft")
    .select("told")
    .where("place_id", "=", placeOf(tx))
    .where("draft_id", "=", id)
    .executeTakeFirst();
  return outOfAll(row === undefined || row.told === null ? [] : [row.told]);
}

interface DraftToSave {
  readonly title: string;
  readonly choices: Choices;
  readonly replaces: number | null;
  readonly draftedBy: string;
}

/** @returns the identifier of the draft, which waits to be checked. */
export async function saveDraft(tx: Tx, { title, choices, replaces, draftedBy }: DraftToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("release_draft")
    .values({
      place_id: placeOf(tx),
      draft_id: id,
      title,
      choices: canonicalJson(choices),
      replaces,
      drafted_by: draftedBy,
      stage: "checking",
      progress: canonicalJson({ doing: "waiting" }),
    })
    .execute();
  return id;
}

/** Says how far the check is. @returns false where it was stopped meanwhile. */
export async function saveProgress(tx: Tx, id: string, { doing, done, of }: Progress): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("release_draft")
    .set({ progress: canonicalJson(done === undefined || of === undefined ? { doing } : { doing, done, of }) })
    .where("place_id", "=", placeOf(tx))
    .where("draft_id", "=", id)
    .where("stage", "=", "checking")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface Checked {
  readonly frozen: Frozen;
  readonly told: AlreadyOut;
  readonly sha256: string;
  readonly checkedTo: number;
}

/** @returns false where it was stopped meanwhile. */
export async function saveChecked(tx: Tx, id: string, checked: Checked): Promise<boolean> {
  const { frozen, told, sha256, checkedTo } = checked;
  const { numUpdatedRows } = await tx
    .updateTable("release_draft")
    .set({
      stage: "ready",
      frozen: canonicalJson(frozen),
      told: canonicalJson(toldOf(told)),
      sha256,
      checked_to: checkedTo,
    })
    .where("place_id", "=", placeOf(tx))
    .where("draft_id", "=", id)
    .where("stage", "=", "checking")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function saveRefused(tx: Tx, id: string, problems: readonly Problem[]): Promise<boolean> {
  const told = problems.map(({ field, words }) => ({ field, words }));
  const { numUpdatedRows } = await tx
    .updateTable("release_draft")
    .set({ stage: "refused", problems: canonicalJson(told) })
    .where("place_id", "=", placeOf(tx))
    .where("draft_id", "=", id)
    .where("stage", "=", "checking")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Stops a check, or takes back a draft that nobody has proposed yet. */
export async function saveStopped(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable("release_draft")
    .set({ stage: "stopped", frozen: null, told: null, sha256: null, checked_to: null })
    .where("place_id", "=", placeOf(tx))
    .where("draft_id", "=", id)
    .execute();
}
