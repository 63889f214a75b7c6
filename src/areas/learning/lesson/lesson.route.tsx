import { z } from "zod";
import { ButtonLink, PageTitle, SummaryList, dayText } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { sideWords } from "../../../nouns/role.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listLessonsNow } from "../guidance-now.store.ts";
import { mayReviewLesson, maySeeLessons } from "../learning.policy.ts";
import { lessonParams, lessonTold, toldOf } from "../learning.schema.ts";
import { placeShown, trailOfLessons } from "../place-shown.ts";
import { Sources, StandTag } from "../sources.page.tsx";
import type { LessonNow } from "../standing.rules.ts";

const somebody = "somebody who asked to be forgotten";

const rowsOf = (lesson: LessonNow, slug: string) => [
  { key: "How it stands", value: <StandTag stand={lesson.stand} /> },
  { key: "It rests on", value: <Sources sources={lesson.sourcesNow} slug={slug} /> },
  {
    key: "Written by",
    value: (
      <>
        <bdi>{lesson.writtenByName ?? somebody}</bdi>, {sideWords[lesson.side]}, {dayText(lesson.writtenOn, "en")}
      </>
    ),
  },
  ...(lesson.reviewedOn === null
    ? []
    : [
        {
          key: "The other side",
          value: (
            <>
              <bdi>{lesson.reviewedByName ?? somebody}</bdi>, {dayText(lesson.reviewedOn, "en")}
              {lesson.because === "" ? null : (
                <>
                  : <bdi>{lesson.because}</bdi>
                </>
              )}
            </>
          ),
        },
      ]),
];

export const lessonRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/lessons/{lesson}",
  summary: "One lesson: what it rests on, who wrote it and what the other side says",
  practices: ["P26"],
  reads: { params: lessonParams },
  answers: z
    .custom<{ readonly lesson: LessonNow; readonly mayReview: boolean }>()
    .transform(({ lesson }): z.input<typeof lessonTold> => toldOf(lesson))
    .pipe(lessonTold),
  permit: maySeeLessons,
  find: async (tx, { params }) => {
    const [lesson] = await listLessonsNow(tx, [params.lesson]);
    return lesson && { lesson };
  },
  answer: ({ lesson }, { actor }) => found({ lesson, mayReview: mayReviewLesson(actor, lesson).allowed }),
  page: ({ lesson, mayReview }, view) => {
    const place = placeShown(view);
    return {
      title: "A lesson",
      contentLanguage: "en",
      breadcrumbs: trailOfLessons(place),
      main: (
        <>
          <PageTitle title={<span dir="auto">{lesson.sentence}</span>} />
          <SummaryList rows={rowsOf(lesson, place.slug)} />
          {mayReview ? (
            <p>
              <ButtonLink href={`/${place.slug}/learning/lessons/${lesson.id}/review`} words="Say whether this is so" />
            </p>
          ) : null}
        </>
      ),
    };
  },
});
