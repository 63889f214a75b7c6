import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

const takenOut = "Taken out: the words of an organisation that has left.";

/**
 * What the organisation alone said of its agreements, needs and offers goes. What both signed stays with the other side,
 * and so does that a need was met, by whom and when.
 */
export async function removeWordsAgreed(tx: Tx, id: string): Promise<void> {
  const placeId = placeOf(tx);
  const here = sql`place_id = ${placeId} AND organisation_id = ${id}`;
  await sql`UPDATE agreement_review SET words = ${takenOut} WHERE ${here}`.execute(tx);
  await sql`UPDATE agreement SET withdrawn_because = ${takenOut} WHERE place_id = ${placeId}
    AND withdrawn_for = ${id}`.execute(tx);
  const its = sql`(SELECT e.entry_id FROM exchange_entry e WHERE e.place_id = ${placeId} AND e.organisation_id = ${id})`;
  // Whoever was asked answers from the other entry than the one it was proposed from.
  await sql`UPDATE exchange_match m SET because = ${takenOut} WHERE place_id = ${placeId} AND says = 'declined'
    AND CASE WHEN offer_id IS NULL THEN need_id IN (SELECT e.entry_id FROM exchange_entry e
        WHERE e.place_id = m.place_id AND e.asked_of = ${id})
      ELSE (CASE WHEN proposed_from = need_id THEN offer_id ELSE need_id END) IN ${its} END`.execute(tx);
  await sql`UPDATE exchange_match SET thanks = ${takenOut} WHERE place_id = ${placeId} AND thanks IS NOT NULL
    AND need_id IN ${its}`.execute(tx);
  await sql`DELETE FROM exchange_earlier WHERE place_id = ${placeId} AND entry_id IN ${its}`.execute(tx);
  await sql`UPDATE exchange_entry SET title = 'Taken out', words = '', at_place = '', languages = '{}',
    withdrawn_at = coalesce(withdrawn_at, now()), withdrawn_because = ${takenOut} WHERE ${here}`.execute(tx);
}
