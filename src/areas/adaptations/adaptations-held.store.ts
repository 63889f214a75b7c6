import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

export async function readAdaptationsHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Asked for another way of being helped' AS did, concat_ws(': ', wish, because) AS words, asked_on::text AS "on"
      FROM adaptation WHERE place_id = ${place} AND asked_by = ${id}
    UNION ALL SELECT 'Wrote what came of it', concat_ws(': ', kind, words, nullif(for_everybody, '')), said_on::text
      FROM adaptation_step WHERE place_id = ${place} AND said_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** Their own reasons go with their name: what they said can be about their health. What the service decided stays. */
export async function eraseAdaptations(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const taken = "–";
  await sql`UPDATE adaptation_step s SET words = ${taken} FROM adaptation a WHERE s.place_id = ${place}
    AND a.place_id = s.place_id AND a.adaptation_id = s.adaptation_id AND a.asked_by = ${id}
    AND s.kind IN ('seen-by-asker', 'disputed')`.execute(tx);
  await sql`UPDATE adaptation SET asked_by = NULL, community_id = NULL, wish = ${taken}, because = ${taken}
    WHERE place_id = ${place} AND asked_by = ${id}`.execute(tx);
  await sql`UPDATE adaptation_step SET said_by = NULL WHERE place_id = ${place} AND said_by = ${id}`.execute(tx);
}

/** Where two records are of one person. */
export const adaptationsOfPerson: readonly Moves[] = [
  movesRows({ kind: "adaptation.asked", table: "adaptation", of: "asked_by", by: ["adaptation_id"] }),
  movesRows({ kind: "adaptation.steps", table: "adaptation_step", of: "said_by", by: ["adaptation_id", "number"] }),
];
