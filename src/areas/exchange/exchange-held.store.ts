import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody wrote as a need or an offer. */
export async function readEntriesHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("exchange_entry")
    .select(["kind", "of_kind", "title", "words", "shows_name", "written_at"])
    .where("place_id", "=", placeOf(tx))
    .where("written_by", "=", personId)
    .orderBy("written_at")
    .limit(linesMax)
    .execute();
  return rows.map((row) => ({
    What: row.kind === "need" ? "A need" : "An offer",
    "In a few words": row.title,
    ...(row.words === "" ? {} : { More: row.words }),
    ...(row.of_kind === "person" ? { "Your name": row.shows_name ? "shown" : "not shown" } : {}),
    On: row.written_at.toISOString().slice(0, 10),
  }));
}

/** What they wrote for themselves loses its words; what they wrote for others stays without their name. */
export async function eraseEntries(tx: Tx, personId: string): Promise<void> {
  await sql`UPDATE exchange_entry SET title = 'Taken out', words = '', at_place = '', languages = '{}', shows_name = false,
      withdrawn_at = coalesce(withdrawn_at, now()), withdrawn_because = ''
    WHERE place_id = ${placeOf(tx)} AND written_by = ${personId} AND of_kind = 'person'`.execute(tx);
  await sql`DELETE FROM exchange_community c USING exchange_entry e WHERE c.place_id = ${placeOf(tx)}
    AND e.place_id = c.place_id AND e.entry_id = c.entry_id AND e.written_by = ${personId}
    AND e.of_kind = 'person'`.execute(tx);
  await sql`DELETE FROM exchange_earlier f USING exchange_entry e WHERE f.place_id = ${placeOf(tx)}
    AND e.place_id = f.place_id AND e.entry_id = f.entry_id AND e.written_by = ${personId}
    AND e.of_kind = 'person'`.execute(tx);
  await sql`UPDATE exchange_entry SET written_by = NULL WHERE place_id = ${placeOf(tx)}
    AND written_by = ${personId}`.execute(tx);
}

/** Where somebody brought two together, answered or said thank you. */
export async function readMatchesHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ did: string; words: string; at: Date }>`
    SELECT 'Asked whether two fit' AS did, '' AS words, m.proposed_at AS at FROM exchange_match m
      WHERE m.place_id = ${placeOf(tx)} AND m.proposed_by = ${personId}
    UNION ALL SELECT 'Answered: ' || m.says, coalesce(m.because, ''), m.answered_at FROM exchange_match m
      WHERE m.place_id = ${placeOf(tx)} AND m.answered_by = ${personId}
    UNION ALL SELECT 'Said thank you', m.thanks, m.thanked_at FROM exchange_match m
      WHERE m.place_id = ${placeOf(tx)} AND m.thanked_by = ${personId}
    ORDER BY 3 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, at }) => ({
    What: did,
    ...(words === "" ? {} : { Words: words }),
    On: at.toISOString().slice(0, 10),
  }));
}

export async function eraseMatches(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`UPDATE exchange_match SET proposed_by = nullif(proposed_by, ${personId}::uuid),
      answered_by = nullif(answered_by, ${personId}::uuid), thanked_by = nullif(thanked_by, ${personId}::uuid)
    WHERE place_id = ${placeId} AND ${personId}::uuid IN (proposed_by, answered_by, thanked_by)`.execute(tx);
}
