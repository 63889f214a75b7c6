import type { ReactElement } from "react";
import { ButtonLink, Card, EmptyState, PageTitle, Pagination, Tag } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { OnePage } from "../../../nouns/one-page.ts";
import { stageName } from "../programme.ts";
import type { ProgrammeListed } from "../programme.ts";
import { daysBetween, daysText } from "../days.words.ts";

export interface ListShown extends Omit<OnePage<ProgrammeListed>, "rows"> {
  readonly programmes: readonly ProgrammeListed[];
  /** The moment of asking. */
  readonly now: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What both sides do together, from the day that somebody begins. @practice P37 */
export const programmesPage = (
  { programmes, now, page, last }: ListShown,
  { place: { slug, name }, language }: Looking,
) => ({
  title: "Together",
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${slug}`, words: name }],
  main: (
    <>
      <PageTitle title="Together" lead="What communities and services do together, from getting ready on." />
      {programmes.length === 0 ? (
        <EmptyState
          title="Nothing has begun yet that you take part in or that is open"
          first={{ href: `/${slug}/programmes/new`, words: "Begin something together" }}
        >
          <p>
            It can begin with a gap in the figures, with an idea, or with what your own community worries about. Nobody
            else sees it until you say so.
          </p>
        </EmptyState>
      ) : (
        <>
          <p>
            <ButtonLink href={`/${slug}/programmes/new`} words="Begin something together" />
          </p>
          {programmes.map((programme) => (
            <OneCard key={programme.id} programme={programme} slug={slug} now={now} />
          ))}
          <Pagination
            language={language}
            page={page}
            last={last}
            hrefOf={(number) => `/${slug}/programmes?page=${number}`}
          />
        </>
      )}
      <p>
        <a href={`/${slug}/coproduction`}>Who does what, and who decides, as each side tells it</a>
      </p>
      <p>
        <a href={`/${slug}/ideas`}>What people were asked before anything was designed</a>
      </p>
    </>
  ),
});

interface OneProps {
  readonly programme: ProgrammeListed;
  readonly slug: string;
  readonly now: string;
}

const OneCard = ({ programme, slug, now }: OneProps): ReactElement => (
  <Card>
    <h2 className="al-card__title">
      <a href={`/${slug}/programmes/${programme.id}`}>
        <bdi>{programme.name}</bdi>
      </a>
    </h2>
    <p>
      Stage {programme.stage}: {stageName(programme.stage)}, for {daysText(daysBetween(programme.since, now))}.
    </p>
    {programme.isOpen ? null : (
      <p>
        <Tag words="Closed: only its people see it" />
      </p>
    )}
  </Card>
);
