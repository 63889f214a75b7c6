import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Side } from "../../nouns/role.ts";
import { brokerKept, charterKept, stageKept } from "./kept.schema.ts";
import { partsMax } from "./programme.ts";
import type { BrokerPut, Charter, Put, Said, Says, StagePut } from "./programme.ts";

const forgotten = "Somebody who asked to be forgotten";

/** What was put to both sides, the oldest first, with what each person said to it last. */
export async function listPuts(tx: Tx, programmeId: string): Promise<readonly Put[]> {
  const rows = await tx
    .selectFrom("programme_question as q")
    .leftJoin("person as w", (join) =>
      join.onRef("w.place_id", "=", "q.place_id").onRef("w.person_id", "=", "q.put_by"),
    )
    .leftJoin("person as n", (join) =>
      join.onRef("n.place_id", "=", "q.place_id").onRef("n.person_id", "=", "q.person_id"),
    )
    .select(["q.question_id", "q.kind", "q.content", "q.person_id", "n.name", "w.name as put_by_name"])
    .select(["q.put_at", "q.agreed_at"])
    .where("q.place_id", "=", placeOf(tx))
    .where("q.programme_id", "=", programmeId)
    .orderBy("q.put_at")
    .orderBy("q.question_id")
    .limit(partsMax)
    .execute();
  const said = await listSaid(tx, programmeId);
  return rows.map((row): Put => {
    const common = {
      id: row.question_id,
      putByName: row.put_by_name ?? forgotten,
      putAt: row.put_at.toISOString(),
      agreedAt: row.agreed_at?.toISOString() ?? null,
      answers: said.get(row.question_id) ?? [],
    };
    if (row.kind === "broker")
      return {
        ...common,
        kind: "broker",
        personId: row.person_id,
        name: row.name ?? forgotten,
        content: brokerKept.parse(row.content),
      };
    return row.kind === "charter"
      ? { ...common, kind: "charter", content: charterKept.parse(row.content) }
      : { ...common, kind: "stage", content: stageKept.parse(row.content) };
  });
}

async function listSaid(tx: Tx, programmeId: string): Promise<ReadonlyMap<string, readonly Said[]>> {
  const rows = await tx
    .selectFrom("programme_answer as a")
    .innerJoin("person as n", (join) =>
      join.onRef("n.place_id", "=", "a.place_id").onRef("n.person_id", "=", "a.person_id"),
    )
    .distinctOn(["a.question_id", "a.person_id"])
    .select(["a.question_id", "a.person_id", "n.name", "a.side", "a.says", "a.words", "a.said_at"])
    .where("a.place_id", "=", placeOf(tx))
    .where("a.programme_id", "=", programmeId)
    .orderBy("a.question_id")
    .orderBy("a.person_id")
    .orderBy("a.number", "desc")
    .limit(partsMax)
    .execute();
  const said = rows.map((row) => ({
    questionId: row.question_id,
    personId: row.person_id,
    name: row.name,
    side: row.side,
    says: row.says,
    words: row.words,
    at: row.said_at.toISOString(),
  }));
  return Map.groupBy(said, ({ questionId }) => questionId);
}

export type ToPut =
  | { readonly kind: "broker"; readonly personId: string; readonly content: BrokerPut }
  | { readonly kind: "charter"; readonly content: Charter }
  | { readonly kind: "stage"; readonly content: StagePut };

interface PutToSave {
  readonly programmeId: string;
  readonly put: ToPut;
  readonly byId: string;
  readonly at: Date;
}

export async function savePut(tx: Tx, { programmeId, put, byId, at }: PutToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("programme_question")
    .values({
      place_id: placeOf(tx),
      question_id: id,
      programme_id: programmeId,
      kind: put.kind,
      content: JSON.stringify(put.content),
      person_id: put.kind === "broker" ? put.personId : null,
      put_by: byId,
      put_at: at,
    })
    .execute();
  return id;
}

interface SaidToSave {
  readonly programmeId: string;
  readonly questionId: string;
  readonly personId: string;
  readonly side: Side;
  readonly says: Says;
  readonly words: string;
}

/** What they say now counts; what they said before stays. */
export async function saveSaid(tx: Tx, said: SaidToSave): Promise<void> {
  await sql`INSERT INTO programme_answer (place_id, question_id, person_id, number, programme_id, side, says, words)
    SELECT ${placeOf(tx)}, ${said.questionId}, ${said.personId}, coalesce(max(number), 0) + 1, ${said.programmeId},
      ${said.side}, ${said.says}, ${said.words} FROM programme_answer WHERE place_id = ${placeOf(tx)}
      AND question_id = ${said.questionId} AND person_id = ${said.personId}`.execute(tx);
}

export async function saveAgreed(tx: Tx, questionId: string, at: Date): Promise<void> {
  await tx
    .updateTable("programme_question")
    .set({ agreed_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("question_id", "=", questionId)
    .execute();
}
