import { ButtonLink, EmptyState, PageTitle, Table } from "../../../design/index.ts";
import type { Column, Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { sideWords } from "../../../nouns/role.ts";
import { trail } from "../place-shown.ts";
import { StandTag } from "../sources.page.tsx";
import type { LessonNow } from "../standing.rules.ts";

export interface LessonsShown {
  readonly lessons: readonly LessonNow[];
  /** Those that wait for the side of whoever reads this. */
  readonly toReviewIds: readonly string[];
  readonly mayWrite: boolean;
}

const title = "Lessons";

/** What was learned, what waits for one’s own side first. @practice P26 */
export const lessonsPage = (shown: LessonsShown, { place, language }: { place: PlaceHere; language: Language }) => {
  const { lessons, toReviewIds, mayWrite } = shown;
  const here = `/${place.slug}/learning/lessons`;
  const write = { href: `${here}/new`, words: "Write down what was learned" };
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={title}
          lead="One sentence each, with what it rests on. One side writes it, the other says whether it is so."
        />
        {lessons.length === 0 ? (
          <EmptyState title="Nothing is written down yet" first={mayWrite ? write : undefined}>
            <p>What did a programme, an answer or your figures teach you? Write it down before it is forgotten.</p>
          </EmptyState>
        ) : (
          <>
            {mayWrite ? (
              <p>
                <ButtonLink {...write} />
              </p>
            ) : null}
            <Table
              id="lessons"
              caption={title}
              captionHidden
              language={language}
              columns={columnsOf(here)}
              groups={
                toReviewIds.length === 0
                  ? [{ rows: lessons }]
                  : [
                      { heading: "Your side is asked", rows: lessons.filter(({ id }) => toReviewIds.includes(id)) },
                      { heading: "All others", rows: lessons.filter(({ id }) => !toReviewIds.includes(id)) },
                    ]
              }
              rowKey={({ id }) => id}
            />
          </>
        )}
      </>
    ),
  };
};

const columnsOf = (here: string): readonly Column<LessonNow>[] => [
  {
    heading: "What was learned",
    kind: "text",
    cell: ({ id, sentence }) => (
      <a href={`${here}/${id}`}>
        <bdi>{sentence}</bdi>
      </a>
    ),
  },
  { heading: "Written by", kind: "text", cell: ({ side }) => sideWords[side] },
  { heading: "How it stands", kind: "text", cell: ({ stand }) => <StandTag stand={stand} /> },
];
