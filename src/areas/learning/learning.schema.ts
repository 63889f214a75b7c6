import { z } from "zod";
import { sides } from "../../nouns/role.ts";
import { sourceKinds } from "./lesson.ts";
import type { LessonNow } from "./standing.rules.ts";

export const lessonParams = z.object({ lesson: z.uuid().describe("The lesson’s identifier.") });
export const guidanceParams = z.object({ guidance: z.uuid().describe("The guidance’s identifier.") });

const sourceTold = z.object({
  kind: z.enum(sourceKinds),
  title: z.string().nullable().describe("Null where it is not out any more."),
  path: z.string().nullable(),
});

export const lessonTold = z.object({
  id: z.string(),
  sentence: z.string(),
  side: z.enum(sides).describe("Of whoever wrote it; the other one looked at it."),
  writtenOn: z.string(),
  says: z.enum(["yes", "no"]).nullable(),
  because: z.string(),
  stand: z.enum(["waiting", "declined", "source-gone", "not-for-all", "stands"]),
  sources: z.array(sourceTold).readonly(),
});

export const toldOf = (lesson: LessonNow): z.input<typeof lessonTold> => ({
  ...lesson,
  sources: lesson.sourcesNow.map(({ kind, now }) => ({ kind, title: now?.title ?? null, path: now?.path ?? null })),
});
