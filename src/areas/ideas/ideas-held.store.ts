import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** Also those that are credited to an organisation, or to nobody. */
export async function readIdeasHeld(tx: Tx, personId: string): Promise<Held> {
  const rows = await tx
    .selectFrom("idea as i")
    .innerJoin("idea_call as k", (join) =>
      join.onRef("k.place_id", "=", "i.place_id").onRef("k.call_id", "=", "i.call_id"),
    )
    .select(["k.question", "i.words", "i.credit", "i.given_at", "i.answer"])
    .where("i.place_id", "=", placeOf(tx))
    .where("i.author_id", "=", personId)
    .orderBy("i.given_at")
    .limit(linesMax)
    .execute();
  return rows.map((row) => ({
    "You were asked": row.question,
    "Your idea": row.words,
    "Credited by": row.credit,
    On: row.given_at.toISOString().slice(0, 10),
    ...(row.answer === "" ? {} : { Answer: row.answer }),
  }));
}

export async function eraseIdeas(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom("idea").where("place_id", "=", placeOf(tx)).where("author_id", "=", personId).execute();
}

/** What they asked, answered or wrote down for somebody else. */
export async function readAskingHeld(tx: Tx, personId: string): Promise<Held> {
  const calls = await tx
    .selectFrom("idea_call")
    .select(["question", "asked_by", "asked_at", "answer_by"])
    .where("place_id", "=", placeOf(tx))
    .where((is) => is.or([is("asked_by", "=", personId), is("answers_by", "=", personId)]))
    .orderBy("asked_at")
    .limit(linesMax)
    .execute();
  const answers = await tx
    .selectFrom("idea")
    .select(["words", "answer", "entered_by", "answered_by"])
    .where("place_id", "=", placeOf(tx))
    .where((is) => is.or([is("entered_by", "=", personId), is("answered_by", "=", personId)]))
    .orderBy("given_at")
    .limit(linesMax)
    .execute();
  return [
    ...calls.map((row) => ({
      [row.asked_by === personId ? "You asked" : "You answer"]: row.question,
      On: row.asked_at.toISOString().slice(0, 10),
      "Answered by": row.answer_by,
    })),
    ...answers.map((row) => ({
      ...(row.entered_by === personId ? { "You wrote down": row.words } : {}),
      ...(row.answered_by === personId ? { "You answered": row.answer } : {}),
    })),
  ];
}

/** The question and the answers stay; the name goes. */
export async function eraseAsking(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  for (const column of ["asked_by", "answers_by"] as const)
    await tx
      .updateTable("idea_call")
      .set({ [column]: null })
      .where("place_id", "=", placeId)
      .where(column, "=", personId)
      .execute();
  for (const column of ["entered_by", "answered_by"] as const)
    await tx
      .updateTable("idea")
      .set({ [column]: null })
      .where("place_id", "=", placeId)
      .where(column, "=", personId)
      .execute();
}

const questionsMax = 200;

/** Ideas with their answers and what came of them, long after the day on which they were answered. The question stays. */
export async function forgetOldIdeas(tx: Tx, before: Date): Promise<number> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ id: string }>`SELECT k.call_id AS id FROM idea_call k
    WHERE k.place_id = ${placeId} AND k.answer_by < ${before.toISOString().slice(0, 10)}::date
      AND (k.asked_by IS NOT NULL OR k.answers_by IS NOT NULL
        OR EXISTS (SELECT FROM idea i WHERE i.place_id = k.place_id AND i.call_id = k.call_id))
    ORDER BY k.answer_by, k.call_id LIMIT ${questionsMax}`.execute(tx);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx.deleteFrom("idea").where("place_id", "=", placeId).where("call_id", "in", ids).execute();
  await tx
    .updateTable("idea_call")
    .set({ asked_by: null, answers_by: null })
    .where("place_id", "=", placeId)
    .where("call_id", "in", ids)
    .execute();
  return ids.length;
}
