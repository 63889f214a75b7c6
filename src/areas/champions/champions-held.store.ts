import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What is kept of somebody as a champion, and of what they did for champions. */
export async function readChampionsHeld(tx: Tx, personId: string): Promise<Held> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'In the network of champions: ' || k.state AS did, concat_ws(', ', nullif(k.email, ''), nullif(k.words, ''),
        (SELECT string_agg(c.name, ', ' ORDER BY c.name) FROM champion_community b JOIN community c
          ON c.place_id = b.place_id AND c.community_id = b.community_id
          WHERE b.place_id = k.place_id AND b.champion_id = k.champion_id)) AS words, k.state_on::text AS on
      FROM champion k WHERE k.place_id = ${placeId} AND k.person_id = ${personId}
    UNION ALL SELECT 'Told what you heard', i.words, i.told_on::text FROM champion_item i JOIN champion k
      ON k.place_id = i.place_id AND k.champion_id = i.champion_id
      WHERE i.place_id = ${placeId} AND k.person_id = ${personId}
    UNION ALL SELECT 'Said what was missing', i.again, i.reopened_on::text FROM champion_item i JOIN champion k
      ON k.place_id = i.place_id AND k.champion_id = i.champion_id
      WHERE i.place_id = ${placeId} AND k.person_id = ${personId} AND i.again <> ''
    UNION ALL SELECT 'Let everybody read', i.released_words, i.released_on::text FROM champion_item i JOIN champion k
      ON k.place_id = i.place_id AND k.champion_id = i.champion_id
      WHERE i.place_id = ${placeId} AND k.person_id = ${personId} AND i.released_on IS NOT NULL
    UNION ALL SELECT 'Did as a champion: ' || a.what, a.minutes || ' minutes', a.on_day::text FROM champion_activity a
      JOIN champion k ON k.place_id = a.place_id AND k.champion_id = a.champion_id
      WHERE a.place_id = ${placeId} AND k.person_id = ${personId}
    UNION ALL SELECT 'Came to ' || m.kind, m.title, m.on_day::text FROM champion_came o
      JOIN champion_meeting m ON m.place_id = o.place_id AND m.meeting_id = o.meeting_id
      JOIN champion k ON k.place_id = o.place_id AND k.champion_id = o.champion_id
      WHERE o.place_id = ${placeId} AND k.person_id = ${personId}
    UNION ALL SELECT 'Answer champions', email, '' FROM champion_answerer
      WHERE place_id = ${placeId} AND person_id = ${personId}
    UNION ALL SELECT 'Were asked by a champion', did, on_day::text FROM champion_step
      WHERE place_id = ${placeId} AND to_person = ${personId}
    UNION ALL SELECT 'Did with a question of a champion: ' || s.did, s.words, s.on_day::text FROM champion_step s
      WHERE s.place_id = ${placeId} AND s.by_person = ${personId}
    UNION ALL SELECT 'Invited a champion', '', invited_on::text FROM champion
      WHERE place_id = ${placeId} AND invited_by = ${personId}
    UNION ALL SELECT 'Wrote down training or support', title, on_day::text FROM champion_meeting
      WHERE place_id = ${placeId} AND written_by = ${personId}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/**
 * Their name, address and words go. That something was asked and how soon it was answered stays, without the words; what
 * they let everybody read stays, because it names nobody.
 */
export async function eraseChampions(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  const own = sql`(SELECT champion_id FROM champion WHERE place_id = ${placeId} AND person_id = ${personId})`;
  await sql`DELETE FROM champion_activity WHERE place_id = ${placeId} AND champion_id IN ${own}`.execute(tx);
  await sql`DELETE FROM champion_came WHERE place_id = ${placeId} AND champion_id IN ${own}`.execute(tx);
  await sql`DELETE FROM champion_community WHERE place_id = ${placeId} AND champion_id IN ${own}`.execute(tx);
  await sql`UPDATE champion_step s SET words = '' FROM champion_item i WHERE s.place_id = ${placeId}
    AND i.place_id = s.place_id AND i.item_id = s.item_id AND i.champion_id IN ${own}
    AND s.by_person = ${personId}`.execute(tx);
  await sql`UPDATE champion_item SET words = '', again = '' WHERE place_id = ${placeId} AND champion_id IN ${own}`.execute(
    tx,
  );
  await sql`UPDATE champion SET person_id = NULL, email = '', words = '', link_digest = NULL, state = 'stepped-down'
    WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(tx);
  await sql`UPDATE champion SET invited_by = NULL WHERE place_id = ${placeId} AND invited_by = ${personId}`.execute(tx);
  await sql`DELETE FROM champion_answerer WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(tx);
  await sql`UPDATE champion_answerer SET added_by = NULL WHERE place_id = ${placeId} AND added_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE champion_item SET answerer_id = nullif(answerer_id, ${personId}::uuid),
      answered_by = nullif(answered_by, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (answerer_id, answered_by)`.execute(tx);
  await sql`UPDATE champion_step SET by_person = nullif(by_person, ${personId}::uuid),
      to_person = nullif(to_person, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (by_person, to_person)`.execute(tx);
  await sql`UPDATE champion_meeting SET written_by = NULL WHERE place_id = ${placeId} AND written_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE champion_terms SET set_by = NULL WHERE place_id = ${placeId} AND set_by = ${personId}`.execute(tx);
}
