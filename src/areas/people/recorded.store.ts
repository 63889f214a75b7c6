import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { placeOf } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import type { Agreement } from "./recorded.ts";

/** One of the people of a place, as far as it matters who speaks for them. */
export interface PersonServed {
  readonly personId: string;
  readonly name: string;
  readonly hasLogin: boolean;
  readonly agreement: Agreement | null;
}

/** Somebody who belongs to this place; those who left are not served. */
export async function findServed(tx: Tx, personId: string): Promise<PersonServed | undefined> {
  const row = await tx
    .selectFrom("person as p")
    .leftJoin("person_agreement as a", (join) =>
      join.onRef("a.place_id", "=", "p.place_id").onRef("a.person_id", "=", "p.person_id"),
    )
    .select(["p.name", "p.login_id", "a.agreed_on", "a.heard_by", "a.language"])
    .where("p.place_id", "=", placeOf(tx))
    .where("p.person_id", "=", personId)
    .where("p.left_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { name, login_id, agreed_on: agreedOn, heard_by: heardBy, language } = row;
  const agreement = agreedOn === null || heardBy === null || language === null ? null : { agreedOn, heardBy, language };
  return { personId, name, hasLogin: login_id !== null, agreement };
}

/** @returns the identifier of the new person, who has no login and no role. */
export async function saveRecorded(
  tx: Tx,
  { name, agreement, by }: { readonly name: string; readonly agreement: Agreement; readonly by: string },
): Promise<string> {
  const [placeId, personId] = [placeOf(tx), randomUUID()];
  await tx
    .insertInto("person")
    .values({ place_id: placeId, person_id: personId, name, login_id: null, left_at: null, seen_to: null })
    .execute();
  await tx
    .insertInto("person_agreement")
    .values({
      place_id: placeId,
      person_id: personId,
      agreed_on: agreement.agreedOn,
      heard_by: agreement.heardBy,
      language: agreement.language,
      recorded_by: by,
    })
    .execute();
  return personId;
}

export async function removeAgreement(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await tx.deleteFrom("person_agreement").where("place_id", "=", placeId).where("person_id", "=", personId).execute();
  await tx
    .updateTable("person_agreement")
    .set({ recorded_by: null })
    .where("place_id", "=", placeId)
    .where("recorded_by", "=", personId)
    .execute();
}

/** This record and every record that was merged into it: all are the same person. */
export async function listSamePerson(tx: Tx, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE same AS (
      SELECT ${personId}::uuid AS id
      UNION
      SELECT m.merged_id FROM person_merge m JOIN same ON m.kept_id = same.id
      WHERE m.place_id = ${placeOf(tx)} AND m.undone_at IS NULL
    )
    SELECT id FROM same LIMIT 100`.execute(tx);
  return rows.map(({ id }) => id);
}

/** A name that was written down wrongly. */
export async function saveNameOf(tx: Tx, personId: string, name: string): Promise<void> {
  await tx
    .updateTable("person")
    .set({ name })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("login_id", "is", null)
    .execute();
}
