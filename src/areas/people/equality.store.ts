import { randomUUID } from "node:crypto";
import { placeOf } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import { noAnswers } from "./equality.ts";
import type { EqualityAnswers } from "./equality.ts";
import { equalityWords } from "./equality-words.schema.ts";

/** One person's own answers. Only inside `asThemselves`: elsewhere there is no way from a person to their answers. */
export async function findEquality(tx: Tx, personId: string): Promise<EqualityAnswers> {
  const link = await findLink(tx, personId);
  if (link === undefined) return noAnswers;
  const rows = await tx
    .selectFrom("equality_answer")
    .select(["question", "answer"])
    .where("place_id", "=", placeOf(tx))
    .where("answers_key", "=", link.answers_key)
    .limit(100)
    .execute();
  const answers = Object.fromEntries(rows.map(({ question, answer }) => [question, answer]));
  return { answers, words: equalityWords.parse(link.words), stoppedAt: link.stopped_at?.toISOString() ?? null };
}

const findLink = (tx: Tx, personId: string) =>
  tx
    .selectFrom("equality_link")
    .select(["answers_key", "words", "stopped_at"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .executeTakeFirst();

/** Takes the place of all that was there: what was changed is not kept. Only inside `asThemselves`. */
export async function saveEquality(tx: Tx, personId: string, equality: EqualityAnswers): Promise<void> {
  await removeEquality(tx, personId);
  const { answers, words, stoppedAt } = equality;
  if (stoppedAt === null && Object.keys(answers).length === 0 && Object.keys(words).length === 0) return;
  const [placeId, answersKey] = [placeOf(tx), randomUUID()];
  await tx
    .insertInto("equality_link")
    .values({
      place_id: placeId,
      person_id: personId,
      answers_key: answersKey,
      words: JSON.stringify(words),
      stopped_at: stoppedAt === null ? null : new Date(stoppedAt),
    })
    .execute();
  const rows = Object.entries(answers).map(([question, answer]) => ({
    place_id: placeId,
    answers_key: answersKey,
    question,
    answer,
  }));
  if (rows.length > 0) await tx.insertInto("equality_answer").values(rows).execute();
}

/** Only inside `asThemselves`. */
export async function removeEquality(tx: Tx, personId: string): Promise<void> {
  const link = await findLink(tx, personId);
  if (link === undefined) return;
  const placeId = placeOf(tx);
  await tx
    .deleteFrom("equality_answer")
    .where("place_id", "=", placeId)
    .where("answers_key", "=", link.answers_key)
    .execute();
  await tx.deleteFrom("equality_link").where("place_id", "=", placeId).where("person_id", "=", personId).execute();
}

/** How many people gave each answer, whoever they are: for the gate, and for no page. */
export async function countEquality(
  tx: Tx,
): Promise<readonly { readonly question: string; readonly answer: string; readonly count: number }[]> {
  return tx
    .selectFrom("equality_answer")
    .select(["question", "answer"])
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("place_id", "=", placeOf(tx))
    .groupBy(["question", "answer"])
    .orderBy("question")
    .orderBy("answer")
    .limit(1000)
    .execute();
}

/**
 * What these people answered, one set of answers each and in no order: nothing says whose it is, who answered or in which
 * group they sit. Only for a look at all of them together, whose result passes a gate. Only inside `asThemselves`.
 */
export async function listAnswersTogether(
  tx: Tx,
  personIds: readonly string[],
): Promise<readonly EqualityAnswers["answers"][]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom("equality_answer as a")
    .innerJoin("equality_link as l", (join) =>
      join.onRef("l.place_id", "=", "a.place_id").onRef("l.answers_key", "=", "a.answers_key"),
    )
    .select(["a.answers_key", "a.question", "a.answer"])
    .where("a.place_id", "=", placeOf(tx))
    .where("l.person_id", "in", personIds)
    .orderBy("a.answers_key")
    .limit(100_000)
    .execute();
  const sets = new Map<string, Record<string, string>>();
  for (const { answers_key: key, question, answer } of rows) sets.set(key, { ...sets.get(key), [question]: answer });
  return [...sets.values()];
}
