import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody planned, wrote down and sent of outreach. */
export async function readOutreachHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Planned outreach' AS did, venue AS words, on_day::text AS "on"
      FROM outreach_session WHERE place_id = ${place} AND begun_by = ${id}
    UNION ALL SELECT 'Wrote down at outreach: ' || e.kind, coalesce(c.name || ', ' || c.reach_by, nullif(n.names, ''), ''),
        e.on_day::text
      FROM outreach_entry e LEFT JOIN outreach_contact c USING (place_id, entry_id)
        LEFT JOIN outreach_count n USING (place_id, entry_id)
      WHERE e.place_id = ${place} AND e.written_by = ${id}
    UNION ALL SELECT 'Sent from a device', jsonb_array_length(answers) || ' entries', left(sent_at::text, 10)
      FROM outreach_batch WHERE place_id = ${place} AND sent_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/** Where people were met stays; the name goes, and the contacts they alone were told. */
export async function eraseOutreach(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  await sql`DELETE FROM outreach_contact c USING outreach_entry e WHERE c.place_id = ${place}
    AND e.place_id = c.place_id AND e.entry_id = c.entry_id AND e.written_by = ${personId}::uuid`.execute(tx);
  for (const [table, column] of [
    ["outreach_session", "begun_by"],
    ["outreach_entry", "written_by"],
    ["outreach_batch", "sent_by"],
  ] as const)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
      WHERE place_id = ${place} AND ${sql.ref(column)} = ${personId}::uuid`.execute(tx);
}

/** Where two records are of one person. */
export const outreachOfPerson: readonly Moves[] = [
  movesRows({ kind: "outreach.planned", table: "outreach_session", of: "begun_by", by: ["session_id"] }),
  movesRows({ kind: "outreach.written", table: "outreach_entry", of: "written_by", by: ["entry_id"] }),
  movesRows({ kind: "outreach.sent", table: "outreach_batch", of: "sent_by", by: ["batch_id"] }),
];

/** Where two pages are of one organisation. */
export const outreachOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "outreach.of", table: "outreach_session", of: "organisation_id", by: ["session_id"] }),
];
