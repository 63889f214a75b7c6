import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody asked partners, joined, answered, or was named for; and limits they set. */
export async function readAsksHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Asked' AS did, a.title AS words, a.asked_on::text AS on FROM partner_ask a
      WHERE a.place_id = ${placeOf(tx)} AND a.asked_by = ${personId}
    UNION ALL SELECT 'Joined an ask', a.title, left(j.joined_at::text, 10) FROM partner_ask_joined j
      JOIN partner_ask a ON a.place_id = j.place_id AND a.ask_id = j.ask_id
      WHERE j.place_id = ${placeOf(tx)} AND j.person_id = ${personId}
    UNION ALL SELECT 'Were named in an ask', a.title, a.asked_on::text FROM partner_ask a
      WHERE a.place_id = ${placeOf(tx)} AND a.worker_id = ${personId}
    UNION ALL SELECT 'Answered an ask', a.title, left(a.answered_at::text, 10) FROM partner_ask a
      WHERE a.place_id = ${placeOf(tx)} AND a.answered_by = ${personId}
    UNION ALL SELECT 'Set how much can be asked', o.name, l.set_on::text FROM partner_ask_limit l
      JOIN organisation o ON o.place_id = l.place_id AND o.organisation_id = l.organisation_id
      WHERE l.place_id = ${placeOf(tx)} AND l.set_by = ${personId}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/** What was asked and answered stays with the organisations; the name goes. */
export async function eraseAsks(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`UPDATE partner_ask SET asked_by = nullif(asked_by, ${personId}::uuid),
      worker_id = nullif(worker_id, ${personId}::uuid), answered_by = nullif(answered_by, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (asked_by, worker_id, answered_by)`.execute(tx);
  await sql`UPDATE partner_ask_joined SET person_id = NULL
    WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(tx);
  await sql`UPDATE partner_ask_limit SET set_by = NULL WHERE place_id = ${placeId} AND set_by = ${personId}`.execute(
    tx,
  );
}
