import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";

/** How somebody describes themselves, and the category they chose beside it, if any. */
export interface OwnWords {
  readonly number: number;
  readonly words: string;
  readonly category: string | null;
  readonly at: string;
}

/** What one person wrote, newest first, at most 50. */
export async function listOwnWords(tx: Tx, personId: string): Promise<readonly OwnWords[]> {
  const rows = await tx
    .selectFrom("own_words")
    .select(["number", "words", "category", "written_at as at"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("number", "desc")
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function saveOwnWords(tx: Tx, own: Omit<OwnWords, "at"> & { readonly personId: string }): Promise<void> {
  const { personId, number, words, category } = own;
  await tx
    .insertInto("own_words")
    .values({ place_id: placeOf(tx), person_id: personId, number, words, category })
    .execute();
}

export async function removeOwnWords(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom("own_words").where("place_id", "=", placeOf(tx)).where("person_id", "=", personId).execute();
}
