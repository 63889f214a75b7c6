import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** Whom a worried reader tells, and when they are there. */
export interface Lead {
  readonly personId: string;
  readonly name: string;
  readonly reach: string;
  readonly hours: string;
  /** Where a letter goes when somebody tells them; nothing where they read none. */
  readonly email: string;
}

export async function findLead(tx: Tx): Promise<Lead | null> {
  const row = await tx
    .selectFrom("voice_lead as l")
    .innerJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "l.place_id").onRef("p.person_id", "=", "l.person_id"),
    )
    .select(["l.person_id", "p.name", "l.reach", "l.hours", "l.email"])
    .where("l.place_id", "=", placeOf(tx))
    .executeTakeFirst();
  if (row === undefined) return null;
  return { personId: row.person_id, name: row.name, reach: row.reach, hours: row.hours, email: row.email };
}

interface Naming extends Omit<Lead, "name"> {
  readonly byId: string | null;
  readonly today: string;
}

/** There is one at a time. */
export async function saveLead(tx: Tx, { personId, reach, hours, email, byId, today }: Naming): Promise<void> {
  await tx.deleteFrom("voice_lead").where("place_id", "=", placeOf(tx)).execute();
  await tx
    .insertInto("voice_lead")
    .values({ place_id: placeOf(tx), person_id: personId, reach, hours, email, named_by: byId, named_on: today })
    .execute();
}

interface Telling {
  readonly byId: string | null;
  readonly today: string;
}

/** Told once: pressing again changes nothing. */
export async function saveTold(tx: Tx, voiceId: string, { byId, today }: Telling): Promise<void> {
  await tx
    .insertInto("voice_told")
    .values({ place_id: placeOf(tx), voice_id: voiceId, told_by: byId, told_on: today })
    .onConflict((conflict) => conflict.columns(["place_id", "voice_id"]).doNothing())
    .execute();
}

export async function findToldOn(tx: Tx, voiceId: string): Promise<string | null> {
  const row = await tx
    .selectFrom("voice_told")
    .select("told_on")
    .where("place_id", "=", placeOf(tx))
    .where("voice_id", "=", voiceId)
    .executeTakeFirst();
  return row?.told_on ?? null;
}

/** Of which voices this person was told as safeguarding lead, and nobody has answered them yet; the first day first. */
export async function listToldTo(tx: Tx, personId: string): Promise<readonly { readonly id: string }[]> {
  const { rows } = await sql<{ id: string }>`SELECT t.voice_id AS id FROM voice_told t
      JOIN voice v ON v.place_id = t.place_id AND v.voice_id = t.voice_id AND v.answered_on IS NULL
      JOIN voice_lead l ON l.place_id = t.place_id AND l.person_id = ${personId}::uuid
    WHERE t.place_id = ${placeOf(tx)} ORDER BY t.told_on, t.voice_id LIMIT 20`.execute(tx);
  return rows;
}
