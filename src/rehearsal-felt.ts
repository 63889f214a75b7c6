import { sql } from "kysely";
import { ratingQuestions } from "./areas/sessions/day.ts";
import type { Publishing, Somewhere } from "./rehearsal-publishing.ts";

/** How many chose each step, of 1, 3 and 5. Fourteen answered in both; how few felt badly is what must stay hidden. */
const felt = { Riverside: [3, 0, 11], Hillside: [4, 1, 9] } as const;

/** A session that was held and rated, and can be rated no more: the two places differ in the hidden counts alone. */
export async function plantFelt(
  { house: { stage } }: Publishing,
  { placeId, community }: Somewhere,
  name: keyof typeof felt,
): Promise<void> {
  const [low, middle, high] = felt[name];
  const people = { 1: low, 3: middle, 5: high };
  await stage.owner.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      INSERT INTO place_session (place_id, session_id, kind, title, promised_level, open_to, state, on_day, started_by)
      VALUES (${placeId}, gen_random_uuid(), 'meeting', '=Felt', 'decided-together', 'place', 'held', '2026-01-15',
        ${community.personId}) RETURNING session_id AS id`.execute(tx);
    const id = rows[0]?.id;
    await sql`INSERT INTO session_held (place_id, session_id, held_on, ratings_are_closed)
      VALUES (${placeId}, ${id}, '2026-01-15', true)`.execute(tx);
    for (const question of ratingQuestions) {
      await sql`INSERT INTO session_chair_rating (place_id, session_id, question, step)
        VALUES (${placeId}, ${id}, ${question}, 5)`.execute(tx);
      for (const [step, count] of Object.entries(people))
        await sql`INSERT INTO session_rating_count (place_id, session_id, question, step, people)
          VALUES (${placeId}, ${id}, ${question}, ${Number(step)}, ${count})`.execute(tx);
    }
  });
}
