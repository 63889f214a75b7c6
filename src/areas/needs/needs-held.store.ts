import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

export async function readNeedsHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Asked a service for something that is needed' AS did, concat_ws(': ', kind, nullif(words, '')) AS words,
        asked_on::text AS "on" FROM basic_need WHERE place_id = ${place} AND asked_by = ${id}
    UNION ALL SELECT 'Said what came of it', concat_ws(': ', did, nullif(words, '')), on_day::text
      FROM basic_need_step WHERE place_id = ${place} AND said_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** Their words and their community go with their name; that something was asked for, and what the service did, stays. */
export async function eraseNeeds(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  await sql`UPDATE basic_need_step s SET words = '' FROM basic_need n WHERE s.place_id = ${place} AND s.side = 'asker'
    AND n.place_id = s.place_id AND n.need_id = s.need_id AND n.asked_by = ${id}`.execute(tx);
  await sql`UPDATE basic_need SET asked_by = NULL, community_id = NULL, words = ''
    WHERE place_id = ${place} AND asked_by = ${id}`.execute(tx);
  await sql`UPDATE basic_need_step SET said_by = NULL WHERE place_id = ${place} AND said_by = ${id}`.execute(tx);
}

/** Where two records are of one person. */
export const needsOfPerson: readonly Moves[] = [
  movesRows({ kind: "need.asked", table: "basic_need", of: "asked_by", by: ["need_id"] }),
  movesRows({ kind: "need.said", table: "basic_need_step", of: "said_by", by: ["need_id", "number"] }),
];

const forgottenMax = 500;

/** What was asked before this day, with all that was said of it. */
export async function forgetNeeds(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    DELETE FROM basic_need WHERE place_id = ${placeOf(tx)} AND need_id IN (SELECT need_id FROM basic_need
      WHERE place_id = ${placeOf(tx)} AND needed_by < ${before.toISOString().slice(0, 10)}::date
      ORDER BY needed_by, need_id LIMIT ${forgottenMax}) RETURNING need_id AS id`.execute(tx);
  return rows.length;
}
