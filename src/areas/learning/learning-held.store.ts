import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** The lessons somebody wrote or looked at, and the guidance they began or put into print. */
export async function readLearningHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Wrote down what was learned' AS did, sentence AS words, written_on::text AS "on"
      FROM lesson WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Said whether a lesson is so', concat_ws(': ', says, nullif(because, ''), sentence), reviewed_on::text
      FROM lesson WHERE place_id = ${place} AND reviewed_by = ${id}
    UNION ALL SELECT 'Began guidance', title, started_on::text
      FROM guidance WHERE place_id = ${place} AND started_by = ${id}
    UNION ALL SELECT 'Put guidance into print', g.title || ', edition ' || e.number, e.published_on::text
      FROM guidance_edition e JOIN guidance g ON g.place_id = e.place_id AND g.guidance_id = e.guidance_id
      WHERE e.place_id = ${place} AND e.published_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** What was learned and what is in print stays; the name goes. */
export async function eraseLearning(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  await sql`UPDATE lesson SET written_by = nullif(written_by, ${id}), reviewed_by = nullif(reviewed_by, ${id})
    WHERE place_id = ${place} AND ${id} IN (written_by, reviewed_by)`.execute(tx);
  await sql`UPDATE guidance SET started_by = NULL WHERE place_id = ${place} AND started_by = ${id}`.execute(tx);
  await sql`UPDATE guidance_edition SET published_by = NULL
    WHERE place_id = ${place} AND published_by = ${id}`.execute(tx);
}

/** Where two records are of one person. */
export const learningOfPerson: readonly Moves[] = [
  movesRows({ kind: "learning.written", table: "lesson", of: "written_by", by: ["lesson_id"] }),
  movesRows({ kind: "learning.reviewed", table: "lesson", of: "reviewed_by", by: ["lesson_id"] }),
  movesRows({ kind: "learning.begun", table: "guidance", of: "started_by", by: ["guidance_id"] }),
  movesRows({
    kind: "learning.published",
    table: "guidance_edition",
    of: "published_by",
    by: ["guidance_id", "number"],
  }),
];
