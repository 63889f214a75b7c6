import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Earlier } from "./entry.ts";

const earlierMax = 50;

interface Reader {
  readonly personId: string;
  /** The organisations they work for. */
  readonly ownIds: readonly string[];
  /** They speak for the entry itself. */
  readonly speaks: boolean;
}

/** For both sides: whoever speaks for the entry, was asked, or speaks for one it was brought together with. */
export async function listEarlier(tx: Tx, entryId: string, reader: Reader): Promise<readonly Earlier[]> {
  const { personId, ownIds, speaks } = reader;
  const own = sql`${[...ownIds]}::uuid[]`;
  const { rows } = await sql<{ title: string; words: string; atPlace: string; until: Date }>`
    SELECT f.title, f.words, f.at_place AS "atPlace", f.until FROM exchange_earlier f
    JOIN exchange_entry e ON e.place_id = f.place_id AND e.entry_id = f.entry_id
    WHERE f.place_id = ${placeOf(tx)} AND f.entry_id = ${entryId} AND (${speaks} OR e.asked_of = ANY (${own})
      OR EXISTS (SELECT FROM exchange_match m JOIN exchange_entry x ON x.place_id = m.place_id
        AND x.entry_id IN (m.need_id, m.offer_id) AND x.entry_id <> e.entry_id
        WHERE m.place_id = e.place_id AND e.entry_id IN (m.need_id, m.offer_id)
          AND (x.written_by = ${personId === "" ? null : personId}::uuid OR x.organisation_id = ANY (${own}))))
    ORDER BY f.number DESC LIMIT ${earlierMax}`.execute(tx);
  return rows.map((row) => ({ ...row, until: row.until.toISOString() }));
}
