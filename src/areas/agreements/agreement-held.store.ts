import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;
const day = (moment: Date | null): string => moment?.toISOString().slice(0, 10) ?? "";

/** Where somebody is named as one who may use what is shared. */
export async function readNamedHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("agreement_worker as w")
    .innerJoin("agreement_version as v", (join) =>
      join
        .onRef("v.place_id", "=", "w.place_id")
        .onRef("v.agreement_id", "=", "w.agreement_id")
        .onRef("v.number", "=", "w.number"),
    )
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "w.place_id").onRef("o.organisation_id", "=", "w.organisation_id"),
    )
    .select(["v.title", "v.number", "o.name", "w.out_since"])
    .where("w.place_id", "=", placeOf(tx))
    .where("w.person_id", "=", personId)
    .orderBy("v.written_at")
    .limit(linesMax)
    .execute();
  return rows.map(({ title, number, name, out_since }) => ({
    Agreement: title,
    Version: String(number),
    "For the organisation": name,
    ...(out_since === null ? {} : { "Taken out": day(out_since) }),
  }));
}

export async function eraseNamed(tx: Tx, personId: string): Promise<void> {
  await sql`DELETE FROM agreement_worker WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}`.execute(tx);
}

/** What somebody signed, wrote, reviewed or withdrew from. */
export async function readSignedHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ did: string; title: string; at: Date | string }>`
    SELECT 'Signed' AS did, v.title, s.signed_at AS at FROM agreement_signature s
      JOIN agreement_version v USING (place_id, agreement_id, number)
      WHERE s.place_id = ${placeOf(tx)} AND s.person_id = ${personId}
    UNION ALL SELECT 'Wrote version ' || v.number, v.title, v.written_at FROM agreement_version v
      WHERE v.place_id = ${placeOf(tx)} AND v.written_by = ${personId}
    UNION ALL SELECT 'Reviewed: ' || r.words, v.title, r.reviewed_on FROM agreement_review r
      JOIN agreement_version v ON v.place_id = r.place_id AND v.agreement_id = r.agreement_id AND v.number = 1
      WHERE r.place_id = ${placeOf(tx)} AND r.reviewed_by = ${personId}
    UNION ALL SELECT 'Withdrew: ' || a.withdrawn_because, v.title, a.withdrawn_at FROM agreement a
      JOIN agreement_version v ON v.place_id = a.place_id AND v.agreement_id = a.agreement_id AND v.number = 1
      WHERE a.place_id = ${placeOf(tx)} AND a.withdrawn_by = ${personId}
    ORDER BY 3 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, title, at }) => ({
    What: did,
    Agreement: title,
    On: new Date(at).toISOString().slice(0, 10),
  }));
}

/** What was signed stays signed; by whom is forgotten. */
export async function eraseSigned(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`UPDATE agreement_signature SET person_id = NULL WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE agreement_version SET written_by = NULL WHERE place_id = ${placeId} AND written_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE agreement_review SET reviewed_by = NULL WHERE place_id = ${placeId} AND reviewed_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE agreement SET withdrawn_by = NULL WHERE place_id = ${placeId} AND withdrawn_by = ${personId}`.execute(
    tx,
  );
}

/** Forgets who was named in agreements that ended before this day. Returns how many lines. */
export async function removeNamesOfEnded(tx: Tx, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`DELETE FROM agreement_worker w USING agreement a
    WHERE w.place_id = ${placeOf(tx)} AND a.place_id = w.place_id AND a.agreement_id = w.agreement_id
      AND (a.withdrawn_at < ${before} OR NOT EXISTS (SELECT FROM agreement_version v WHERE v.place_id = a.place_id
        AND v.agreement_id = a.agreement_id AND v.ends_on >= ${before}::date))`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
