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
    UNION ALL SELECT 'Wrote down what somebody spoke or photographed', written_on::text FROM voice_recording
      WHERE place_id = ${placeOf(tx)} AND written_by = ${personId}::uuid
    UNION ALL SELECT 'Began a theme of what people say', started_on::text FROM voice_theme
      WHERE place_id = ${placeOf(tx)} AND started_by = ${personId}::uuid
    UNION ALL SELECT 'Said which themes a voice has', coded_on::text FROM voice_coding
      WHERE place_id = ${placeOf(tx)} AND coder_id = ${personId}::uuid
    UNION ALL SELECT 'Had themes counted', counted_on::text FROM voice_count
      WHERE place_id = ${placeOf(tx)} AND counted_by = ${personId}::uuid
    UNION ALL SELECT 'Told the safeguarding lead of a voice', told_on::text FROM voice_told
      WHERE place_id = ${placeOf(tx)} AND told_by = ${personId}::uuid
    UNION ALL SELECT 'Named as safeguarding lead', named_on::text FROM voice_lead
      WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}::uuid
    UNION ALL SELECT 'Named the safeguarding lead', named_on::text FROM voice_lead
      WHERE place_id = ${placeOf(tx)} AND named_by = ${personId}::uuid
    UNION ALL SELECT 'Checked who helps to complain', checked_on::text FROM voice_contact
      WHERE place_id = ${placeOf(tx)} AND checked_by = ${personId}::uuid
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
  await sql`UPDATE voice_recording SET written_by = NULL WHERE place_id = ${place} AND written_by = ${id}`.execute(tx);
  await sql`UPDATE voice_theme SET started_by = NULL WHERE place_id = ${place} AND started_by = ${id}`.execute(tx);
  await sql`UPDATE voice_coding SET coder_id = NULL WHERE place_id = ${place} AND coder_id = ${id}`.execute(tx);
  await sql`UPDATE voice_count SET counted_by = NULL WHERE place_id = ${place} AND counted_by = ${id}`.execute(tx);
  await sql`UPDATE voice_told SET told_by = NULL WHERE place_id = ${place} AND told_by = ${id}`.execute(tx);
  await sql`UPDATE voice_contact SET checked_by = NULL WHERE place_id = ${place} AND checked_by = ${id}`.execute(tx);
  await sql`UPDATE voice_lead SET named_by = NULL WHERE place_id = ${place} AND named_by = ${id}`.execute(tx);
  await sql`DELETE FROM voice_lead WHERE place_id = ${place} AND person_id = ${id}`.execute(tx);
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
  movesRows({ kind: "voices.recordings", table: "voice_recording", of: "written_by", by: voice }),
  movesRows({ kind: "voices.themes", table: "voice_theme", of: "started_by", by: ["theme_id"] }),
  movesRows({ kind: "voices.coded", table: "voice_coding", of: "coder_id", by: ["coding_id"], once: ["voice_id"] }),
  movesRows({ kind: "voices.counts", table: "voice_count", of: "counted_by", by: ["counted_on"] }),
  movesRows({ kind: "voices.told", table: "voice_told", of: "told_by", by: voice }),
  movesRows({ kind: "voices.contacts", table: "voice_contact", of: "checked_by", by: ["contact_id"] }),
  movesRows({ kind: "voices.lead-naming", table: "voice_lead", of: "named_by", by: ["named_on"] }),
  movesRows({ kind: "voices.lead", table: "voice_lead", of: "person_id", by: ["named_on"], once: ["place_id"] }),
  movesRows({ kind: "voices.naming", table: "voice_reader", of: "named_by", by: ["person_id"] }),
  movesRows({ kind: "voices.reader", table: "voice_reader", of: "person_id", by: ["named_on"], once: ["place_id"] }),
];

/** Whoever leaves the place answers nothing here any more: what they had taken on waits for somebody else. */
export async function passVoicesOn(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  await sql`UPDATE voice SET owner_id = NULL WHERE place_id = ${place} AND owner_id = ${personId}::uuid
    AND answered_on IS NULL`.execute(tx);
  await sql`DELETE FROM voice_reader WHERE place_id = ${place} AND person_id = ${personId}::uuid`.execute(tx);
  await sql`DELETE FROM voice_lead WHERE place_id = ${place} AND person_id = ${personId}::uuid`.execute(tx);
}

/** Forgets what was answered that long ago, with its answers. */
export async function removeOldVoices(tx: Tx, before: Date): Promise<number> {
  const day = before.toISOString().slice(0, 10);
  const { rows } = await sql<{ voice_id: string }>`DELETE FROM voice WHERE place_id = ${placeOf(tx)} AND voice_id IN (
      SELECT voice_id FROM voice WHERE place_id = ${placeOf(tx)} AND answered_on < ${day}::date LIMIT 500)
    RETURNING voice_id`.execute(tx);
  return rows.length;
}
