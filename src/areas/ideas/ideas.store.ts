import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { credits, ideasMax, outcomes } from "./idea.ts";
import type { Call, Idea, Outcome } from "./idea.ts";
import type { CallAsked, IdeaGiven } from "./idea.rules.ts";
import { fruitsKept } from "./kept.schema.ts";

const forgotten = "Somebody who asked to be forgotten";

const callsQuery = (tx: Tx) =>
  tx
    .selectFrom("idea_call as k")
    .leftJoin("person as a", (join) =>
      join.onRef("a.place_id", "=", "k.place_id").onRef("a.person_id", "=", "k.asked_by"),
    )
    .leftJoin("person as b", (join) =>
      join.onRef("b.place_id", "=", "k.place_id").onRef("b.person_id", "=", "k.answers_by"),
    )
    .leftJoin("community as c", (join) =>
      join.onRef("c.place_id", "=", "k.place_id").onRef("c.community_id", "=", "k.community_id"),
    )
    .select([
      "k.call_id",
      "k.question",
      "k.because",
      "k.asked_whom",
      "k.community_id",
      "c.name as community",
      "k.asked_by",
      "a.name as asked_by_name",
      "k.asked_at",
      "k.until",
      "k.answers_by",
      "b.name as answers_by_name",
      "k.answer_by",
    ])
    .select([
      sql<number>`(SELECT count(*)::int FROM idea i WHERE i.place_id = k.place_id AND i.call_id = k.call_id)`.as(
        "ideas",
      ),
      sql<number>`(SELECT count(*)::int FROM idea i WHERE i.place_id = k.place_id AND i.call_id = k.call_id
        AND i.outcome IS NULL)`.as("unanswered"),
    ])
    .where("k.place_id", "=", placeOf(tx));

type CallRow = Awaited<ReturnType<ReturnType<typeof callsQuery>["execute"]>>[number];

const callFrom = (row: CallRow): Call => ({
  id: row.call_id,
  question: row.question,
  because: row.because,
  askedWhom: row.asked_whom,
  community: row.community_id === null ? null : { id: row.community_id, name: row.community ?? "" },
  askedById: row.asked_by,
  askedByName: row.asked_by_name ?? forgotten,
  askedAt: row.asked_at.toISOString(),
  until: row.until,
  answersById: row.answers_by,
  answersByName: row.answers_by_name ?? forgotten,
  answerBy: row.answer_by,
  ideas: row.ideas,
  unanswered: row.unanswered,
});

/** Whom people were asked what, the latest first. */
export const listCalls = async (tx: Tx): Promise<readonly Call[]> =>
  (await callsQuery(tx).orderBy("k.asked_at", "desc").orderBy("k.call_id").limit(ideasMax).execute()).map(callFrom);

export async function findCall(tx: Tx, id: string): Promise<Call | undefined> {
  const row = await callsQuery(tx).where("k.call_id", "=", id).executeTakeFirst();
  return row && callFrom(row);
}

/** What waits for this person to answer, whoever is named first. */
export const listCallsToAnswer = async (tx: Tx, personId: string): Promise<readonly Call[]> =>
  (await callsQuery(tx).where("k.answers_by", "=", personId).orderBy("k.answer_by").limit(ideasMax).execute())
    .map(callFrom)
    .filter(({ unanswered }) => unanswered > 0);

interface IdeasWanted {
  readonly call?: string;
  readonly idea?: string;
}

