import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listDaysOff, workingDaysLater } from "../voices/index.ts";
import { termsAtFirst } from "./champion.ts";
import { namedKept } from "./champions.schema.ts";
import type { Answerer, Meeting, Terms } from "./champion.ts";

/** Within how many working days questions are answered here. What came before a change keeps the day it was told. */
export async function findTerms(tx: Tx): Promise<Terms> {
  const row = await tx
    .selectFrom("champion_terms")
    .select(["days_to_answer", "remind_before"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("set_at", "desc")
    .orderBy("terms_id")
    .executeTakeFirst();
  return row === undefined ? termsAtFirst : { daysToAnswer: row.days_to_answer, remindBefore: row.remind_before };
}

export async function saveTerms(tx: Tx, terms: Terms, by: string | null): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("champion_terms")
    .values({
      place_id: placeOf(tx),
      terms_id: id,
      days_to_answer: terms.daysToAnswer,
      remind_before: terms.remindBefore,
      set_by: by,
    })
    .execute();
  return id;
}

/** The day by which something that is put to somebody today is answered: working days, without the place's days off. */
export async function dueFrom(tx: Tx, today: string): Promise<string> {
  const { daysToAnswer } = await findTerms(tx);
  const daysOff = (await listDaysOff(tx)).map(({ day }) => day);
  return workingDaysLater(today, { days: daysToAnswer, daysOff });
}

/** So many working days from today something due then is near: a letter reminds of it. */
export async function nearFrom(tx: Tx, today: string): Promise<string> {
  const { remindBefore } = await findTerms(tx);
  const daysOff = (await listDaysOff(tx)).map(({ day }) => day);
  return workingDaysLater(today, { days: remindBefore, daysOff });
}

/** Everybody who answers, first those who are asked first. Whoever left or lost the role is still in the list. */
export async function listAnswerers(tx: Tx): Promise<readonly Answerer[]> {
  const { rows } = await sql<Answerer>`
    SELECT a.person_id AS id, p.name, a.rank, a.email,
      p.left_at IS NULL AND EXISTS (SELECT FROM person_role r WHERE r.place_id = a.place_id
        AND r.person_id = a.person_id AND r.role IN ('commissioner', 'senior-manager') AND r.until IS NULL) AS "isHere"
    FROM champion_answerer a JOIN person p ON p.place_id = a.place_id AND p.person_id = a.person_id
    WHERE a.place_id = ${placeOf(tx)} ORDER BY a.rank, p.name, a.person_id LIMIT 100`.execute(tx);
  return rows;
}

export async function saveAnswerer(
  tx: Tx,
  { personId, rank, email, by }: { personId: string; rank: number; email: string; by: string | null },
): Promise<void> {
  const written = { rank, email, added_by: by };
  await tx
    .insertInto("champion_answerer")
    .values({ place_id: placeOf(tx), person_id: personId, ...written })
    .onConflict((is) => is.columns(["place_id", "person_id"]).doUpdateSet(written))
    .execute();
}

export const removeAnswerer = async (tx: Tx, personId: string): Promise<void> =>
  void (await tx
    .deleteFrom("champion_answerer")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .execute());

/** Training and support, the newest first; of one champion those they came to. */
export async function listMeetings(tx: Tx, championId: string | null = null): Promise<readonly Meeting[]> {
  const { rows } = await sql<Omit<Meeting, "came"> & { readonly came: unknown }>`
    SELECT m.meeting_id AS id, m.kind, m.title, m.on_day::text AS "onDay", m.minutes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.champion_id, 'name', coalesce(p.name, '–')) ORDER BY p.name), '[]')
        FROM champion_came c JOIN champion k ON k.place_id = c.place_id AND k.champion_id = c.champion_id
        LEFT JOIN person p ON p.place_id = k.place_id AND p.person_id = k.person_id
        WHERE c.place_id = m.place_id AND c.meeting_id = m.meeting_id) AS came
    FROM champion_meeting m WHERE m.place_id = ${placeOf(tx)}
      AND (${championId}::uuid IS NULL OR EXISTS (SELECT FROM champion_came o WHERE o.place_id = m.place_id
        AND o.meeting_id = m.meeting_id AND o.champion_id = ${championId}::uuid))
    ORDER BY m.on_day DESC, m.meeting_id LIMIT 500`.execute(tx);
  return rows.map(({ came, ...row }) => ({ ...row, came: namedKept.parse(came) }));
}

interface MeetingWritten extends Omit<Meeting, "id" | "came"> {
  readonly championIds: readonly string[];
}

export async function saveMeeting(tx: Tx, written: MeetingWritten, by: string | null): Promise<string> {
  const [placeId, id] = [placeOf(tx), randomUUID()];
  await tx
    .insertInto("champion_meeting")
    .values({
      place_id: placeId,
      meeting_id: id,
      kind: written.kind,
      title: written.title,
      on_day: written.onDay,
      minutes: written.minutes,
      written_by: by,
    })
    .execute();
  if (written.championIds.length > 0)
    await tx
      .insertInto("champion_came")
      .values(written.championIds.map((championId) => ({ place_id: placeId, meeting_id: id, champion_id: championId })))
      .execute();
  return id;
}
