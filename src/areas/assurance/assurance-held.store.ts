import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

const linesMax = 1000;

/** What somebody wrote in the folder. Offices and names in it are words of the place. */
export async function readAssuranceHeld(
  tx: Tx,
  personId: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT CASE said WHEN 'promised' THEN 'Wrote who does it' WHEN 'done' THEN 'Wrote that it is done'
        ELSE 'Took back what was said' END AS did, concat_ws(', ', document, line, nullif(owner, ''), nullif(words, '')) AS words,
      said_on::text AS "on" FROM assurance_word WHERE place_id = ${place} AND said_by = ${id}
    UNION ALL SELECT 'Looked at a danger', title, said_on::text FROM assurance_hazard
      WHERE place_id = ${place} AND said_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/** What was promised and found stays; that it was they who wrote it goes. */
export async function eraseAssurance(tx: Tx, personId: string): Promise<void> {
  for (const table of ["assurance_word", "assurance_hazard"])
    await sql`UPDATE ${sql.table(table)} SET said_by = NULL
      WHERE place_id = ${placeOf(tx)} AND said_by = ${personId}::uuid`.execute(tx);
}

/** Where two records are of one person. */
export const assuranceOfPerson: readonly Moves[] = [
  movesRows({ kind: "assurance.said", table: "assurance_word", of: "said_by", by: ["document", "line", "number"] }),
  movesRows({ kind: "assurance.looked", table: "assurance_hazard", of: "said_by", by: ["hazard_id", "number"] }),
];
