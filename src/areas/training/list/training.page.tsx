import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { CoverageTable } from "../covered.page.tsx";
import { OverdueList } from "../overdue.page.tsx";
import type { Course, Covered, Overdue, OwnRecord } from "../training.ts";

export interface TrainingShown {
  readonly courses: readonly Course[];
  /** Of each course: all organisations together, by level. */
  readonly covered: ReadonlyMap<string, readonly Covered[]>;
  readonly overdue: readonly Overdue[];
  readonly own: readonly OwnRecord[];
  readonly mayKeep: boolean;
  /** A plain date. */
  readonly today: string;
}

const title = "Training";

const CourseShown = ({ course, shown, slug }: { course: Course; shown: TrainingShown; slug: string }): ReactElement => {
  const covered = (shown.covered.get(course.id) ?? []).filter(({ organisation }) => organisation === null);
  const mine = shown.own.find(({ courseId }) => courseId === course.id);
  return (
    <section aria-labelledby={`course-${course.id}`}>
      <h2 id={`course-${course.id}`}>
        <a href={`/${slug}/training/${course.id}`}>
          <bdi>{course.title}</bdi>
        </a>
      </h2>
      <p>
        {course.organisation === null ? (
          <>No community organisation gives it.</>
        ) : (
          <>
            Made and given together with <bdi>{course.organisation.name}</bdi>.
          </>
        )}{" "}
        Taken again after {course.holdsMonths} months.
      </p>
      {mine === undefined ? null : (
        <p>
          <Tag
            words={mine.holdsUntil < shown.today ? "Yours ran out" : "Yours holds"}
            tone={mine.holdsUntil < shown.today ? "waiting" : "good"}
          />{" "}
          until {dayText(mine.holdsUntil, "en")}
        </p>
      )}
      {covered.length === 0 ? (
        <p>Nobody has counted yet who is up to date.</p>
      ) : (
        <CoverageTable id={`covered-${course.id}`} covered={covered} />
      )}
    </section>
  );
};

/** What services learn of equality and culture, who gives it, who is up to date and which teams are not. @practice P34 */
export const trainingPage = (shown: TrainingShown, { place }: { readonly place: PlaceHere }) => {
  const here = `/${place.slug}/training`;
  const begin = { href: `${here}/new`, words: "Write down a course" };
  const titles = new Map(shown.courses.map((course) => [course.id, course.title]));
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title={title}
          lead="What people of services learn about equality and culture, with whom, and who is up to date."
        />
        {shown.courses.length === 0 ? (
          <EmptyState title="No course is written down yet" first={shown.mayKeep ? begin : undefined}>
            <p>Begin with the one that communities made, or should have made with you.</p>
          </EmptyState>
        ) : (
          <>
            {shown.mayKeep ? (
              <p>
                <ButtonLink {...begin} />
              </p>
            ) : null}
            {shown.courses.map((course) => (
              <CourseShown key={course.id} course={course} shown={shown} slug={place.slug} />
            ))}
            <section aria-labelledby="overdue">
              <h2 id="overdue">Overdue</h2>
              <OverdueList overdue={shown.overdue} slug={place.slug} titles={titles} />
            </section>
          </>
        )}
      </>
    ),
  };
};
