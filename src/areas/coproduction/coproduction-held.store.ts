import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asHeldOn } from "../programmes/index.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody told for their side, and wrote down or agreed to of another programme; also in closed ones. */
export const readToldHeld = (tx: Tx, personId: string): Promise<Held> =>
  asHeldOn(tx, [personId], async () => {
    const place = placeOf(tx);
    const id = sql`${personId}::uuid`;
    const { rows } = await sql<{ did: string; words: string; on: string }>`
      SELECT 'Told for a side who does what' AS did, concat_ws('; ', service_does, community_does, nullif(roles, ''),
          nullif(ideas, ''), nullif(practice, ''), nullif(people, '')) AS words, told_on::text AS "on"
        FROM programme_told WHERE place_id = ${place} AND told_by = ${id}
      UNION ALL SELECT 'Wrote down which programme another follows', concat_ws(', ', origin_name, nullif(measured, '')),
          said_on::text FROM programme_copy WHERE place_id = ${place} AND said_by = ${id}
      UNION ALL SELECT 'Wrote down what becomes of a thing', concat_ws(': ', words, because), said_on::text
        FROM programme_copy_element WHERE place_id = ${place} AND said_by = ${id}
      UNION ALL SELECT 'Answered for the new community', says, said_on::text
        FROM programme_copy_answer WHERE place_id = ${place} AND said_by = ${id}
      ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
    return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
  });

/** What a side told stays, as what the side told; the name goes. */
export const eraseTold = (tx: Tx, personId: string): Promise<void> =>
  asHeldOn(tx, [personId], async () => {
    for (const [table, column] of [
      ["programme_told", "told_by"],
      ["programme_copy", "said_by"],
      ["programme_copy_element", "said_by"],
      ["programme_copy_answer", "said_by"],
    ] as const)
      await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
        WHERE place_id = ${placeOf(tx)} AND ${sql.ref(column)} = ${personId}::uuid`.execute(tx);
  });
