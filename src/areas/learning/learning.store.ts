import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { GuidanceWritten, LessonReview, LessonWritten } from "./learning.rules.ts";
import { guidanceMax, lessonsMax } from "./lesson.ts";
import type { Guidance, Lesson } from "./lesson.ts";
import type { Side } from "../../nouns/role.ts";

const lessonsQuery = (tx: Tx) =>
  tx
    .selectFrom("lesson as l")
    .leftJoin("person as w", (join) =>
      join.onRef("w.place_id", "=", "l.place_id").onRef("w.person_id", "=", "l.written_by"),
    )
    .leftJoin("person as r", (join) =>
      join.onRef("r.place_id", "=", "l.place_id").onRef("r.person_id", "=", "l.reviewed_by"),
    )
    .selectAll("l")
    .select(["w.name as writer", "r.name as reviewer"])
    .where("l.place_id", "=", placeOf(tx));

const sourcesOf = async (tx: Tx, lessonIds: readonly string[]) =>
  lessonIds.length === 0
    ? []
    : tx
        .selectFrom("lesson_source")
        .select(["lesson_id", "kind", "thing"])
        .where("place_id", "=", placeOf(tx))
        .where("lesson_id", "in", lessonIds)
        .orderBy("kind")
        .orderBy("thing")
        .limit(lessonsMax * 20)
        .execute();

interface LessonsWanted {
  readonly ids?: readonly string[];
}

/** What was learned, the latest first; or the lessons that are asked for. */
export async function listLessons(tx: Tx, { ids }: LessonsWanted = {}): Promise<readonly Lesson[]> {
  if (ids?.length === 0) return [];
  const rows = await lessonsQuery(tx)
    .$if(ids !== undefined, (query) => query.where("l.lesson_id", "in", ids ?? []))
    .orderBy("l.written_on", "desc")
    .orderBy("l.lesson_id")
    .limit(lessonsMax)
    .execute();
  const sources = Map.groupBy(
    await sourcesOf(
      tx,
      rows.map(({ lesson_id: id }) => id),
    ),
    ({ lesson_id: id }) => id,
  );
  return rows.map((row) => ({
    id: row.lesson_id,
    sentence: row.sentence,
    side: row.side,
    writtenById: row.written_by,
    writtenByName: row.writer,
    writtenOn: row.written_on,
    says: row.says,
    because: row.because,
    reviewedByName: row.reviewer,
    reviewedOn: row.reviewed_on,
    sources: (sources.get(row.lesson_id) ?? []).map(({ kind, thing }) => ({ kind, thing })),
  }));
}

export const findLesson = async (tx: Tx, id: string): Promise<Lesson | undefined> =>
  (await listLessons(tx, { ids: [id] }))[0];

interface Writing {
  readonly byId: string;
  /** A plain date. */
  readonly today: string;
}

export async function saveLesson(
  tx: Tx,
  { sentence, sources }: LessonWritten,
  { side, byId, today }: Writing & { readonly side: Side },
): Promise<string> {
  const [place, id] = [placeOf(tx), randomUUID()];
  await tx
    .insertInto("lesson")
    .values({ place_id: place, lesson_id: id, sentence, side, written_by: byId, written_on: today })
    .execute();
  await tx
    .insertInto("lesson_source")
    .values(sources.map((source) => ({ place_id: place, lesson_id: id, ...source })))
    .execute();
  return id;
}

export async function saveLessonReview(
  tx: Tx,
  id: string,
  { says, because, byId, today }: LessonReview & Writing,
): Promise<void> {
  await tx
    .updateTable("lesson")
    .set({ says, because, reviewed_by: byId, reviewed_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("lesson_id", "=", id)
    .where("says", "is", null)
    .execute();
}

/** Guidance by its title, each with its editions, the latest first. */
export async function listGuidance(tx: Tx, id?: string): Promise<readonly Guidance[]> {
  const rows = await tx
    .selectFrom("guidance")
    .select(["guidance_id", "title", "for_whom", "started_by"])
    .where("place_id", "=", placeOf(tx))
    .$if(id !== undefined, (query) => query.where("guidance_id", "=", id ?? ""))
    .orderBy("title")
    .orderBy("guidance_id")
    .limit(guidanceMax)
    .execute();
  if (rows.length === 0) return [];
  const editions = await tx
    .selectFrom("guidance_edition")
    .select(["guidance_id", "number", "lesson_ids", "published_on"])
    .where("place_id", "=", placeOf(tx))
    .where(
      "guidance_id",
      "in",
      rows.map((row) => row.guidance_id),
    )
    .orderBy("number", "desc")
    .limit(guidanceMax * 20)
    .execute();
  const byGuidance = Map.groupBy(editions, (one) => one.guidance_id);
  return rows.map((row) => ({
    id: row.guidance_id,
    title: row.title,
    forWhom: row.for_whom,
    startedById: row.started_by,
    editions: (byGuidance.get(row.guidance_id) ?? []).map((one) => ({
      number: one.number,
      lessonIds: one.lesson_ids,
      publishedOn: one.published_on,
    })),
  }));
}

export const findGuidance = async (tx: Tx, id: string): Promise<Guidance | undefined> =>
  (await listGuidance(tx, id))[0];

export async function saveGuidance(tx: Tx, { title, forWhom }: GuidanceWritten, { byId, today }: Writing) {
  const id = randomUUID();
  await tx
    .insertInto("guidance")
    .values({ place_id: placeOf(tx), guidance_id: id, title, for_whom: forWhom, started_by: byId, started_on: today })
    .execute();
  return id;
}

/** The next edition. Whoever asks holds the turn of guidance, so that two do not get the same number. */
export async function saveEdition(
  tx: Tx,
  guidance: Guidance,
  { lessonIds, byId, today }: Writing & { readonly lessonIds: readonly string[] },
): Promise<number> {
  const number = (guidance.editions[0]?.number ?? 0) + 1;
  await tx
    .insertInto("guidance_edition")
    .values({
      place_id: placeOf(tx),
      guidance_id: guidance.id,
      number,
      lesson_ids: [...lessonIds],
      published_by: byId,
      published_on: today,
    })
    .execute();
  return number;
}
