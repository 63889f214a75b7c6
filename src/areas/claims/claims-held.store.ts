import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { postEntry } from "../recognition/index.ts";
import { listClaims } from "./claims.store.ts";
import { takenBackEntry } from "./ledger.store.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody chose, was offered, claimed and was paid; and what they typed, agreed or paid for others. */
export async function readClaimsHeld(tx: Tx, personId: string): Promise<Held> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Would like in return' AS did, wants || coalesce(', at most ' || ceiling_pence / 100.0 || ' pounds a ' || ceiling_every, '') AS words,
        left(written_at::text, 10) AS on FROM pay_offer WHERE place_id = ${placeId} AND person_id = ${personId}
    UNION ALL SELECT 'Have letters about money sent to', email, left(written_at::text, 10) FROM pay_offer
      WHERE place_id = ${placeId} AND person_id = ${personId} AND email <> ''
    UNION ALL SELECT 'Were offered advice', adviser, offered_on::text FROM pay_advice
      WHERE place_id = ${placeId} AND person_id = ${personId}
    UNION ALL SELECT CASE WHEN run_id IS NULL THEN 'Claimed' ELSE 'Were paid' END,
        round(pence / 100.0, 2) || ' pounds: ' || what || ' ' || words, on_day::text FROM pay_claim
      WHERE place_id = ${placeId} AND person_id = ${personId}
    UNION ALL SELECT 'Typed a claim', what, claimed_on::text FROM pay_claim
      WHERE place_id = ${placeId} AND typed_by = ${personId} AND person_id IS DISTINCT FROM ${personId}
    UNION ALL SELECT 'Answered a claim', says || ': ' || what, left(decided_at::text, 10) FROM pay_claim
      WHERE place_id = ${placeId} AND decided_by = ${personId}
    UNION ALL SELECT 'Made a pay run', pay_on::text, left(made_at::text, 10) FROM pay_run
      WHERE place_id = ${placeId} AND made_by = ${personId}
    UNION ALL SELECT 'Wrote down what somebody would like', wants, left(written_at::text, 10) FROM pay_offer
      WHERE place_id = ${placeId} AND written_by = ${personId} AND person_id <> ${personId}
    UNION ALL SELECT 'Set a rate', level, from_day::text FROM pay_rate
      WHERE place_id = ${placeId} AND set_by = ${personId}
    UNION ALL SELECT 'Said how people are paid', adviser, left(set_at::text, 10) FROM pay_terms
      WHERE place_id = ${placeId} AND set_by = ${personId}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/**
 * What was not paid goes, and what is owed for it is taken back in the ledger; what was paid stays, without the name.
 * The ledger takes the name out of its own lines after this: claims stand before it in the list of areas.
 */
export async function eraseClaims(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  const agreed = (await listClaims(tx, { state: "agreed" })).filter(({ person }) => person?.id === personId);
  const onDay = new Date().toISOString().slice(0, 10);
  for (const claim of agreed) await postEntry(tx, takenBackEntry(claim, { onDay, postedBy: null }));
  await sql`DELETE FROM pay_claim WHERE place_id = ${placeId} AND person_id = ${personId} AND run_id IS NULL`.execute(
    tx,
  );
  await sql`DELETE FROM pay_receipt f USING pay_claim c WHERE f.place_id = ${placeId} AND c.place_id = f.place_id
    AND c.claim_id = f.claim_id AND c.person_id = ${personId}`.execute(tx);
  await sql`UPDATE pay_claim SET person_id = nullif(person_id, ${personId}::uuid),
      words = CASE WHEN person_id = ${personId}::uuid THEN '' ELSE words END,
      session_id = CASE WHEN person_id = ${personId}::uuid THEN NULL ELSE session_id END,
      typed_by = nullif(typed_by, ${personId}::uuid), decided_by = nullif(decided_by, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (person_id, typed_by, decided_by)`.execute(tx);
  await sql`DELETE FROM pay_offer WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(tx);
  await sql`DELETE FROM pay_advice WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(tx);
  await sql`UPDATE pay_offer SET written_by = NULL WHERE place_id = ${placeId} AND written_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE pay_advice SET offered_by = NULL WHERE place_id = ${placeId} AND offered_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE pay_rate SET set_by = NULL WHERE place_id = ${placeId} AND set_by = ${personId}`.execute(tx);
  await sql`UPDATE pay_terms SET set_by = NULL WHERE place_id = ${placeId} AND set_by = ${personId}`.execute(tx);
  await sql`UPDATE pay_run SET made_by = NULL WHERE place_id = ${placeId} AND made_by = ${personId}`.execute(tx);
}

/** Takes away photos of receipts of what was paid or not agreed before a day. @returns how many. */
export async function removeOldReceipts(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql`DELETE FROM pay_receipt WHERE place_id = ${placeOf(tx)} AND claim_id IN (
      SELECT c.claim_id FROM pay_claim c JOIN pay_receipt f ON f.place_id = c.place_id AND f.claim_id = c.claim_id
        LEFT JOIN pay_run r ON r.place_id = c.place_id AND r.run_id = c.run_id
      WHERE c.place_id = ${placeOf(tx)}
        AND (r.made_at < ${before} OR (c.says = 'no' AND c.decided_at < ${before})) LIMIT 200)
    RETURNING claim_id`.execute(tx);
  return rows.length;
}
