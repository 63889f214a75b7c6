import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Answered } from "./answered.rules.ts";
import type { VoiceSaid } from "./said.rules.ts";
import type { Rating } from "./voice.ts";

/** Of the link only this is kept: it opens nothing. */
export const digestOf = (link: string): Buffer => createHash("sha256").update(`voice ${link}`, "utf8").digest();

interface Coming {
  readonly digest: Buffer | null;
  /** Who wrote it down for somebody else. */
  readonly enteredById: string | null;
}

/** Its identifier is random: nothing in the row says which came first. @returns the identifier. */
export async function saveVoice(tx: Tx, said: VoiceSaid, { digest, enteredById }: Coming): Promise<string> {
  const voiceId = randomUUID();
  const inserted = await tx
    .insertInto("voice")
    .values({
      place_id: placeOf(tx),
      voice_id: voiceId,
      link_digest: digest,
      kind: said.kind,
      words: said.words,
      language: said.language,
      service_id: said.serviceId,
      came_by: said.cameBy,
      entered_by: enteredById,
      given_on: said.givenOn,
      unfair_where: said.unfairWhere,
      unfair_by: said.unfairBy,
      wants: [...said.wants],
      keeper_reads: said.keeperReads,
      waits_since: said.givenOn,
      due_on: said.dueOn,
      sent_as: said.recording?.sentAs ?? null,
      community_id: said.communityId,
    })
    .onConflict((conflict) => conflict.constraint("voice_once").doNothing())
    .returning("voice_id")
    .execute();
  const { sender, recording, givenOn } = said;
  // Sent twice: the first is there already, whole.
  if (inserted.length === 0) return voiceId;
  const of = { place_id: placeOf(tx), voice_id: voiceId };
  if (sender !== null)
    await tx
      .insertInto("voice_sender")
      .values({ ...of, name: sender.name, told_by: sender.toldBy })
      .execute();
  if (recording !== null)
    await tx
      .insertInto("voice_recording")
      .values({ ...of, form: recording.form, bytes: recording.bytes, given_on: givenOn, transcript: "" })
      .execute();
  return voiceId;
}

interface Came {
  readonly cameToday: number;
  readonly recordingsToday: number;
}

export async function countCameOn(tx: Tx, today: string): Promise<Came> {
  const { rows } =
    await sql<Came>`SELECT count(*)::int AS "cameToday", count(sent_as)::int AS "recordingsToday" FROM voice
    WHERE place_id = ${placeOf(tx)} AND given_on = ${today}::date AND came_by = 'web'`.execute(tx);
  return rows[0] ?? { cameToday: 0, recordingsToday: 0 };
}

const voiceOf = (tx: Tx, id: string) =>
  tx.updateTable("voice").where("place_id", "=", placeOf(tx)).where("voice_id", "=", id);

interface Taking {
  readonly ownerId: string;
  readonly today: string;
}

/** Somebody has it from now on. That it was taken on the first time is told to its sender. */
export async function saveOwner(tx: Tx, id: string, { ownerId, today }: Taking): Promise<void> {
  await voiceOf(tx, id)
    .set({ owner_id: ownerId, taken_on: sql<string>`coalesce(taken_on, ${today}::date)` })
    .execute();
}

interface Answering extends Answered {
  readonly byId: string;
  readonly today: string;
}

export async function saveAnswer(tx: Tx, id: string, answer: Answering): Promise<void> {
  const { byId, today, outcome, words, language, checkedBy } = answer;
  await sql`INSERT INTO voice_answer
      (place_id, voice_id, number, outcome, words, language, checked_by, answered_by, answered_on)
    SELECT ${placeOf(tx)}::uuid, ${id}::uuid, coalesce(max(number), 0) + 1, ${outcome}, ${words}, ${language},
      ${checkedBy}, ${byId}::uuid, ${today}::date
    FROM voice_answer WHERE place_id = ${placeOf(tx)} AND voice_id = ${id}::uuid`.execute(tx);
  await voiceOf(tx, id)
    .set({
      answered_on: today,
      rating: null,
      owner_id: sql<string>`coalesce(owner_id, ${byId}::uuid)`,
      taken_on: sql<string>`coalesce(taken_on, ${today}::date)`,
    })
    .execute();
}

export const saveRating = async (tx: Tx, id: string, rating: Rating): Promise<void> =>
  void (await voiceOf(tx, id).set({ rating }).execute());

interface Again {
  readonly words: string;
  readonly today: string;
  readonly dueOn: string;
}

/** It waits once more; what everyone could read of it is taken back, because it is answered no longer. */
export async function saveAgain(tx: Tx, id: string, { words, today, dueOn }: Again): Promise<void> {
  await sql`INSERT INTO voice_again (place_id, voice_id, number, words, said_on)
    SELECT ${placeOf(tx)}::uuid, ${id}::uuid, coalesce(max(number), 0) + 1, ${words}, ${today}::date
    FROM voice_again WHERE place_id = ${placeOf(tx)} AND voice_id = ${id}::uuid`.execute(tx);
  await voiceOf(tx, id)
    .set({
      waits_since: today,
      due_on: dueOn,
      answered_on: null,
      rating: null,
      public_words: "",
      public_answer: "",
      public_on: null,
      public_by: null,
    })
    .execute();
}

interface Releasing {
  readonly words: string;
  readonly answer: string;
  readonly byId: string;
  readonly today: string;
}

export async function saveReleased(tx: Tx, id: string, { words, answer, byId, today }: Releasing): Promise<void> {
  await voiceOf(tx, id)
    .set({ public_words: words, public_answer: answer, public_on: today, public_by: byId })
    .execute();
}
