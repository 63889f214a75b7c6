import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** Something that whoever had an idea has not read yet: an answer to it, or what came of it. */
export interface ToldBack {
  readonly callId: string;
  readonly ideaId: string;
  readonly question: string;
  readonly what: "answered" | "came of it";
  readonly at: Date;
}

const newsMax = 20;

/** Of this person's own ideas, the latest first. */
export async function listToldBack(tx: Tx, personId: string, since: Date): Promise<readonly ToldBack[]> {
  const { rows } = await sql<ToldBack>`
    SELECT i.call_id AS "callId", i.idea_id AS "ideaId", k.question, n.what, n.at FROM idea i
    JOIN idea_call k ON k.place_id = i.place_id AND k.call_id = i.call_id
    CROSS JOIN LATERAL (
      SELECT 'answered' AS what, i.answered_at AS at
        WHERE i.answered_at > ${since} AND i.answered_by IS DISTINCT FROM ${personId}
      UNION ALL SELECT 'came of it', f.said_at FROM idea_fruit f WHERE f.place_id = i.place_id
        AND f.idea_id = i.idea_id AND f.said_at > ${since}) n
    WHERE i.place_id = ${placeOf(tx)} AND i.author_id = ${personId}
    ORDER BY n.at DESC, i.idea_id LIMIT ${newsMax}`.execute(tx);
  return rows;
}
