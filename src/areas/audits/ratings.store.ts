import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import { ratersNeeded } from "./audit.ts";
import type { Line, Middle, Rating } from "./audit.ts";
import type { Ratings } from "./rating.rules.ts";

/** What somebody rated so far. It does not exist for a query of anybody else. */
export const listOwnRatings = (tx: Tx, auditId: string, personId: string): Promise<readonly Rating[]> =>
  asThemselves(tx, [personId], async () => {
    const { rows } = await sql<Rating>`
      SELECT r.item_key AS key, r.rating, coalesce(w.why, '') AS why, coalesce(w.evidence, '') AS evidence
      FROM audit_rating r LEFT JOIN audit_why w USING (place_id, audit_id, person_id, item_key)
      WHERE r.place_id = ${placeOf(tx)} AND r.audit_id = ${auditId}::uuid AND r.person_id = ${personId}::uuid
      ORDER BY r.item_key LIMIT 500`.execute(tx);
    return rows;
  });

interface Rater {
  readonly auditId: string;
  readonly personId: string;
  readonly today: string;
  /** Their lines of why may be read without their name. */
  readonly letsRead: boolean;
}

/** What stood there of these items before is gone. */
export const saveRatings = (tx: Tx, { kept, emptied }: Ratings, rater: Rater): Promise<void> =>
  asThemselves(tx, [rater.personId], async () => {
    const place = placeOf(tx);
    const { auditId, personId } = rater;
    const keys = [...emptied, ...kept.map(({ key }) => key)];
    for (const table of ["audit_rating", "audit_why"])
      await sql`DELETE FROM ${sql.table(table)} WHERE place_id = ${place} AND audit_id = ${auditId}::uuid
        AND person_id = ${personId}::uuid AND item_key = ANY (${keys})`.execute(tx);
    const of = { place_id: place, audit_id: auditId, person_id: personId };
    if (kept.length > 0)
      await tx
        .insertInto("audit_rating")
        .values(kept.map(({ key, rating }) => ({ ...of, item_key: key, rating })))
        .execute();
    const said = kept.filter(({ why, evidence }) => why !== "" || evidence !== "");
    if (said.length > 0)
      await tx
        .insertInto("audit_why")
        .values(said.map(({ key, why, evidence }) => ({ ...of, item_key: key, why, evidence })))
        .execute();
    await tx
      .updateTable("audit_asked")
      .set({ rated_on: rater.today, lets_read: rater.letsRead })
      .where("place_id", "=", place)
      .where("audit_id", "=", auditId)
      .where("person_id", "=", personId)
      .execute();
  });

/** Ends the rating and keeps the middle of each side, item by item, where five and more of it rated. Never again. @practice P21 */
export async function endRating(tx: Tx, auditId: string, today: string): Promise<void> {
  const place = placeOf(tx);
  const set = (values: { readonly ended_on?: string; readonly is_counted?: boolean }) =>
    tx.updateTable("service_audit").set(values).where("place_id", "=", place).where("audit_id", "=", auditId).execute();
  await set({ ended_on: today });
  await sql`INSERT INTO audit_result (place_id, audit_id, side, item_key, raters, middle)
    SELECT r.place_id, r.audit_id, k.side, r.item_key, count(*)::int,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY r.rating)
    FROM audit_rating r JOIN audit_asked k ON k.place_id = r.place_id AND k.audit_id = r.audit_id
      AND k.person_id = r.person_id
    WHERE r.place_id = ${place} AND r.audit_id = ${auditId}::uuid AND r.rating IS NOT NULL
    GROUP BY r.place_id, r.audit_id, k.side, r.item_key HAVING count(*) >= ${ratersNeeded}`.execute(tx);
  await set({ is_counted: true });
}

/** What whoever reads may know: of sides that are shown, and of their own. */
export const listMiddles = (tx: Tx, auditId: string, personId: string | null): Promise<readonly Middle[]> =>
  asThemselves(tx, personId === null ? [] : [personId], async () => {
    const { rows } = await sql<Middle>`
      SELECT item_key AS key, side, raters, middle::float AS middle FROM audit_result
      WHERE place_id = ${placeOf(tx)} AND audit_id = ${auditId}::uuid ORDER BY item_key, side LIMIT 500`.execute(tx);
    return rows;
  });

/** Lines that their writers let be read, of sides that are shown, without a name. */
export async function listLines(tx: Tx, auditId: string): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    SELECT w.item_key AS key, k.side, w.why, w.evidence FROM audit_why w
    JOIN audit_asked k ON k.place_id = w.place_id AND k.audit_id = w.audit_id AND k.person_id = w.person_id
    JOIN service_audit a ON a.place_id = w.place_id AND a.audit_id = w.audit_id
    WHERE w.place_id = ${placeOf(tx)} AND w.audit_id = ${auditId}::uuid AND k.lets_read AND a.is_counted
      AND CASE k.side WHEN 'staff' THEN a.staff_shown_on ELSE a.partners_shown_on END IS NOT NULL
    ORDER BY w.item_key, md5(w.why), w.why LIMIT 1000`.execute(tx);
  return rows;
}
