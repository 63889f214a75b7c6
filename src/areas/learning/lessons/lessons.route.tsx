import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listLessonsNow } from "../guidance-now.store.ts";
import { mayReviewLesson, maySeeLessons, mayWriteLesson } from "../learning.policy.ts";
import { lessonTold, toldOf } from "../learning.schema.ts";
import { placeShown } from "../place-shown.ts";
import { lessonsPage } from "./lessons.page.tsx";
import type { LessonsShown } from "./lessons.page.tsx";

const told = z.object({ lessons: z.array(lessonTold).readonly() });

export const lessonsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/lessons",
  summary: "What was learned, with what the other side says of it and whether its sources are still out",
  practices: ["P26"],
  answers: z
    .custom<LessonsShown>()
    .transform(({ lessons }): z.input<typeof told> => ({ lessons: lessons.map(toldOf) }))
    .pipe(told),
  permit: maySeeLessons,
  find: async (tx) => ({ lessons: await listLessonsNow(tx) }),
  answer: ({ lessons }, { actor }) =>
    found({
      lessons,
      toReviewIds: lessons.filter((lesson) => mayReviewLesson(actor, lesson).allowed).map(({ id }) => id),
      mayWrite: mayWriteLesson(actor).allowed,
    }),
  page: (shown, view) => lessonsPage(shown, { place: placeShown(view), language: view.language }),
});
