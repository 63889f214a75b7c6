import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listOwnWords, removeOwnWords } from "./own-words/own-words.store.ts";

type Held = readonly Readonly<Record<string, string>>[];

/** At most so many lines of each kind are read back at once. */
const linesMax = 1000;

export async function readDescriptionsHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("community_description")
    .select(["community_id", "name", "number", "standing", "written_at"])
    .where("place_id", "=", placeOf(tx))
    .where("written_by", "=", personId)
    .orderBy("written_at")
    .limit(linesMax)
    .execute();
  return rows.map((row) => ({
    community: row.name,
    description: String(row.number),
    standing: row.standing,
    written: row.written_at.toISOString(),
  }));
}

export async function readStatementsHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("statement_version")
    .select(["words", "source_title", "standing", "written_at"])
    .where("place_id", "=", placeOf(tx))
    .where("written_by", "=", personId)
    .orderBy("written_at")
    .limit(linesMax)
    .execute();
  return rows.map((row) => ({
    words: row.words,
    source: row.source_title,
    standing: row.standing,
    written: row.written_at.toISOString(),
  }));
}

export async function readSuggestionsHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("category_suggestion")
    .select(["because", "standing", "written_at"])
    .where("place_id", "=", placeOf(tx))
    .where("written_by", "=", personId)
    .orderBy("written_at")
    .limit(linesMax)
    .execute();
  return rows.map((row) => ({ because: row.because, standing: row.standing, written: row.written_at.toISOString() }));
}

export const readOwnWordsHeld = async (tx: Tx, personId: string): Promise<Held> =>
  (await listOwnWords(tx, personId)).map(({ words, category, at }) => ({
    words,
    category: category ?? "",
    written: at,
  }));

export const eraseDescriptions = async (tx: Tx, personId: string): Promise<void> => {
  await forget(tx, "community_description", personId);
  await forget(tx, "community_choice", personId);
};

export const eraseStatements = async (tx: Tx, personId: string): Promise<void> => {
  await forget(tx, "statement_version", personId);
  await forget(tx, "statement_withdrawal", personId);
};

export const eraseSuggestions = async (tx: Tx, personId: string): Promise<void> => {
  await forget(tx, "category_suggestion", personId);
  await forget(tx, "category_suggestion_no", personId);
};

export const eraseOwnWords = removeOwnWords;

type Written =
  | "community_description"
  | "community_choice"
  | "statement_version"
  | "statement_withdrawal"
  | "category_suggestion"
  | "category_suggestion_no";

/** What they wrote stays with the place; that they wrote it, and as whom they spoke, does not. */
async function forget(tx: Tx, table: Written, personId: string): Promise<void> {
  await sql`UPDATE ${sql.table(table)} SET written_by = NULL, standing = ''
    WHERE place_id = ${placeOf(tx)} AND written_by = ${personId}`.execute(tx);
}
