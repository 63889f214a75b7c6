import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { genderWords, stateWords } from "../advocacy.ts";
import type { Advocate, Because, State } from "../advocacy.ts";

export interface AdvocacyLine {
  readonly id: string;
  readonly pseudonym: string;
  readonly language: string;
  readonly because: Because;
  readonly state: State;
  readonly advocate: { readonly id: string; readonly name: string } | null;
  /** A plain date. */
  readonly waitsSince: string | null;
  readonly days: number;
  readonly wasLeft: boolean;
}

export interface AdvocacyShown {
  /** Those whose advocate whoever looks is. */
  readonly mine: readonly AdvocacyLine[];
  readonly others: readonly AdvocacyLine[];
  /** Of one’s own organisations. */
  readonly advocates: readonly Advocate[];
  readonly mayAsk: boolean;
}

const toneOf: Readonly<Record<State, "waiting" | "good" | "plain">> = {
  waiting: "waiting",
  assigned: "plain",
  together: "good",
  "not-wanted": "plain",
  ended: "plain",
};

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly AdvocacyLine[];
  readonly at: string;
}

const Lines = ({ id, title, lines, at }: LinesProps): ReactElement => (
  <section aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <Table
      id={id}
      caption={title}
      captionHidden
      language="en"
      columns={[
        {
          heading: "Who",
          kind: "text",
          cell: (line: AdvocacyLine) => <a href={`${at}/${line.id}`}>{line.pseudonym}</a>,
        },
        {
          heading: "Speaks",
          kind: "text",
          cell: ({ language }: AdvocacyLine) => <bdi>{language === "" ? "–" : language}</bdi>,
        },
        {
          heading: "How it stands",
          kind: "text",
          cell: (line: AdvocacyLine) => (
            <>
              <Tag words={stateWords[line.state]} tone={toneOf[line.state]} />
              {line.waitsSince === null ? null : ` ${line.days} days`}
              {line.wasLeft ? " (their advocate works there no more)" : ""}
            </>
          ),
        },
        {
          heading: "Advocate",
          kind: "text",
          cell: ({ advocate }: AdvocacyLine) => <bdi>{advocate?.name ?? "–"}</bdi>,
        },
      ]}
      groups={[{ rows: lines }]}
      rowKey={(line) => line.id}
    />
  </section>
);

const Advocates = ({
  advocates,
  at,
}: {
  readonly advocates: readonly Advocate[];
  readonly at: string;
}): ReactElement => (
  <section aria-labelledby="advocates">
    <h2 id="advocates">Who advocates</h2>
    {advocates.length === 0 ? <p>Nobody of your organisation has said that they do.</p> : null}
    <ul className="nhsuk-list nhsuk-list--bullet">
      {advocates.map((one) => (
        <li key={`${one.of.id} ${one.id}`}>
          <bdi>{one.name}</bdi>, <bdi>{one.languages.join(", ")}</bdi>
          {one.gender === "not-said" ? "" : `, ${genderWords[one.gender].toLowerCase()}`}: beside {one.beside} of{" "}
          {one.ceiling}
          {one.words === "" ? null : (
            <>
              <br />
              <span dir="auto">{one.words}</span>
            </>
          )}
        </li>
      ))}
    </ul>
    <p>
      <a href={`${at}/advocates`}>Somebody of ours advocates, or for more or fewer people</a>
    </p>
  </section>
);

/** Who needs an advocate, who waits and how long, and who stands beside whom. @practice P28 */
export const advocacyPage = ({ mine, others, advocates, mayAsk }: AdvocacyShown, { slug, name }: PlaceHere) => {
  const at = `/${slug}/advocacy`;
  const ask = { href: `${at}/new`, words: "Somebody needs an advocate" };
  return {
    title: "Advocates",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle
          title="Advocates"
          lead="Who needs somebody on their side, who waits and since when. Under names that say nothing about the person."
        />
        <p>
          <a href={`${at}/counts`}>Who needs one, and who has one</a> ·{" "}
          <a href={`${at}/leaflet`}>What an advocate is, in eight languages</a>
        </p>
        {mine.length + others.length === 0 ? (
          <EmptyState title="Nobody waits for an advocate here" {...(mayAsk ? { first: ask } : {})}>
            <p>
              Write it down as soon as somebody needs one, whether or not there is one: who waits is seen only then.
            </p>
          </EmptyState>
        ) : mayAsk ? (
          <p>
            <ButtonLink {...ask} />
          </p>
        ) : null}
        {mine.length === 0 ? null : <Lines id="mine" title="People you stand beside" lines={mine} at={at} />}
        {others.length === 0 ? null : <Lines id="others" title="Others" lines={others} at={at} />}
        {mayAsk ? <Advocates advocates={advocates} at={at} /> : null}
      </>
    ),
  };
};
