import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table, Tag, dayText } from "../../../design/index.ts";
import type { Column, Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { helpsToAsk, spokenName } from "../../glossary/index.ts";
import type { Saying } from "../../glossary/index.ts";
import type { Guidance } from "../lesson.ts";

interface Listed extends Guidance {
  /** How many sentences stand in print today. */
  readonly statements: number;
}

export interface ListShown {
  /** How people here say it, where another speaker says so too; for the people of the place. */
  readonly sayings: readonly Saying[];
  readonly guidance: readonly Listed[];
  readonly isMember: boolean;
  readonly mayPublish: boolean;
}

const title = "What we learned";

/** Guidance whose every sentence opens what it rests on. @practice P26 */
export const guidanceListPage = (shown: ListShown, { place, language }: { place: PlaceHere; language: Language }) => {
  const here = `/${place.slug}/learning`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={title} lead="How to work well with communities here. Each sentence opens what it rests on." />
        {shown.guidance.length === 0 ? (
          <NoneYet here={here} isMember={shown.isMember} />
        ) : (
          <Table
            id="guidance"
            caption={title}
            captionHidden
            language={language}
            columns={columnsOf(here)}
            groups={[{ rows: shown.guidance }]}
            rowKey={({ id }) => id}
          />
        )}
        {shown.isMember && shown.guidance.length > 0 ? (
          <p>
            <ButtonLink href={`${here}/lessons`} words="Lessons, and write one" />
          </p>
        ) : null}
        {shown.mayPublish ? (
          <p>
            <a href={`${here}/new`}>Begin another guidance page</a>
          </p>
        ) : null}
        <HowPeopleSayIt sayings={shown.sayings} slug={place.slug} language={language} />
      </>
    ),
  };
};

interface SayingsProps {
  readonly sayings: readonly Saying[];
  readonly slug: string;
  readonly language: Language;
}

/** What a team learns before somebody says it to them: by language, never as a sign of an illness. @practice P15 */
const HowPeopleSayIt = ({ sayings, slug, language }: SayingsProps): ReactElement | null =>
  sayings.length === 0 ? null : (
    <section id="sayings">
      <h2>How people here say it</h2>
      <p>{helpsToAsk}</p>
      <Table
        id="how-people-say-it"
        caption="How people here say it, as other speakers say too"
        captionHidden
        language={language}
        rowsOpen={10}
        columns={[
          {
            heading: "How people say it",
            kind: "text",
            cell: ({ id, phrase, inLatin, language: spoken }) => (
              <>
                <a href={`/${slug}/glossary/said/${id}`}>
                  <bdi lang={spoken}>{phrase}</bdi>
                </a>
                {inLatin === "" ? "" : ` (${inLatin})`}
              </>
            ),
          },
          { heading: "Word for word", kind: "text", cell: ({ literally }) => <bdi>{literally}</bdi> },
          { heading: "What is polite", kind: "text", cell: ({ polite }) => <span dir="auto">{polite}</span> },
          { heading: "What shames", kind: "text", cell: ({ shames }) => <span dir="auto">{shames}</span> },
        ]}
        groups={[...Map.groupBy(sayings, (one) => one.language)].map(([spoken, rows]) => ({
          heading: spokenName(spoken),
          rows,
        }))}
        rowKey={({ id }) => id}
      />
      <p>
        <a href={`/${slug}/glossary/said`}>All sayings, and what they may speak of</a>
      </p>
    </section>
  );

const NoneYet = ({ here, isMember }: { readonly here: string; readonly isMember: boolean }): ReactElement => (
  <EmptyState
    title="Nothing is in print yet"
    first={isMember ? { href: `${here}/lessons`, words: "See the lessons" } : undefined}
  >
    <p>
      Somebody writes down what was learned, in one sentence, with what it rests on. Somebody of the other side says
      whether it is so. Then it can go into print here.
    </p>
  </EmptyState>
);

const columnsOf = (here: string): readonly Column<Listed>[] => [
  {
    heading: "Guidance",
    kind: "text",
    cell: ({ id, title: called }) => (
      <a href={`${here}/${id}`}>
        <bdi>{called}</bdi>
      </a>
    ),
  },
  { heading: "For whom", kind: "text", cell: ({ forWhom }) => <bdi>{forWhom}</bdi> },
  {
    heading: "In print",
    kind: "text",
    cell: ({ statements, editions: [last] }) =>
      last === undefined || statements === 0 ? (
        <Tag words="Not in print" />
      ) : (
        `${statements} ${statements === 1 ? "sentence" : "sentences"}, edition ${last.number}, ${dayText(last.publishedOn, "en")}`
      ),
  },
];
