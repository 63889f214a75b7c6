import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

export interface DirectorySuggestion {
  readonly id: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly words: string;
  readonly madeAt: string;
}

/** So many may wait at once; then whoever reviews them is asked to catch up first. */
export const waitingMax = 200;

/** What waits to be reviewed, the oldest first. */
export async function listWaiting(tx: Tx, max = waitingMax): Promise<readonly DirectorySuggestion[]> {
  const rows = await tx
    .selectFrom("directory_suggestion as s")
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "s.place_id").onRef("o.organisation_id", "=", "s.organisation_id"),
    )
    .select(["s.suggestion_id", "s.organisation_id", "o.name", "s.words", "s.made_at"])
    .where("s.place_id", "=", placeOf(tx))
    .where("s.reviewed_at", "is", null)
    .orderBy("s.made_at")
    .orderBy("s.suggestion_id")
    .limit(max)
    .execute();
  return rows.map((row) => ({
    id: row.suggestion_id,
    organisationId: row.organisation_id,
    organisationName: row.name,
    words: row.words,
    madeAt: row.made_at.toISOString(),
  }));
}

interface SuggestionToSave {
  readonly words: string;
  readonly organisationId: string | null;
}

export async function saveSuggestion(tx: Tx, { words, organisationId }: SuggestionToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("directory_suggestion")
    .values({ place_id: placeOf(tx), suggestion_id: id, organisation_id: organisationId, words })
    .execute();
  return id;
}

interface Reviewed {
  readonly id: string;
  readonly outcome: "taken-up" | "not-taken-up";
  readonly at: Date;
}

export async function saveReviewed(tx: Tx, { id, outcome, at }: Reviewed): Promise<void> {
  await tx
    .updateTable("directory_suggestion")
    .set({ reviewed_at: at, outcome })
    .where("place_id", "=", placeOf(tx))
    .where("suggestion_id", "=", id)
    .where("reviewed_at", "is", null)
    .execute();
}

/** What was reviewed before is forgotten, at most 500 at a time. @returns how many. */
export async function removeReviewed(tx: Tx, before: Date): Promise<number> {
  const due = await tx
    .selectFrom("directory_suggestion")
    .select("suggestion_id")
    .where("place_id", "=", placeOf(tx))
    .where("reviewed_at", "<", before)
    .limit(500)
    .execute();
  if (due.length === 0) return 0;
  await tx
    .deleteFrom("directory_suggestion")
    .where("place_id", "=", placeOf(tx))
    .where(
      "suggestion_id",
      "in",
      due.map((one) => one.suggestion_id),
    )
    .execute();
  return due.length;
}
