import { randomUUID } from "node:crypto";
import { placeOf } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import { purposes, purposeWords } from "./consents.ts";
import type { Consent, Purpose } from "./consents.ts";

/** What these people agreed to, and what they took back; the latest first. */
export async function listConsents(tx: Tx, personIds: readonly string[]): Promise<readonly Consent[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom("person_consent")
    .select(["consent_id", "purpose", "words", "heard_by", "given_at", "withdrawn_at"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "in", personIds)
    .orderBy("given_at", "desc")
    .orderBy("consent_id")
    .limit(500)
    .execute();
  return rows.flatMap((row) => {
    const purpose = purposes.find((one) => one === row.purpose);
    const { consent_id: id, words, heard_by: heardBy } = row;
    const [givenAt, withdrawnAt] = [row.given_at.toISOString(), row.withdrawn_at?.toISOString() ?? null];
    return purpose === undefined ? [] : [{ id, purpose, words, heardBy, givenAt, withdrawnAt }];
  });
}

interface ConsentToGive {
  readonly personId: string;
  readonly purpose: Purpose;
  readonly heardBy?: string;
  readonly language?: string;
}

/** Given twice is given once. */
export async function saveConsent(
  tx: Tx,
  { personId, purpose, heardBy = "", language = "" }: ConsentToGive,
): Promise<void> {
  await tx
    .insertInto("person_consent")
    .values({
      place_id: placeOf(tx),
      consent_id: randomUUID(),
      person_id: personId,
      purpose,
      words: purposeWords[purpose],
      heard_by: heardBy,
      language,
    })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** In force no more from now on; that it was stays in the history. */
export async function saveConsentEnd(
  tx: Tx,
  { personId, purpose, at }: { readonly personId: string; readonly purpose: Purpose; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("person_consent")
    .set({ withdrawn_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("purpose", "=", purpose)
    .where("withdrawn_at", "is", null)
    .execute();
}

export async function removeConsents(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom("person_consent").where("place_id", "=", placeOf(tx)).where("person_id", "=", personId).execute();
}
