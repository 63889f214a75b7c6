import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody did with what others said. What they themselves said without a name nobody can find, this page neither. */
export async function readVoicesHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ did: string; on: string }>`
    SELECT 'Wrote down what somebody said' AS did, given_on::text AS "on" FROM voice
      WHERE place_id = ${placeOf(tx)} AND entered_by = ${personId}::uuid
    UNION ALL SELECT 'Took on what somebody said', coalesce(taken_on, given_on)::text FROM voice
      WHERE place_id = ${placeOf(tx)} AND owner_id = ${personId}::uuid
    UNION ALL SELECT 'Wrote for everyone what was answered', public_on::text FROM voice
      WHERE place_id = ${placeOf(tx)} AND public_by = ${personId}::uuid
    UNION ALL SELECT 'Answered what somebody said', answered_on::text FROM voice_answer
      WHERE place_id = ${placeOf(tx)} AND answered_by = ${personId}::uuid
    UNION ALL SELECT 'Answered a fear that many have', written_on::text FROM voice_fear
      WHERE place_id = ${placeOf(tx)} AND written_by = ${personId}::uuid
    UNION ALL SELECT 'Named to read of racism and unfair treatment', named_on::text FROM voice_reader
      WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}::uuid
    UNION ALL SELECT 'Named somebody to read of racism and unfair treatment', named_on::text FROM voice_reader
      WHERE place_id = ${placeOf(tx)} AND named_by = ${personId}::uuid
    ORDER BY 2, 1 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, on }) => ({ What: did, On: on }));
}

/** What was said and answered stays; the name goes. */
export async function eraseVoices(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  await sql`UPDATE voice SET entered_by = nullif(entered_by, ${id}), owner_id = nullif(owner_id, ${id}),
      public_by = nullif(public_by, ${id})
    WHERE place_id = ${place} AND ${id} IN (entered_by, owner_id, public_by)`.execute(tx);
  await sql`UPDATE voice_answer SET answered_by = NULL WHERE place_id = ${place} AND answered_by = ${id}`.execute(tx);
  await sql`UPDATE voice_fear SET written_by = NULL WHERE place_id = ${place} AND written_by = ${id}`.execute(tx);
  await sql`UPDATE voice_reader SET named_by = NULL WHERE place_id = ${place} AND named_by = ${id}`.execute(tx);
  await sql`DELETE FROM voice_reader WHERE place_id = ${place} AND person_id = ${personId}::uuid`.execute(tx);
}

const voice = ["voice_id"];

/** Where two records are of one person. */
export const voicesOfPerson: readonly Moves[] = [
  movesRows({ kind: "voices.entered", table: "voice", of: "entered_by", by: voice }),
  movesRows({ kind: "voices.owned", table: "voice", of: "owner_id", by: voice }),
  movesRows({ kind: "voices.released", table: "voice", of: "public_by", by: voice }),
  movesRows({ kind: "voices.answered", table: "voice_answer", of: "answered_by", by: ["voice_id", "number"] }),
  movesRows({ kind: "voices.fears", table: "voice_fear", of: "written_by", by: ["fear_id"] }),
  movesRows({ kind: "voices.naming", table: "voice_reader", of: "named_by", by: ["person_id"] }),
  movesRows({ kind: "voices.reader", table: "voice_reader", of: "person_id", by: ["named_on"], once: ["place_id"] }),
];

/** Whoever leaves the place answers nothing here any more: what they had taken on waits for somebody else. */
export async function passVoicesOn(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  await sql`UPDATE voice SET owner_id = NULL WHERE place_id = ${place} AND owner_id = ${personId}::uuid
    AND answered_on IS NULL`.execute(tx);
  await sql`DELETE FROM voice_reader WHERE place_id = ${place} AND person_id = ${personId}::uuid`.execute(tx);
}

/** Forgets what was answered that long ago, with its answers. */
export async function removeOldVoices(tx: Tx, before: Date): Promise<number> {
  const day = before.toISOString().slice(0, 10);
  const { rows } = await sql<{ voice_id: string }>`DELETE FROM voice WHERE place_id = ${placeOf(tx)} AND voice_id IN (
      SELECT voice_id FROM voice WHERE place_id = ${placeOf(tx)} AND answered_on < ${day}::date LIMIT 500)
    RETURNING voice_id`.execute(tx);
  return rows.length;
}
