import type { ReactElement } from "react";
import { ButtonLink, Details, EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { saidWhen, saidWhere } from "../said-when.page.ts";
import { kindNames, stateNames } from "../session.ts";
import type { SessionListed } from "../session.ts";

export interface ListShown {
  readonly sessions: readonly SessionListed[];
  /** Of one group alone; null where they are all sessions that one may see. */
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly today: string;
  readonly mayStart: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

const isOver = ({ state, onDay }: SessionListed, today: string): boolean =>
  state === "held" || state === "cancelled" || (onDay !== null && onDay < today);

/** What is planned, and with whom. Those to come first. @practice P11 */
export const sessionsPage = ({ sessions, group, today, mayStart }: ListShown, { place, language }: Looking) => {
  const { slug, name } = place;
  const toCome = sessions.filter((one) => !isOver(one, today));
  const past = sessions.filter((one) => isOver(one, today)).toReversed();
  return {
    title: "Sessions",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle title="Sessions" lead="Meetings and other sessions, planned with those who come." />
        {group === null ? null : (
          <p>
            Of{" "}
            <a href={`/${slug}/groups/${group.id}`}>
              <bdi>{group.name}</bdi>
            </a>{" "}
            alone. <a href={`/${slug}/sessions`}>See all sessions</a>
          </p>
        )}
        {sessions.length === 0 ? (
          <EmptyState
            title="No sessions yet"
            first={mayStart ? { href: `/${slug}/sessions/new`, words: "Plan a session" } : undefined}
          >
            <p>
              A session is planned step by step: for what, with whom, on a day and in a place that suit those who come.
            </p>
            {mayStart ? null : <p>When you are asked to one, it stands here.</p>}
          </EmptyState>
        ) : (
          <>
            {mayStart ? (
              <p>
                <ButtonLink href={`/${slug}/sessions/new`} words="Plan a session" />
              </p>
            ) : null}
            {toCome.length === 0 ? (
              <p>Nothing is planned now.</p>
            ) : (
              <SessionTable id="to-come" caption="To come" sessions={toCome} slug={slug} language={language} />
            )}
            {past.length === 0 ? null : (
              <Details summary={`Past and cancelled (${past.length})`}>
                <SessionTable id="past" caption="Past and cancelled" sessions={past} slug={slug} language={language} />
              </Details>
            )}
          </>
        )}
        <ForAll slug={slug} />
      </>
    ),
  };
};

const ForAll = ({ slug }: { readonly slug: string }): ReactElement => (
  <>
    <h2>For all sessions</h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        <a href={`/${slug}/sessions/feeds`}>Have them in your own calendar</a>
      </li>
      <li>
        <a href={`/${slug}/sessions/days`}>Days of faiths and cultures, and school holidays</a>
      </li>
      <li>
        <a href={`/${slug}/sessions/venues`}>Places to meet</a>
      </li>
      <li>
        <a href={`/${slug}/sessions/ratings`}>How sessions were felt</a>
      </li>
      <li>
        <a href={`/${slug}/sessions/took-part`}>Who took part for themselves</a>
      </li>
    </ul>
  </>
);

interface Listed {
  readonly id: string;
  readonly caption: string;
  readonly sessions: readonly SessionListed[];
  readonly slug: string;
  readonly language: Language;
}

export const SessionTable = ({ id, caption, sessions, slug, language }: Listed): ReactElement => (
  <Table
    id={id}
    caption={caption}
    columns={[
      {
        heading: "What",
        kind: "text",
        cell: (one: SessionListed) => (
          <>
            <a href={`/${slug}/sessions/${one.id}`}>
              <bdi>{one.title}</bdi>
            </a>{" "}
            {one.isInside ? <Tag words="You take part" tone="good" /> : null}
          </>
        ),
      },
      { heading: "When", kind: "text", cell: (one) => saidWhen(one) },
      { heading: "Where", kind: "text", cell: (one) => <bdi>{saidWhere(one)}</bdi> },
      {
        heading: "How it stands",
        kind: "text",
        cell: (one) => `${kindNames[one.kind]}. ${stateNames[one.state]}`,
      },
    ]}
    groups={[{ rows: sessions }]}
    rowKey={(one) => one.id}
    language={language}
  />
);
