import type { Edition, Guidance, Lesson, Source, SourceKept } from "./lesson.ts";

/** A source of a lesson: what it says now, or null where it is not out any more. */
export interface SourceNow extends SourceKept {
  readonly now: Source | null;
}

/** How a lesson stands today. */
export type Stand = "waiting" | "declined" | "source-gone" | "not-for-all" | "stands";

export interface LessonNow extends Lesson {
  readonly sourcesNow: readonly SourceNow[];
  readonly stand: Stand;
}

const isOne = (kept: SourceKept) => (source: SourceKept) => source.kind === kept.kind && source.thing === kept.thing;

/** Only what both sides say, and whose every source is out and one of them for everyone, goes into print. @practice P26 */
export function standOf(says: Lesson["says"], sources: readonly SourceNow[]): Stand {
  if (says !== "yes") return says === null ? "waiting" : "declined";
  if (sources.length === 0 || sources.some(({ now }) => now === null)) return "source-gone";
  return sources.some(({ now }) => now?.isForAll === true) ? "stands" : "not-for-all";
}

/** A lesson with what its sources are now: `out` is all that is out in the place today. */
export function lessonNow(lesson: Lesson, out: readonly Source[]): LessonNow {
  const sourcesNow = lesson.sources.map((kept) => ({ ...kept, now: out.find(isOne(kept)) ?? null }));
  return { ...lesson, sourcesNow, stand: standOf(lesson.says, sourcesNow) };
}

/** Of a statement the world is told nothing that only the people of the place may open. */
export const forEveryone = (lesson: LessonNow): LessonNow => ({
  ...lesson,
  sourcesNow: lesson.sourcesNow.filter(({ now }) => now?.isForAll === true),
});

/** What stands in print, and how many sentences were taken out since because their source is gone. */
export function inPrint(
  lessonIds: readonly string[],
  lessons: readonly LessonNow[],
): { readonly statements: readonly LessonNow[]; readonly gone: readonly LessonNow[] } {
  const chosen = lessonIds.flatMap((id) => lessons.find((one) => one.id === id) ?? []);
  return {
    statements: chosen.filter(({ stand }) => stand === "stands"),
    gone: chosen.filter(({ stand }) => stand !== "stands"),
  };
}

/** Guidance as it stands today. */
export interface GuidanceNow {
  readonly guidance: Guidance;
  /** The one that holds, or the one that was asked for. */
  readonly edition: Edition | undefined;
  readonly print: { readonly statements: readonly LessonNow[]; readonly gone: readonly LessonNow[] };
}
