import type { ReactElement } from "react";
import { ChartFigure, CountWords, EmptyState, FilterLinks, PageTitle, Table, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { questionNames, stepOfLevel } from "../day.ts";
import { trail } from "../place-shown.ts";
import type { Felt } from "../ratings.rules.ts";
import { levelNames } from "../session.ts";
import type { Named, SessionListed } from "../session.ts";
import { findingOf, latestChart, overTimeChart } from "./ratings-charts.page.ts";

export interface SessionFelt {
  readonly session: Pick<SessionListed, "id" | "title" | "onDay" | "promisedLevel">;
  /** Null while people may still say how it was. */
  readonly felt: readonly Felt[] | null;
}

export interface RatingsShown {
  readonly groups: readonly Named[];
  /** Sessions of no group were held too. */
  readonly hasOthers: boolean;
  /** The group that is shown; null for sessions of no group. */
  readonly group: Named | null;
  /** The latest first. */
  readonly sessions: readonly SessionFelt[];
  /** Held before these, and not shown here. */
  readonly older: number;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
}

const title = "How sessions were felt";
/** In the address: sessions of no group. */
export const withoutGroup = "none";

/** How heard people felt, beside what the chair thinks, and how far they took part beside what was promised. @practice P12 */
export const ratingsPage = (shown: RatingsShown, drawn: Drawn) => {
  const at = `/${drawn.place.slug}/sessions/ratings`;
  const told = shown.sessions.filter(isTold);
  const latest = told[0];
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place),
    main: (
      <>
        <PageTitle title={title} lead={latest === undefined ? undefined : findingOf(latest)} />
        {shown.groups.length + (shown.hasOthers ? 1 : 0) < 2 ? null : (
          <FilterLinks
            label="Group"
            links={[
              ...shown.groups.map(({ id, name }) => ({
                href: `${at}?group=${id}`,
                words: name,
                current: id === shown.group?.id,
              })),
              ...(shown.hasOthers
                ? [{ href: `${at}?group=${withoutGroup}`, words: "Without a group", current: shown.group === null }]
                : []),
            ]}
          />
        )}
        {shown.sessions.length === 0 ? (
          <EmptyState
            title="No session was held yet"
            first={{ href: `/${drawn.place.slug}/sessions`, words: "See the sessions" }}
          >
            <p>After a session, those who came and the chair say privately how it was. It stands here, side by side.</p>
          </EmptyState>
        ) : null}
        {latest === undefined ? null : <Latest one={latest} told={told} group={shown.group} at={at} />}
        {shown.sessions.length === 0 ? null : <Every sessions={shown.sessions} slug={drawn.place.slug} />}
        {shown.older === 0 ? null : (
          <p>
            {`These are the latest ${shown.sessions.length}. ${shown.older} were held before; each stands on its own page.`}
          </p>
        )}
        <h2>How this is counted</h2>
        <p>
          Whoever came answers once, with nobody’s name: only counts are kept. They are shown where at least 5 answered,
          and only once nobody can answer any more, four weeks after the session at the latest; from then on nothing
          changes. The step is the one in the middle: half of those who answered chose it or a lower one. The chair
          answers apart, and knows that it is shown.
        </p>
      </>
    ),
  };
};

export type Told = SessionFelt & { readonly felt: readonly Felt[] };

const isTold = (one: SessionFelt): one is Told =>
  one.felt !== null && one.felt.some(({ middleStep }) => middleStep !== null);

const stepText = (step: number | null): string => (step === null ? "not shown" : String(step));

interface LatestProps {
  readonly one: Told;
  readonly told: readonly Told[];
  readonly group: Named | null;
  readonly at: string;
}

