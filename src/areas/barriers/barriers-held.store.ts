import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody raised, said, decided and owns. */
export async function readBarriersHeld(tx: Tx, personId: string): Promise<Held> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Raised a barrier' AS did, b.title || ': ' || b.words AS words, b.raised_on::text AS on FROM barrier b
      WHERE b.place_id = ${placeId} AND b.raised_by = ${personId}
    UNION ALL SELECT 'Did with a barrier: ' || s.did, s.words, s.on_day::text FROM barrier_step s
      WHERE s.place_id = ${placeId} AND s.by_person = ${personId}
    UNION ALL SELECT 'Answer for what a barrier is about', '', s.on_day::text FROM barrier_step s
      WHERE s.place_id = ${placeId} AND s.to_person = ${personId}
    UNION ALL SELECT 'Set by when managers look at barriers', t.days_to_table || ' working days', t.set_at::date::text
      FROM barrier_terms t WHERE t.place_id = ${placeId} AND t.set_by = ${personId}
    UNION ALL SELECT 'Wrote down a risk', r.title, r.raised_on::text FROM risk r
      WHERE r.place_id = ${placeId} AND r.raised_by = ${personId}
    UNION ALL SELECT CASE WHEN v.by_person = ${personId}::uuid THEN 'Looked at a risk' ELSE 'Own a risk' END,
      v.because, v.on_day::text FROM risk_review v
      WHERE v.place_id = ${placeId} AND ${personId}::uuid IN (v.owner_id, v.by_person)
    UNION ALL SELECT 'Have to do with an action', a.what, a.added_on::text FROM risk_action a
      WHERE a.place_id = ${placeId} AND ${personId}::uuid IN (a.owner_id, a.added_by, a.done_by)
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/**
 * Their name and their own words go: of what they raised the few words of its title stay, which name nobody, and what
 * managers decided. What they let everybody read stays, because it names nobody.
 */
export async function eraseBarriers(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`UPDATE barrier_step SET words = '' WHERE place_id = ${placeId} AND by_person = ${personId}
    AND did IN ('answered', 'disputed', 'replied')`.execute(tx);
  await sql`UPDATE barrier_step SET by_person = nullif(by_person, ${personId}::uuid),
      to_person = nullif(to_person, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (by_person, to_person)`.execute(tx);
  await sql`UPDATE barrier SET raised_by = NULL, words = '', getting = '' WHERE place_id = ${placeId}
    AND raised_by = ${personId}`.execute(tx);
  await sql`UPDATE barrier_terms SET set_by = NULL WHERE place_id = ${placeId} AND set_by = ${personId}`.execute(tx);
  await sql`UPDATE risk SET raised_by = NULL WHERE place_id = ${placeId} AND raised_by = ${personId}`.execute(tx);
  await sql`UPDATE risk_review SET owner_id = nullif(owner_id, ${personId}::uuid),
      by_person = nullif(by_person, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (owner_id, by_person)`.execute(tx);
  await sql`UPDATE risk_action SET owner_id = nullif(owner_id, ${personId}::uuid),
      added_by = nullif(added_by, ${personId}::uuid), done_by = nullif(done_by, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (owner_id, added_by, done_by)`.execute(tx);
}
