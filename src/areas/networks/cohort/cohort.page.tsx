import { PageTitle, SummaryList, Table, dayText } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { resultWords } from "../course.ts";
import type { Cohort, Lesson } from "../course.ts";
import { placesIn } from "../course.rules.ts";
import type { Network, Practitioner } from "../network.ts";
import { addressOf, coursesStep, trailIn } from "../place-shown.ts";

export interface CohortShown {
  readonly network: Network;
  readonly cohort: Cohort;
  readonly members: readonly Practitioner[];
  readonly mayRun: boolean;
  readonly today: string;
}

const doneOf = (lessons: readonly Lesson[], kind: Lesson["kind"], id: string): string => {
  const of = lessons.filter((one) => one.kind === kind);
  return `${of.filter(({ done }) => done.includes(id)).length} of ${of.length}`;
};

const columnsOf = ({ cohort }: CohortShown, here: string): readonly Column<Practitioner>[] => [
  {
    heading: "Name",
    kind: "text",
    cell: ({ id, name }) => (
      <a href={`${here}/people/${id}#courses`}>
        <bdi>{name}</bdi>
      </a>
    ),
  },
  { heading: "Sessions", kind: "text", cell: ({ id }) => doneOf(cohort.lessons, "session", id) },
  { heading: "Assignments", kind: "text", cell: ({ id }) => doneOf(cohort.lessons, "assignment", id) },
  {
    heading: "Result",
    kind: "text",
    cell: ({ places }) => {
      const place = places.find((one) => one.cohort.id === cohort.id);
      return place?.result == null
        ? "On the course"
        : `${resultWords[place.result]}, ${dayText(place.resultOn ?? "", "en")}`;
    },
  },
];

const lessonColumns = (members: readonly Practitioner[]): readonly Column<Lesson>[] => [
  { heading: "Day", kind: "text", cell: ({ on }) => dayText(on, "en") },
  {
    heading: "What",
    kind: "text",
    cell: ({ kind, title }) => (
      <>
        {kind === "session" ? "Session" : "Assignment"}: <bdi>{title}</bdi>
      </>
    ),
  },
  { heading: "Came or passed", kind: "text", cell: ({ done }) => `${done.length} of ${members.length}` },
];

/** A cohort, and on what each of its numbers rests. @practice P39 */
export const cohortPage = (shown: CohortShown, { place }: { readonly place: PlaceHere }) => {
  const { network, cohort, members, mayRun, today } = shown;
  const { course } = cohort;
  const here = addressOf(place, network);
  const own = `${here}/cohorts/${cohort.id}`;
  const { began, qualified } = placesIn(network, cohort, today);
  const links = [
    { href: `${own}/enrol`, words: "Give somebody a place" },
    { href: `${own}/lesson`, words: "Write down a session or an assignment" },
    { href: `${own}/result`, words: "Write down a result" },
  ];
  return {
    title: `${cohort.name}: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network, coursesStep),
    main: (
      <>
        <PageTitle title={<bdi>{cohort.name}</bdi>} lead={`${qualified} of the ${began} who began are qualified.`} />
        <SummaryList
          rows={[
            { key: "Course", value: <bdi>{course.name}</bdi> },
            { key: "Accredited by", value: <bdi>{course.accreditor}</bdi> },
            { key: "Leads to", value: <bdi>{course.qualification}</bdi> },
            {
              key: "It holds for",
              value: course.holdsYears === null ? "It has no last day" : `${course.holdsYears} years`,
            },
            { key: "From", value: `${dayText(cohort.startsOn, "en")} to ${dayText(cohort.endsOn, "en")}` },
          ]}
        />
        {mayRun ? (
          <ul>
            {links.map(({ href, words }) => (
              <li key={href}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ul>
        ) : null}
        <h2>Who is on it</h2>
        <Table
          id="members"
          caption="Who is on the course, with sessions, assignments and result"
          captionHidden
          language="en"
          columns={columnsOf(shown, here)}
          groups={[{ rows: members }]}
          rowKey={({ id }) => id}
        />
        <h2>Sessions and assignments</h2>
        <Table
          id="lessons"
          caption="Sessions and assignments"
          captionHidden
          language="en"
          columns={lessonColumns(members)}
          groups={[{ rows: cohort.lessons }]}
          rowKey={({ id }) => id}
        />
      </>
    ),
  };
};
