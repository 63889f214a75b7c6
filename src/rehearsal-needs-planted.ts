import { sql } from "kysely";
import { closedYear } from "./nouns/months.ts";
import type { Publishing, Somewhere } from "./rehearsal-publishing.ts";

/** How often each was asked for, and for how many of the interpreters a community is said. 128 in both. */
const asked = {
  Riverside: { food: 3, faith: 25, letter: 40, interpreter: 60, ofCommunity: 7 },
  Hillside: { food: 4, faith: 24, letter: 40, interpreter: 60, ofCommunity: 6 },
} as const;

/** How often it was there: the same in both. */
const met = { faith: 20, letter: 30, interpreter: 45 };

/** What was asked of a service, and what of it was there in time: the two places differ in the hidden counts alone. */
export async function plantNeeds(
  { house: { stage } }: Publishing,
  { placeId, service }: Somewhere,
  name: keyof typeof asked,
): Promise<void> {
  const { until } = closedYear(new Date().toISOString().slice(0, 10));
  const { ofCommunity, ...kinds } = asked[name];
  await stage.owner.transaction().execute(async (tx) => {
    for (const [kind, times] of Object.entries(kinds))
      await sql`INSERT INTO basic_need (place_id, need_id, kind, words, service_id, community_id, asked_as, asked_on,
          needed_by, written_on)
        SELECT ${placeId}, gen_random_uuid(), ${kind}, 'x', ${service}, CASE WHEN ${kind} = 'interpreter'
          AND n <= ${ofCommunity} THEN (SELECT community_id FROM community WHERE place_id = ${placeId} LIMIT 1) END,
          'worker', ${until}::date - 30, ${until}::date + 1, ${until}::date
        FROM generate_series(1, ${times}) AS n`.execute(tx);
    for (const [kind, times] of Object.entries(met))
      await sql`INSERT INTO basic_need_step (place_id, need_id, number, side, did, on_day, words)
        SELECT place_id, need_id, 1, 'service', 'met', needed_by, '' FROM basic_need WHERE place_id = ${placeId}
          AND kind = ${kind} AND community_id IS NULL LIMIT ${times}`.execute(tx);
  });
}
