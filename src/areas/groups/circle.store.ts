import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";

/** Whoever fills or empties a seat waits until whoever did before is done, so that no seat has two holders. */
export const takeSeatTurn = (tx: Tx): Promise<void> => takeTurn(tx, "seats of groups");

/** Reads and writes whole groups, whoever sits there: to put them in order, and to look at all together. No page is drawn of it. */
export async function asWhole<Answer>(tx: Tx, work: () => Promise<Answer>): Promise<Answer> {
  await sql`SET LOCAL app.groups = 'whole'`.execute(tx);
  const answer = await work();
  await sql`SET LOCAL app.groups = ''`.execute(tx);
  return answer;
}

/** Who sees a group from inside follows from who chairs it and who sits there; every change of a seat ends with this. */
export const saveCircle = (tx: Tx, groupId: string): Promise<void> =>
  asWhole(tx, async () => {
    const placeId = placeOf(tx);
    const inside = sql`SELECT g.place_id, g.group_id, g.chair_id AS person_id FROM place_group g
      WHERE g.place_id = ${placeId} AND g.group_id = ${groupId} AND g.chair_id IS NOT NULL
      UNION SELECT w.place_id, w.group_id, w.person_id FROM group_holder w JOIN group_holding h
      ON h.place_id = w.place_id AND h.holding_id = w.holding_id AND h.ended_on IS NULL
      WHERE w.place_id = ${placeId} AND w.group_id = ${groupId}`;
    await sql`DELETE FROM group_circle c WHERE c.place_id = ${placeId} AND c.group_id = ${groupId}
      AND c.person_id NOT IN (SELECT person_id FROM (${inside}) i)`.execute(tx);
    await sql`INSERT INTO group_circle (place_id, group_id, person_id) ${inside} ON CONFLICT DO NOTHING`.execute(tx);
  });
