import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asThemselves } from "../people/index.ts";

/** Whoever changes a session waits until whoever did before is done. */
export const takeSessionTurn = (tx: Tx, sessionId: string): Promise<void> => takeTurn(tx, `session ${sessionId}`);

/** Reads and writes whole sessions, whoever comes: to put them in order, and where counts alone are wanted. No page is drawn of it. */
export async function asWhole<Answer>(tx: Tx, work: () => Promise<Answer>): Promise<Answer> {
  await sql`SET LOCAL app.sessions = 'whole'`.execute(tx);
  const answer = await work();
  await sql`SET LOCAL app.sessions = ''`.execute(tx);
  return answer;
}

/** What whoever acts may see: their own rows are there, and those of the sessions and groups they belong to. */
export const asReader = <Answer>(tx: Tx, { member }: Pick<Actor, "member">, work: () => Promise<Answer>) =>
  asThemselves(tx, member === null ? [] : [member.personId], work);

/** Who sees a session from inside follows from who chairs it and who is asked to come; every change of those ends with this. */
export const saveCircle = (tx: Tx, sessionId: string): Promise<void> =>
  asWhole(tx, async () => {
    const placeId = placeOf(tx);
    const inside = sql`SELECT s.place_id, s.session_id, s.chair_id AS person_id FROM place_session s
      WHERE s.place_id = ${placeId} AND s.session_id = ${sessionId} AND s.chair_id IS NOT NULL
      UNION SELECT c.place_id, c.session_id, c.person_id FROM session_contributor c
      WHERE c.place_id = ${placeId} AND c.session_id = ${sessionId} AND c.person_id IS NOT NULL AND c.taken_off_at IS NULL`;
    await sql`DELETE FROM session_circle c WHERE c.place_id = ${placeId} AND c.session_id = ${sessionId}
      AND c.person_id NOT IN (SELECT person_id FROM (${inside}) i)`.execute(tx);
    await sql`INSERT INTO session_circle (place_id, session_id, person_id) ${inside} ON CONFLICT DO NOTHING`.execute(
      tx,
    );
  });