const Latest = ({ one, told, group, at }: LatestProps): ReactElement => {
  const keep = `${at}?group=${group?.id ?? withoutGroup}&as=`;
  const table = (
    <Table
      id="latest"
      caption={`${one.session.title}, ${one.session.onDay === null ? "" : dayText(one.session.onDay, "en")}: steps from 1 to 5`}
      language="en"
      columns={[
        { heading: "What was asked", kind: "text", cell: ({ question }: Felt) => questionNames[question] },
        { heading: "Those who came", kind: "number", cell: ({ middleStep }: Felt) => stepText(middleStep) },
        { heading: "The chair", kind: "number", cell: ({ chair }: Felt) => (chair === null ? "did not say" : chair) },
        { heading: "1 or 2", kind: "words", cell: ({ low }: Felt) => <Few count={low} /> },
        { heading: "3", kind: "words", cell: ({ middle }: Felt) => <Few count={middle} /> },
        { heading: "4 or 5", kind: "words", cell: ({ high }: Felt) => <Few count={high} /> },
        { heading: "Answered", kind: "words", cell: ({ answered }: Felt) => <Few count={answered} /> },
      ]}
      groups={[{ rows: one.felt }]}
      rowKey={({ question }) => question}
    />
  );
  return (
    <>
      <ChartFigure
        id="latest-chart"
        chart={latestChart(one)}
        language="en"
        table={table}
        note={<p>Numbers of people to the nearest 5; fewer than 5 are hidden to protect people.</p>}
        downloads={[
          { href: `${keep}csv`, words: "CSV" },
          { href: `${keep}xlsx`, words: "Excel" },
        ]}
        methods={[]}
      />
      {told.length < 2 ? null : (
        <ChartFigure
          id="over-time-chart"
          chart={overTimeChart(told)}
          language="en"
          table={<OverTime told={told} />}
          downloads={[]}
          methods={[]}
        />
      )}
    </>
  );
};

const Few = ({ count }: { readonly count: Felt["answered"] }): ReactElement => (
  <CountWords count={count} language="en" hiddenUnder={5} />
);

const stepOf = ({ felt }: Told, question: Felt["question"]): Felt | undefined =>
  felt.find((one) => one.question === question);

const OverTime = ({ told }: { readonly told: readonly Told[] }): ReactElement => (
  <Table
    id="over-time"
    caption="Session by session: steps from 1 to 5"
    language="en"
    columns={[
      {
        heading: "On",
        kind: "text",
        cell: ({ session }: Told) => (session.onDay === null ? "" : dayText(session.onDay, "en")),
      },
      {
        heading: "Felt heard",
        kind: "number",
        cell: (one: Told) => stepText(stepOf(one, "heard")?.middleStep ?? null),
      },
      {
        heading: "The chair thinks",
        kind: "number",
        cell: (one: Told) => stepText(stepOf(one, "heard")?.chair ?? null),
      },
      { heading: "Promised", kind: "number", cell: ({ session }: Told) => String(stepOfLevel(session.promisedLevel)) },
      { heading: "Took part", kind: "number", cell: (one: Told) => stepText(stepOf(one, "level")?.middleStep ?? null) },
    ]}
    groups={[{ rows: told }]}
    rowKey={({ session }) => session.id}
  />
);

const Every = ({
  sessions,
  slug,
}: {
  readonly sessions: readonly SessionFelt[];
  readonly slug: string;
}): ReactElement => (
  <Table
    id="sessions"
    caption="Sessions that were held"
    language="en"
    columns={[
      {
        heading: "Session",
        kind: "text",
        cell: ({ session }: SessionFelt) => (
          <a href={`/${slug}/sessions/${session.id}/day`}>
            <bdi>{session.title}</bdi>
          </a>
        ),
      },
      {
        heading: "On",
        kind: "text",
        cell: ({ session }: SessionFelt) => (session.onDay === null ? "" : dayText(session.onDay, "en")),
      },
      { heading: "Promised", kind: "text", cell: ({ session }: SessionFelt) => levelNames[session.promisedLevel] },
      {
        heading: "How it was felt",
        kind: "text",
        cell: (one: SessionFelt) =>
          one.felt === null
            ? "people may still say"
            : isTold(one)
              ? findingOf(one)
              : "fewer than 5 answered: not shown, to protect people",
      },
    ]}
    groups={[{ rows: sessions }]}
    rowKey={({ session }) => session.id}
  />
);
