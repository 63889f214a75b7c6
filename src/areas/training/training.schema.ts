import { z } from "zod";
import type { Released } from "../../nouns/indicator.ts";
import { levels } from "./training.ts";
import type { Course } from "./training.ts";

export const courseParams = z.object({ course: z.uuid().describe("The course’s identifier.") });

const named = z.object({ id: z.string(), name: z.string() });

/** Null where it is hidden. */
const shown = z
  .custom<Released>()
  .transform((count) => (count.mark === "value" ? count.count : null))
  .pipe(z.number().nullable());

export const courseTold = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  organisation: named.nullable().describe("The community organisation that made it and gives it too."),
  levels: z.array(z.enum(levels)).readonly().describe("Who must take it."),
  holdsMonths: z.number(),
  begunOn: z.string(),
});

/** For the forms of a course, which are drawn with more beside it. */
export const courseAnswerOf = <Shown extends { readonly course: Course }>() =>
  z
    .custom<Shown>()
    .transform(({ course }): { course: z.input<typeof courseTold> } => ({ course }))
    .pipe(z.object({ course: courseTold }));

export const coveredTold = z.object({
  organisation: named.nullable().describe("Null: all organisations that counted."),
  level: z.enum(levels),
  upToDate: shown.describe("How many are up to date; null where it is hidden."),
  staff: shown.describe("Out of how many; null where it is hidden."),
  teams: z.number(),
  from: z.string().describe("The oldest day of the counts."),
  until: z.string(),
});

export const overdueTold = z.object({
  courseId: z.string(),
  organisation: named,
  team: z.string(),
  level: z.enum(levels),
  why: z.enum(["not-all", "not-counted"]).describe("Somebody is not up to date, or nobody counted for a year."),
  onDay: z.string(),
});
