import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { entriesMax } from "./alliance.ts";
import type { AllianceSide, Entry } from "./alliance.ts";
import { answersRead } from "./entries-kept.schema.ts";
import type { EntrySaid } from "./said.rules.ts";

type Wanted = { readonly alliance: string } | { readonly entry: string };

/** What was written down, the newest first: all of an alliance, or one. */
async function listWhere(tx: Tx, wanted: Wanted): Promise<readonly (Entry & { readonly allianceId: string })[]> {
  const rows = await tx
    .selectFrom("alliance_entry as e")
    .selectAll("e")
    .select(
      sql<string[]>`ARRAY(SELECT n.person_id::text FROM alliance_named n WHERE n.place_id = e.place_id
        AND n.entry_id = e.entry_id ORDER BY n.person_id)`.as("named"),
    )
    .select(
      sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.answer_id, 'side', a.side, 'words', a.words,
        'writtenById', a.written_by, 'writtenAt', a.written_at) ORDER BY a.written_at, a.answer_id), '[]')
        FROM alliance_answer a WHERE a.place_id = e.place_id AND a.entry_id = e.entry_id)`.as("answers"),
    )
    .where("e.place_id", "=", placeOf(tx))
    .$if("alliance" in wanted, (query) =>
      query.where("e.alliance_id", "=", "alliance" in wanted ? wanted.alliance : ""),
    )
    .$if("entry" in wanted, (query) => query.where("e.entry_id", "=", "entry" in wanted ? wanted.entry : ""))
    .orderBy(sql`coalesce(e.on_day, e.written_at::date)`, "desc")
    .orderBy("e.written_at", "desc")
    .orderBy("e.entry_id")
    .limit(entriesMax)
    .execute();
  return rows.map((row) => ({
    id: row.entry_id,
    allianceId: row.alliance_id,
    side: row.side,
    kind: row.kind,
    way: row.way,
    words: row.words,
    onDay: row.on_day,
    writtenById: row.written_by,
    authorRole: row.author_role,
    writtenAt: row.written_at.toISOString(),
    correctedAt: row.corrected_at?.toISOString() ?? null,
    takenOutAt: row.taken_out_at?.toISOString() ?? null,
    namedIds: row.named,
    answers: answersRead.parse(row.answers),
  }));
}

export const listEntries = (tx: Tx, allianceId: string): Promise<readonly Entry[]> =>
  listWhere(tx, { alliance: allianceId });

/** The day of the newest contact, of each alliance that has one. */
export async function listLastContacts(tx: Tx, allianceIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; on_day: string }>`
    SELECT alliance_id AS id, max(on_day) AS on_day FROM alliance_entry
    WHERE place_id = ${placeOf(tx)} AND alliance_id = ANY (${[...allianceIds]}::uuid[]) AND kind = 'contact'
      AND on_day IS NOT NULL
    GROUP BY alliance_id LIMIT ${entriesMax}`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.on_day]));
}

/** One of an alliance, or undefined where that alliance has none of this identifier. */
export async function findEntry(tx: Tx, allianceId: string, id: string): Promise<Entry | undefined> {
  const [entry] = await listWhere(tx, { entry: id });
  return entry?.allianceId === allianceId ? entry : undefined;
}

interface EntryToSave extends EntrySaid {
  readonly allianceId: string;
  readonly side: AllianceSide;
  readonly personId: string;
  readonly role: string;
}

export async function saveEntry(tx: Tx, entry: EntryToSave): Promise<string> {
  const { allianceId, side, kind, way, words, onDay, namedIds, personId, role } = entry;
  const here = { place_id: placeOf(tx), entry_id: randomUUID() };
  await tx
    .insertInto("alliance_entry")
    .values({
      ...here,
      alliance_id: allianceId,
      side,
      kind,
      way,
      words,
      on_day: onDay,
      written_by: personId,
      author_role: role,
    })
    .execute();
  if (namedIds.length > 0)
    await tx
      .insertInto("alliance_named")
      .values(namedIds.map((person_id) => ({ ...here, person_id })))
      .execute();
  return here.entry_id;
}

interface AnswerToSave {
  readonly entryId: string;
  readonly side: AllianceSide;
  readonly words: string;
  readonly personId: string;
}

export async function saveAnswer(tx: Tx, { entryId, side, words, personId }: AnswerToSave): Promise<void> {
  await tx
    .insertInto("alliance_answer")
    .values({ place_id: placeOf(tx), answer_id: randomUUID(), entry_id: entryId, side, words, written_by: personId })
    .execute();
}

/** Other words in their place. What stood there before is gone: nobody keeps what somebody had put right of themself. */
export async function saveCorrected(
  tx: Tx,
  { entryId, words, at }: { entryId: string; words: string; at: Date },
): Promise<void> {
  await tx
    .updateTable("alliance_entry")
    .set({ words, corrected_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("entry_id", "=", entryId)
    .execute();
}

/** The words go, and whom they named; that both were in touch on that day stays. */
export async function removeWords(tx: Tx, { entryId, at }: { entryId: string; at: Date }): Promise<void> {
  const here = sql`place_id = ${placeOf(tx)} AND entry_id = ${entryId}`;
  await sql`DELETE FROM alliance_named WHERE ${here}`.execute(tx);
  await sql`DELETE FROM alliance_answer WHERE ${here}`.execute(tx);
  await sql`UPDATE alliance_entry SET words = '', taken_out_at = ${at} WHERE ${here}`.execute(tx);
}