/** Ideas as their authors wish to be credited, the latest first. */
export async function listIdeas(tx: Tx, wanted: IdeasWanted): Promise<readonly Idea[]> {
  const { call, idea } = wanted;
  const rows = await tx
    .selectFrom("idea as i")
    .leftJoin("person as a", (join) =>
      join.onRef("a.place_id", "=", "i.place_id").onRef("a.person_id", "=", "i.author_id"),
    )
    .leftJoin("person as b", (join) =>
      join.onRef("b.place_id", "=", "i.place_id").onRef("b.person_id", "=", "i.answered_by"),
    )
    .selectAll("i")
    .select(["a.name as author_name", "b.name as answered_name"])
    .select(
      sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('words', f.words, 'programmeId', f.programme_id,
        'saidAt', f.said_at) ORDER BY f.said_at), '[]') FROM idea_fruit f
        WHERE f.place_id = i.place_id AND f.idea_id = i.idea_id)`.as("fruits"),
    )
    .where("i.place_id", "=", placeOf(tx))
    .$if(call !== undefined, (query) => query.where("i.call_id", "=", call ?? ""))
    .$if(idea !== undefined, (query) => query.where("i.idea_id", "=", idea ?? ""))
    .orderBy("i.given_at", "desc")
    .orderBy("i.idea_id")
    .limit(ideasMax)
    .execute();
  return rows.flatMap((row) => {
    const credit = credits.find((one) => one === row.credit);
    const outcome = outcomes.find((one) => one === row.outcome);
    if (credit === undefined) return [];
    const creditedTo = { name: row.author_name, organisation: row.credited_as, "not-shown": null }[credit];
    return [
      {
        id: row.idea_id,
        callId: row.call_id,
        words: row.words,
        authorId: row.author_id,
        credit,
        creditedTo,
        givenAt: row.given_at.toISOString(),
        agreedOn: row.agreed_on,
        answer:
          outcome === undefined || row.answered_at === null
            ? null
            : { outcome, words: row.answer, byName: row.answered_name ?? forgotten, at: row.answered_at.toISOString() },
        fruits: fruitsKept.parse(row.fruits),
      },
    ];
  });
}

export const findIdea = async (tx: Tx, id: string): Promise<Idea | undefined> => (await listIdeas(tx, { idea: id }))[0];

export async function saveCall(tx: Tx, asked: CallAsked, askedById: string): Promise<string> {
  const callId = randomUUID();
  await tx
    .insertInto("idea_call")
    .values({
      place_id: placeOf(tx),
      call_id: callId,
      question: asked.question,
      because: asked.because,
      asked_whom: asked.askedWhom,
      community_id: asked.communityId,
      asked_by: askedById,
      until: asked.until,
      answers_by: asked.answersById,
      answer_by: asked.answerBy,
    })
    .execute();
  return callId;
}

export async function saveIdea(tx: Tx, callId: string, given: IdeaGiven): Promise<string> {
  const ideaId = randomUUID();
  await tx
    .insertInto("idea")
    .values({
      place_id: placeOf(tx),
      idea_id: ideaId,
      call_id: callId,
      words: given.words,
      author_id: given.authorId,
      credit: given.credit,
      credited_as: given.creditedAs,
      entered_by: given.enteredById,
      agreed_on: given.agreedOn,
    })
    .execute();
  return ideaId;
}

interface AnswerToSave {
  readonly ideaId: string;
  readonly outcome: Outcome;
  readonly words: string;
  readonly byId: string;
  readonly at: Date;
}

export async function saveAnswer(tx: Tx, { ideaId, outcome, words, byId, at }: AnswerToSave): Promise<void> {
  await tx
    .updateTable("idea")
    .set({ outcome, answer: words, answered_by: byId, answered_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("idea_id", "=", ideaId)
    .execute();
}

interface FruitToSave {
  readonly ideaId: string;
  readonly words: string;
  readonly programmeId: string | null;
}

/** What came of an idea, which its author reads. @returns its identifier. */
export async function saveFruit(tx: Tx, { ideaId, words, programmeId }: FruitToSave): Promise<string> {
  const fruitId = randomUUID();
  await tx
    .insertInto("idea_fruit")
    .values({ place_id: placeOf(tx), fruit_id: fruitId, idea_id: ideaId, words, programme_id: programmeId })
    .execute();
  return fruitId;
}

export async function removeIdea(tx: Tx, ideaId: string): Promise<void> {
  await tx.deleteFrom("idea").where("place_id", "=", placeOf(tx)).where("idea_id", "=", ideaId).execute();
}
