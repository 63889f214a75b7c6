import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

/** What somebody wrote and said of costs, and what they agreed to and paid. */
export async function readCostsHeld(tx: Tx, personId: string): Promise<Held> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Wrote what an hour costs' AS did, o.name AS words, left(m.written_at::text, 10) AS on FROM cost_model m
      JOIN organisation o ON o.place_id = m.place_id AND o.organisation_id = m.organisation_id
      WHERE m.place_id = ${placeId} AND m.written_by = ${personId}
    UNION ALL SELECT 'Said of a cost', says || CASE WHEN because = '' THEN '' ELSE ': ' || because END,
        left(said_at::text, 10) FROM cost_said WHERE place_id = ${placeId} AND said_by = ${personId}
    UNION ALL SELECT 'Wrote what is agreed', pays_for, left(written_at::text, 10) FROM cost_agreement
      WHERE place_id = ${placeId} AND written_by = ${personId}
    UNION ALL SELECT 'Said yes to what is paid', pays_for,
        left((CASE WHEN payer_yes_by = ${personId} THEN payer_yes_at ELSE payee_yes_at END)::text, 10)
      FROM cost_agreement WHERE place_id = ${placeId} AND ${personId}::uuid IN (payer_yes_by, payee_yes_by)
    UNION ALL SELECT 'Said that it was paid', number::text, paid_on::text FROM cost_payment
      WHERE place_id = ${placeId} AND paid_by = ${personId}
    ORDER BY 3, 1, 2 LIMIT 1000`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/** What was written stays the organisation’s and the payer’s; the name goes. */
export async function eraseCosts(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`UPDATE cost_model SET written_by = NULL WHERE place_id = ${placeId} AND written_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE cost_said SET said_by = NULL WHERE place_id = ${placeId} AND said_by = ${personId}`.execute(tx);
  await sql`UPDATE cost_agreement SET written_by = nullif(written_by, ${personId}::uuid),
      payer_yes_by = nullif(payer_yes_by, ${personId}::uuid), payee_yes_by = nullif(payee_yes_by, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (written_by, payer_yes_by, payee_yes_by)`.execute(tx);
  await sql`UPDATE cost_payment SET paid_by = NULL WHERE place_id = ${placeId} AND paid_by = ${personId}`.execute(tx);
}
