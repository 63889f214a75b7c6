import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/**
 * The seats it held in groups stand empty, whoever came for it sees those groups from outside again, and nobody waits for
 * it to name somebody. Who sat there because of their own life is kept nowhere.
 */
export async function endSeatsInGroups(tx: Tx, id: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`SET LOCAL app.groups = 'whole'`.execute(tx);
  await sql`DELETE FROM group_ask WHERE place_id = ${placeId} AND organisation_id = ${id}`.execute(tx);
  await sql`DELETE FROM group_holder w USING group_holding h WHERE w.place_id = ${placeId} AND w.is_private
    AND h.place_id = w.place_id AND h.holding_id = w.holding_id AND h.organisation_id = ${id}`.execute(tx);
  await sql`UPDATE group_holding SET ended_on = current_date, ended_because = 'left' WHERE place_id = ${placeId}
    AND organisation_id = ${id} AND ended_on IS NULL`.execute(tx);
  await sql`DELETE FROM group_circle c WHERE c.place_id = ${placeId} AND NOT EXISTS (SELECT FROM place_group g
    WHERE g.place_id = c.place_id AND g.group_id = c.group_id AND g.chair_id = c.person_id)
    AND NOT EXISTS (SELECT FROM group_holder w JOIN group_holding h ON h.place_id = w.place_id
      AND h.holding_id = w.holding_id AND h.ended_on IS NULL WHERE w.place_id = c.place_id AND w.group_id = c.group_id
      AND w.person_id = c.person_id)`.execute(tx);
  await sql`SET LOCAL app.groups = ''`.execute(tx);
}
