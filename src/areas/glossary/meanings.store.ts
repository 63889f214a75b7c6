import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { MeaningGiven, ReviewGiven } from "./glossary.rules.ts";

interface Writing {
  readonly byId: string;
  /** A plain date. */
  readonly today: string;
}

export async function saveMeaning(
  tx: Tx,
  wordId: string,
  { language, words, credit, creditedAs, byId, today }: MeaningGiven & Writing,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("glossary_meaning")
    .values({
      place_id: placeOf(tx),
      meaning_id: id,
      word_id: wordId,
      language,
      words,
      credit,
      credited_as: creditedAs,
      given_by: byId,
      given_on: today,
    })
    .execute();
  return id;
}

/** Whoever gave it takes it back. */
export const removeMeaning = (tx: Tx, id: string) =>
  tx.deleteFrom("glossary_meaning").where("place_id", "=", placeOf(tx)).where("meaning_id", "=", id).execute();

export async function saveMeaningReview(
  tx: Tx,
  id: string,
  { verdict, why, byId, today }: Omit<ReviewGiven, "isReleased"> & Writing,
): Promise<void> {
  await tx
    .updateTable("glossary_meaning")
    .set({
      verdict: verdict === "so" ? "right" : "not-right",
      reviewed_why: why,
      reviewed_by: byId,
      reviewed_on: today,
    })
    .where("place_id", "=", placeOf(tx))
    .where("meaning_id", "=", id)
    .execute();
}
