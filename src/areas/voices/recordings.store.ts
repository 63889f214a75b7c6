import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { formNames } from "./recording/cleaned.rules.ts";
import type { Form } from "./recording/cleaned.rules.ts";

interface Recording {
  readonly form: Form;
  readonly bytes: Buffer;
}

/** What was spoken or photographed, while it is there. */
export async function findRecording(tx: Tx, voiceId: string): Promise<Recording | undefined> {
  const row = await tx
    .selectFrom("voice_recording")
    .select(["form", "bytes"])
    .where("place_id", "=", placeOf(tx))
    .where("voice_id", "=", voiceId)
    .executeTakeFirst();
  const form = formNames.find((one) => one === row?.form);
  return row?.bytes == null || form === undefined ? undefined : { form, bytes: row.bytes };
}

const recordingOf = (tx: Tx, voiceId: string) =>
  tx
    .updateTable("voice_recording")
    .where("place_id", "=", placeOf(tx))
    .where("voice_id", "=", voiceId)
    .where("removed_on", "is", null);

interface Writing {
  readonly words: string;
  readonly byId: string | null;
  readonly today: string;
}

export async function saveTranscript(tx: Tx, voiceId: string, { words, byId, today }: Writing): Promise<void> {
  await recordingOf(tx, voiceId).set({ transcript: words, written_by: byId, written_on: today }).execute();
}

/** Whoever sent it says that it is something else: it is to be written down once more. */
export async function forgetTranscript(tx: Tx, voiceId: string): Promise<void> {
  await recordingOf(tx, voiceId).set({ transcript: "", written_by: null, written_on: null }).execute();
}

/** What was written down is agreed to: the words stay, and what they were written from goes. */
export async function removeRecording(tx: Tx, voiceId: string, today: string): Promise<void> {
  await recordingOf(tx, voiceId).where("written_on", "is not", null).set({ bytes: null, removed_on: today }).execute();
}

/** Takes away recordings and photos that came before a day, also those that nobody wrote down. @returns how many. */
export async function removeOldRecordings(tx: Tx, before: Date): Promise<number> {
  const day = before.toISOString().slice(0, 10);
  const { rows } = await sql<{ voice_id: string }>`UPDATE voice_recording SET bytes = NULL, removed_on = current_date
    WHERE place_id = ${placeOf(tx)} AND voice_id IN (SELECT voice_id FROM voice_recording
      WHERE place_id = ${placeOf(tx)} AND bytes IS NOT NULL AND given_on < ${day}::date LIMIT 200)
    RETURNING voice_id`.execute(tx);
  return rows.length;
}
