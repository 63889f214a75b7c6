import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody gave, wrote down for others, said of it, or answered. */
export async function readGiven(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Gave: ' || c.kind AS did, c.minutes || ' minutes. ' || c.words AS words, c.on_day::text AS on
      FROM contribution c WHERE c.place_id = ${placeOf(tx)} AND c.person_id = ${personId}
    UNION ALL SELECT 'Wrote down: ' || c.kind, c.minutes || ' minutes. ' || c.words, c.on_day::text FROM contribution c
      WHERE c.place_id = ${placeOf(tx)} AND c.written_by = ${personId} AND c.person_id IS DISTINCT FROM ${personId}
    UNION ALL SELECT 'Said of it: ' || s.says, s.because, left(s.said_at::text, 10) FROM contribution_said s
      WHERE s.place_id = ${placeOf(tx)} AND s.said_by = ${personId}
    UNION ALL SELECT 'Sent a table', h.file_name, left(h.sent_at::text, 10) FROM contribution_sheet h
      WHERE h.place_id = ${placeOf(tx)} AND h.sent_by = ${personId}
    UNION ALL SELECT 'Released a statement', t.from_day || ' to ' || t.until_day, t.released_on::text
      FROM contribution_statement t WHERE t.place_id = ${placeOf(tx)} AND t.released_by = ${personId}
    UNION ALL SELECT 'Answered for a service', c.answer, c.answered_on::text FROM contribution c
      WHERE c.place_id = ${placeOf(tx)} AND c.answered_by = ${personId}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/** Hours and amounts stay, because entries are never edited; names go, and what they wrote about their own time. */
export async function eraseGiven(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`UPDATE contribution SET words = CASE WHEN ${personId}::uuid IN (person_id, written_by) THEN '' ELSE words END,
      person_id = nullif(person_id, ${personId}::uuid), written_by = nullif(written_by, ${personId}::uuid),
      answered_by = nullif(answered_by, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (person_id, written_by, answered_by)`.execute(tx);
  await sql`UPDATE contribution_said SET said_by = NULL, because = ''
    WHERE place_id = ${placeId} AND said_by = ${personId}`.execute(tx);
  await sql`UPDATE contribution_sheet SET sent_by = NULL WHERE place_id = ${placeId} AND sent_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE contribution_statement SET released_by = NULL
    WHERE place_id = ${placeId} AND released_by = ${personId}`.execute(tx);
  await sql`UPDATE recognition_post SET posted_by = NULL
    WHERE place_id = ${placeId} AND posted_by = ${personId}`.execute(tx);
  await sql`UPDATE recognition_line SET person_id = NULL
    WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(tx);
}
