import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** Where somebody is named as a contact, which they agreed to themselves. */
export const readContactsHeld = (tx: Tx, personId: string): Promise<Held> =>
  tx
    .selectFrom("organisation_contact")
    .select(["name", "for_what as forWhat", "how", "seen_by as shownTo", "agreed_on as agreedOn"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("agreed_on")
    .limit(linesMax)
    .execute();

export async function eraseContacts(tx: Tx, personId: string): Promise<void> {
  await sql`DELETE FROM organisation_contact WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}`.execute(tx);
}

export async function readWorkerHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("organisation_worker as w")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "w.place_id").onRef("o.organisation_id", "=", "w.organisation_id"),
    )
    .select(["o.name", "w.since"])
    .where("w.place_id", "=", placeOf(tx))
    .where("w.person_id", "=", personId)
    .orderBy("w.since")
    .limit(linesMax)
    .execute();
  return rows.map(({ name, since }) => ({ organisation: name, since: since.toISOString() }));
}

export async function eraseWorker(tx: Tx, personId: string): Promise<void> {
  await sql`DELETE FROM organisation_worker WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}`.execute(tx);
}

export async function readVersionsHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("organisation_version as v")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "v.place_id").onRef("o.organisation_id", "=", "v.organisation_id"),
    )
    .select(["o.name", "v.number", "v.author_role", "v.written_at"])
    .where("v.place_id", "=", placeOf(tx))
    .where("v.written_by", "=", personId)
    .orderBy("v.written_at")
    .limit(linesMax)
    .execute();
  const checked = await tx
    .selectFrom("organisation")
    .select(["name", "verified_role", "verified_at"])
    .where("place_id", "=", placeOf(tx))
    .where("verified_by", "=", personId)
    .limit(linesMax)
    .execute();
  const cards = await tx
    .selectFrom("organisation_card as c")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "c.place_id").onRef("o.organisation_id", "=", "c.organisation_id"),
    )
    .select(["o.name", "c.language", "c.author_role", "c.checked_role", "c.written_by"])
    .where("c.place_id", "=", placeOf(tx))
    .where(({ or, eb }) => or([eb("c.written_by", "=", personId), eb("c.checked_by", "=", personId)]))
    .limit(linesMax)
    .execute();
  return [
    ...cards.map((row) => ({
      card: row.name,
      language: row.language,
      role: row.written_by === personId ? row.author_role : row.checked_role,
    })),
    ...rows.map((row) => ({
      organisation: row.name,
      version: String(row.number),
      role: row.author_role,
      written: row.written_at.toISOString(),
    })),
    ...checked.map((row) => ({
      organisation: row.name,
      checked: row.verified_at?.toISOString() ?? "",
      role: row.verified_role,
    })),
  ];
}

export async function eraseVersions(tx: Tx, personId: string): Promise<void> {
  await sql`UPDATE organisation_version SET written_by = NULL WHERE place_id = ${placeOf(tx)}
    AND written_by = ${personId}`.execute(tx);
  await sql`UPDATE organisation_card SET written_by = nullif(written_by, ${personId}),
    checked_by = nullif(checked_by, ${personId}) WHERE place_id = ${placeOf(tx)}
    AND ${personId} IN (written_by, checked_by)`.execute(tx);
  await sql`UPDATE organisation_merge SET merged_by = nullif(merged_by, ${personId}),
    undone_by = nullif(undone_by, ${personId}) WHERE place_id = ${placeOf(tx)}
    AND ${personId} IN (merged_by, undone_by)`.execute(tx);
  await sql`UPDATE organisation SET verified_by = NULL WHERE place_id = ${placeOf(tx)}
    AND verified_by = ${personId}`.execute(tx);
}
