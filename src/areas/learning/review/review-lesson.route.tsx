import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listLessonsNow } from "../guidance-now.store.ts";
import { learningFormPage } from "../learning-form.page.tsx";
import { mayReviewLesson } from "../learning.policy.ts";
import { reviewFields, reviewOf } from "../learning.rules.ts";
import { lessonParams, lessonTold, toldOf } from "../learning.schema.ts";
import { findLesson, saveLessonReview } from "../learning.store.ts";
import type { Lesson } from "../lesson.ts";
import { formShown, trailOfLessons } from "../place-shown.ts";
import { Sources } from "../sources.page.tsx";
import type { LessonNow } from "../standing.rules.ts";

const questions: readonly Question[] = [
  {
    name: "says",
    label: "Is this so, as your side knows it?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No, or not like this" },
    ],
  },
  { name: "because", label: "If not: why, or what is missing?", kind: "long" },
];

const drawing = (lesson: (Lesson & Partial<LessonNow>) | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/learning/lessons/${lesson?.id ?? ""}`;
  return learningFormPage({
    ...shown,
    title: "Is this so?",
    lead: <bdi>{lesson?.sentence}</bdi>,
    breadcrumbs: trailOfLessons(shown.place, { href: here, words: "The lesson" }),
    action: `${here}/review`,
    button: "Say so",
    questions,
    before:
      lesson?.sourcesNow === undefined ? null : (
        <>
          <p>It rests on:</p>
          <Sources sources={lesson.sourcesNow} slug={shown.place.slug} />
        </>
      ),
    ...attempt,
  });
};

export const reviewLessonFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/lessons/{lesson}/review",
  summary: "The form in which the other side says whether a lesson is so",
  practices: ["P26"],
  reads: { params: lessonParams },
  answers: z
    .custom<{ readonly lesson: LessonNow }>()
    .transform(({ lesson }): z.input<typeof lessonTold> => toldOf(lesson))
    .pipe(lessonTold),
  permit: mayReviewLesson,
  find: async (tx, { params }) => {
    const [lesson] = await listLessonsNow(tx, [params.lesson]);
    return lesson && { lesson, side: lesson.side, says: lesson.says };
  },
  answer: ({ lesson }) => found({ lesson }),
  page: ({ lesson }, view) => drawing(lesson, { typed: {}, problems: [] }, view),
});

export const reviewLessonRoute = changeInPlace({
  path: "/{place}/learning/lessons/{lesson}/review",
  summary: "Say for the other side whether a lesson is so, once",
  practices: ["P26"],
  reads: { params: lessonParams, body: z.strictObject(reviewFields) },
  permit: mayReviewLesson,
  find: async (tx, { params }) => {
    await takeTurn(tx, "lessons");
    return findLesson(tx, params.lesson);
  },
  decide: (_lesson, { body }) => reviewOf(body),
  save: async (tx, review, { params, actor, place, at }) => {
    const written = { byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await saveLessonReview(tx, params.lesson, { ...review, ...written });
    return {
      id: params.lesson,
      path: `/${place.slug}/learning/lessons/${params.lesson}`,
      happened: {
        what: "learning.lesson-reviewed",
        subject: { kind: "lesson", id: params.lesson },
        detail: { says: review.says },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
