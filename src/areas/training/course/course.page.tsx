import type { ReactElement } from "react";
import { ButtonLink, PageTitle, SummaryList, Table, Tag, dayText, numberText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { CoverageTable } from "../covered.page.tsx";
import { OverdueList } from "../overdue.page.tsx";
import { trail } from "../place-shown.ts";
import { levelWords } from "../training.ts";
import type { Course, Covered, Held, Overdue, OwnRecord, TeamCount } from "../training.ts";

export interface CourseShown {
  readonly course: Course;
  readonly held: readonly Held[];
  readonly covered: readonly Covered[];
  readonly overdue: readonly Overdue[];
  /** Team by team, for whoever may count them. */
  readonly teams: readonly TeamCount[];
  readonly own: OwnRecord | null;
  readonly mayKeep: boolean;
  readonly mayCount: boolean;
  readonly today: string;
}

const hoursOf = (minutes: number): string => String(Math.round(minutes / 15) / 4);

const Given = ({ held }: { readonly held: readonly Held[] }): ReactElement =>
  held.length === 0 ? (
    <p>It has not been given yet, or nobody wrote it down.</p>
  ) : (
    <Table
      id="days"
      caption="Days on which it was given"
      captionHidden
      language="en"
      columns={[
        { heading: "Day", kind: "text", cell: ({ onDay }) => dayText(onDay, "en") },
        { heading: "Given by", kind: "text", cell: ({ givenBy }) => <bdi>{givenBy}</bdi> },
        { heading: "Came", kind: "number", cell: ({ came }) => numberText(came, "en") },
        {
          heading: "Community trainers",
          kind: "text",
          cell: ({ organisation, trainersMinutes }) =>
            organisation === null ? (
              "none"
            ) : (
              <>
                <bdi>{organisation.name}</bdi>, {hoursOf(trainersMinutes)} hours
              </>
            ),
        },
      ]}
      groups={[{ rows: held }]}
      rowKey={({ id }) => id}
    />
  );

const Teams = ({ teams }: { readonly teams: readonly TeamCount[] }): ReactElement => (
  <Table
    id="teams"
    caption="Teams that you may count"
    language="en"
    columns={[
      { heading: "Organisation", kind: "text", cell: ({ organisation }) => <bdi>{organisation.name}</bdi> },
      { heading: "Team", kind: "text", cell: ({ team }) => <bdi>{team}</bdi> },
      { heading: "Level", kind: "text", cell: ({ level }) => levelWords[level] },
      { heading: "Up to date", kind: "number", cell: ({ upToDate, staff }) => `${upToDate} of ${staff}` },
      { heading: "Counted", kind: "text", cell: ({ onDay }) => dayText(onDay, "en") },
      { heading: "From", kind: "text", cell: ({ source }) => <bdi>{source}</bdi> },
    ]}
    groups={[{ rows: teams }]}
    rowKey={({ organisation, team, level }) => `${organisation.id} ${team} ${level}`}
  />
);

const Own = ({ shown, here }: { readonly shown: CourseShown; readonly here: string }): ReactElement => (
  <section aria-labelledby="own">
    <h2 id="own">You</h2>
    {shown.own === null ? (
      <p>If you took it, you can keep the day for yourself. Nobody else reads it.</p>
    ) : (
      <p>
        <Tag
          words={shown.own.holdsUntil < shown.today ? "Ran out" : "Holds"}
          tone={shown.own.holdsUntil < shown.today ? "waiting" : "good"}
        />{" "}
        You took it on {dayText(shown.own.onDay, "en")}; it holds until {dayText(shown.own.holdsUntil, "en")}.
      </p>
    )}
    <p>
      <a href={`${here}/mine`}>{shown.own === null ? "Keep the day on which you took it" : "Change the day"}</a>
    </p>
  </section>
);

/** One course: who made it, who gave it, who is up to date, which teams are not. @practice P34 */
export const coursePage = (shown: CourseShown, { place }: { readonly place: PlaceHere }) => {
  const { course } = shown;
  const here = `/${place.slug}/training/${course.id}`;
  return {
    title: course.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={<bdi>{course.title}</bdi>} />
        <SummaryList
          rows={[
            { key: "What it is about", value: <bdi>{course.about}</bdi> },
            {
              key: "Made and given with",
              value: course.organisation === null ? "No community organisation" : <bdi>{course.organisation.name}</bdi>,
            },
            { key: "Who must take it", value: course.levels.map((level) => levelWords[level]).join(", ") },
            { key: "Taken again after", value: `${course.holdsMonths} months` },
          ]}
        />
        <section aria-labelledby="covered">
          <h2 id="covered">Who is up to date</h2>
          {shown.covered.length === 0 ? (
            <p>Nobody has counted yet.</p>
          ) : (
            <>
              <CoverageTable id="coverage" covered={shown.covered} />
              <p>
                Counted by each organisation from its own records; the newest count of each team. Counts under 5 are
                hidden, all others are rounded to the nearest 5.
              </p>
            </>
          )}
          {shown.mayCount ? (
            <p>
              <ButtonLink href={`${here}/count`} words="Count who is up to date" />
            </p>
          ) : null}
        </section>
        <section aria-labelledby="overdue">
          <h2 id="overdue">Overdue</h2>
          <OverdueList overdue={shown.overdue} slug={place.slug} titles={new Map([[course.id, course.title]])} />
        </section>
        {shown.teams.length === 0 ? null : <Teams teams={shown.teams} />}
        <section aria-labelledby="given">
          <h2 id="given">When it was given</h2>
          <Given held={shown.held} />
          {shown.mayKeep ? (
            <p>
              <a href={`${here}/given`}>Write down that it was given</a>
            </p>
          ) : null}
        </section>
        <Own shown={shown} here={here} />
      </>
    ),
  };
};
