import type { Tx } from "../../db/tables.ts";
import { findGuidance, listGuidance, listLessons } from "./learning.store.ts";
import { listSourcesOut } from "./sources.store.ts";
import { inPrint, lessonNow } from "./standing.rules.ts";
import type { GuidanceNow, LessonNow } from "./standing.rules.ts";

/** Lessons with what their sources are today. */
export async function listLessonsNow(tx: Tx, ids?: readonly string[]): Promise<readonly LessonNow[]> {
  const lessons = await listLessons(tx, ids === undefined ? {} : { ids });
  if (lessons.length === 0) return [];
  const out = await listSourcesOut(tx);
  return lessons.map((lesson) => lessonNow(lesson, out));
}

/** Every guidance page with what stands in print of its last edition. */
export async function listGuidanceNow(tx: Tx): Promise<readonly GuidanceNow[]> {
  const all = await listGuidance(tx);
  const lessons = await listLessonsNow(tx, [...new Set(all.flatMap(({ editions: [last] }) => last?.lessonIds ?? []))]);
  return all.map((guidance) => {
    const [edition] = guidance.editions;
    return { guidance, edition, print: inPrint(edition?.lessonIds ?? [], lessons) };
  });
}

/** One, as it stands today in its last edition or in an earlier one. */
export async function findGuidanceNow(tx: Tx, id: string, number?: number): Promise<GuidanceNow | undefined> {
  const guidance = await findGuidance(tx, id);
  if (guidance === undefined) return undefined;
  const edition = number === undefined ? guidance.editions[0] : guidance.editions.find((one) => one.number === number);
  if (number !== undefined && edition === undefined) return undefined;
  return {
    guidance,
    edition,
    print: inPrint(edition?.lessonIds ?? [], await listLessonsNow(tx, edition?.lessonIds ?? [])),
  };
}
