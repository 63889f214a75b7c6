import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { NoteReleased, OwnNote } from "./day.ts";

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const notesMax = 500;

/** What these contributors keep for themselves is there while `work` lasts, and for nobody else: the table’s policies see to that. */
export async function asContributors<Answer>(
  tx: Tx,
  contributorIds: readonly string[],
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (contributorIds.some((id) => !identifier.test(id)))
    throw new Error("That is not the identifier of a contributor.");
  await sql`SET LOCAL app.contributors = ${sql.lit(contributorIds.join(","))}`.execute(tx);
  const answer = await work();
  await sql`SET LOCAL app.contributors = ''`.execute(tx);
  return answer;
}

/** What was released, in an order that says nothing of who wrote first. */
export async function listNotesReleased(tx: Tx, sessionId: string): Promise<readonly NoteReleased[]> {
  const rows = await tx
    .selectFrom("session_note")
    .select(["note_id", "words"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .where("is_released", "=", true)
    .orderBy("note_id")
    .limit(notesMax)
    .execute();
  return rows.map((row) => ({ id: row.note_id, words: row.words }));
}

export const findOwnNote = (tx: Tx, contributorId: string): Promise<OwnNote | null> =>
  asContributors(tx, [contributorId], async () => {
    const row = await tx
      .selectFrom("session_note")
      .select(["note_id", "words", "is_released"])
      .where("place_id", "=", placeOf(tx))
      .where("contributor_id", "=", contributorId)
      .executeTakeFirst();
    return row === undefined ? null : { id: row.note_id, words: row.words, isReleased: row.is_released };
  });

interface NoteToSave {
  readonly sessionId: string;
  readonly contributorId: string;
  readonly words: string;
  readonly isReleased: boolean;
  /** A plain date. */
  readonly today: string;
}

/** Kept once each: written again it says what it says now. Without words it is taken back, wholly. */
export const saveNote = (tx: Tx, note: NoteToSave): Promise<void> =>
  asContributors(tx, [note.contributorId], async () => {
    const placeId = placeOf(tx);
    // A new one each time: whoever kept the identifier of what was released before cannot find it again.
    await tx
      .deleteFrom("session_note")
      .where("place_id", "=", placeId)
      .where("contributor_id", "=", note.contributorId)
      .execute();
    if (note.words === "") return;
    await tx
      .insertInto("session_note")
      .values({
        place_id: placeId,
        note_id: randomUUID(),
        session_id: note.sessionId,
        contributor_id: note.contributorId,
        words: note.words,
        is_released: note.isReleased,
        written_on: note.today,
      })
      .execute();
  });
