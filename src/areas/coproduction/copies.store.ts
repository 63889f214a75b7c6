import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { CopyWritten, ElementWritten } from "./following.rules.ts";
import { elementsMax } from "./following.rules.ts";
import type { Answer, Copy, Element } from "./told.ts";

const answersMax = 10_000;

/** What a programme follows, and what becomes of each thing here. Ask for somebody who sees the programme. */
export async function findCopy(tx: Tx, programmeId: string): Promise<Copy | null> {
  const row = await tx
    .selectFrom("programme_copy as c")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "c.place_id").onRef("p.person_id", "=", "c.said_by"),
    )
    .select(["c.origin_id", "c.origin_name", "c.origin_place", "c.measured", "c.said_on", "p.name as by"])
    .where("c.place_id", "=", placeOf(tx))
    .where("c.programme_id", "=", programmeId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    originId: row.origin_id,
    originName: row.origin_name,
    originPlace: row.origin_place,
    measured: row.measured,
    by: row.by,
    on: row.said_on,
    elements: await listElements(tx, programmeId),
  };
}

async function listElements(tx: Tx, programmeId: string): Promise<readonly Element[]> {
  const answers = await listAnswers(tx, programmeId);
  const rows = await tx
    .selectFrom("programme_copy_element as e")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "e.place_id").onRef("p.person_id", "=", "e.said_by"),
    )
    .select(["e.element_id as id", "e.words", "e.becomes", "e.because", "e.said_on as on", "p.name as by"])
    .where("e.place_id", "=", placeOf(tx))
    .where("e.programme_id", "=", programmeId)
    .orderBy("e.said_on")
    .orderBy("e.element_id")
    .limit(elementsMax)
    .execute();
  return rows.map((row) => ({ ...row, answers: answers.get(row.id) ?? [] }));
}

/** The last of each person. */
async function listAnswers(tx: Tx, programmeId: string): Promise<ReadonlyMap<string, readonly Answer[]>> {
  const rows = await tx
    .selectFrom("programme_copy_answer as a")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "a.place_id").onRef("p.person_id", "=", "a.said_by"),
    )
    .select(["a.element_id", "a.says", "a.said_by", "a.said_on as on", "p.name as by"])
    .where("a.place_id", "=", placeOf(tx))
    .where("a.programme_id", "=", programmeId)
    .orderBy("a.number")
    .limit(answersMax)
    .execute();
  const last = new Map<string, Map<string, Answer>>();
  for (const [at, { element_id: id, said_by: byId, says, on, by }] of rows.entries()) {
    const ofElement = last.get(id) ?? new Map<string, Answer>();
    ofElement.set(byId ?? String(at), { says, on, by });
    last.set(id, ofElement);
  }
  return new Map([...last].map(([id, ofElement]) => [id, [...ofElement.values()]]));
}

interface By {
  readonly programmeId: string;
  readonly byId: string;
  /** A plain date. */
  readonly today: string;
}

export async function saveCopy(tx: Tx, copy: CopyWritten, { programmeId, byId, today }: By): Promise<void> {
  await tx
    .insertInto("programme_copy")
    .values({
      place_id: placeOf(tx),
      programme_id: programmeId,
      origin_id: copy.originId,
      origin_name: copy.originName,
      origin_place: copy.originPlace,
      measured: copy.measured,
      in_spell: copy.inSpell,
      in_stage: 0,
      said_by: byId,
      said_on: today,
    })
    .execute();
}

export async function saveElement(tx: Tx, element: ElementWritten, { programmeId, byId, today }: By): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("programme_copy_element")
    .values({
      place_id: placeOf(tx),
      programme_id: programmeId,
      element_id: id,
      words: element.words,
      becomes: element.becomes,
      because: element.because,
      said_by: byId,
      said_on: today,
    })
    .execute();
  return id;
}

/** The programme must be held. */
export async function saveAnswer(
  tx: Tx,
  answer: { readonly elementId: string; readonly says: Answer["says"] },
  { programmeId, byId, today }: By,
): Promise<void> {
  const place = placeOf(tx);
  const { last } = await tx
    .selectFrom("programme_copy_answer")
    .select(sql<number>`coalesce(max(number), 0)`.as("last"))
    .where("place_id", "=", place)
    .where("programme_id", "=", programmeId)
    .where("element_id", "=", answer.elementId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("programme_copy_answer")
    .values({
      place_id: place,
      programme_id: programmeId,
      element_id: answer.elementId,
      number: last + 1,
      says: answer.says,
      said_by: byId,
      said_on: today,
    })
    .execute();
}
