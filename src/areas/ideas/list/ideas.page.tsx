import type { ReactElement } from "react";
import { ButtonLink, Card, EmptyState, PageTitle, Pagination, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { OnePage } from "../../../nouns/one-page.ts";
import type { Call } from "../idea.ts";

export interface ListShown extends Omit<OnePage<Call>, "rows"> {
  readonly calls: readonly Call[];
  readonly mayAsk: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** Whom people were asked what, and whether they were answered. @practice P04 */
export const ideasPage = ({ calls, mayAsk, page, last }: ListShown, { place: { slug, name }, language }: Looking) => ({
  title: "Ideas",
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${slug}`, words: name }],
  main: (
    <>
      <PageTitle title="Ideas" lead="How should we begin? Asked before anything is designed." />
      {calls.length === 0 ? (
        <EmptyState
          title="Nobody has been asked yet"
          first={mayAsk ? { href: `/${slug}/ideas/new`, words: "Ask people for ideas" } : undefined}
        >
          <p>
            Staff who come from a community, and charities that work there, know how to start. Ask them first. Somebody
            answers each idea by a day.
          </p>
          {mayAsk ? null : (
            <p>Keepers, people of services and workers of community organisations ask, because somebody must answer.</p>
          )}
        </EmptyState>
      ) : (
        <>
          {mayAsk ? (
            <p>
              <ButtonLink href={`/${slug}/ideas/new`} words="Ask people for ideas" />
            </p>
          ) : null}
          {calls.map((call) => (
            <CallCard key={call.id} call={call} slug={slug} />
          ))}
          <Pagination
            language={language}
            page={page}
            last={last}
            hrefOf={(number) => `/${slug}/ideas?page=${number}`}
          />
        </>
      )}
    </>
  ),
});

const CallCard = ({ call, slug }: { readonly call: Call; readonly slug: string }): ReactElement => (
  <Card>
    <h2 className="al-card__title">
      <a href={`/${slug}/ideas/${call.id}`}>
        <bdi>{call.question}</bdi>
      </a>
    </h2>
    <p>
      Who is asked: <bdi>{call.askedWhom}</bdi>. Until {dayText(call.until, "en")}.
    </p>
    <p>
      {ideasSaid(call.ideas)}{" "}
      {call.unanswered > 0 ? (
        <Tag words={`${call.unanswered} not answered yet`} tone="waiting" />
      ) : call.ideas > 0 ? (
        <Tag words="All answered" tone="good" />
      ) : null}
    </p>
  </Card>
);

export const ideasSaid = (count: number): string =>
  count === 0 ? "Nobody has said an idea yet." : count === 1 ? "1 idea." : `${count} ideas.`;
