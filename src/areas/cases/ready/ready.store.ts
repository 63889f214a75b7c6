import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { Ready } from "./ready.ts";

/** Until which day each of these people is trained and bound to keep things to themselves: the newest that was seen. */
export async function listReady(tx: Tx, personIds: readonly string[]): Promise<readonly Ready[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<Ready>`
    SELECT DISTINCT ON (person_id) person_id AS "personId", trained_on::text AS "trainedOn", until_day::text AS until
    FROM support_worker_ready WHERE place_id = ${placeOf(tx)} AND person_id = ANY (${[...personIds]}::uuid[])
    ORDER BY person_id, number DESC`.execute(tx);
  return rows;
}

export async function saveReady(tx: Tx, { personId, trainedOn, until }: Ready, seenBy: string): Promise<void> {
  await sql`INSERT INTO support_worker_ready (place_id, person_id, number, trained_on, until_day, seen_by)
    SELECT ${placeOf(tx)}::uuid, ${personId}::uuid, coalesce(max(number), 0) + 1, ${trainedOn}::date, ${until}::date,
      ${seenBy}::uuid FROM support_worker_ready
    WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}::uuid`.execute(tx);
}
