import type { ReactElement } from "react";
import {
  ButtonLink,
  dateText,
  dayText,
  EmptyState,
  FilterLinks,
  PageTitle,
  Pagination,
  Table,
  Tag,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { AgreementLine } from "../agreement.schema.ts";
import { stateWords } from "../line.rules.ts";
import { shows } from "../report.rules.ts";
import type { Show } from "../report.rules.ts";

export interface AgreementsShown {
  /** Of this page of the list. */
  readonly agreements: readonly AgreementLine[];
  /** On every page of it. */
  readonly all: readonly AgreementLine[];
  readonly report: Readonly<Record<Show, number>>;
  readonly show: Show;
  readonly page: number;
  readonly last: number;
  readonly today: string;
  readonly mayBegin: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const showWords: Readonly<Record<Show, string>> = {
  all: "All",
  "in-force": "In force",
  ending: "End within 3 months",
  review: "Review overdue",
  waiting: "To sign",
  lapsed: "Ended",
  withdrawn: "Withdrawn",
};

/** What organisations share, and how each agreement stands today. @practice P17 */
export const agreementsPage = (shown: AgreementsShown, { place, language }: Looking): Page => ({
  title: "Agreements",
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle title="Agreements" lead="What organisations share, for what, and until when." />
      {shown.report.all === 0 ? (
        <EmptyState
          title="No agreement is here yet"
          first={shown.mayBegin ? { href: `/${place.slug}/agreements/new`, words: "Write the first one" } : undefined}
        >
          <p>
            Here two organisations settle once what they share, for what, with whom and until when. Nothing is shared
            before both have signed.
          </p>
          {shown.mayBegin ? null : (
            <p>People who work for an organisation here, engagement leads and administrators write them.</p>
          )}
        </EmptyState>
      ) : (
        <Listed {...shown} place={place} language={language} />
      )}
    </>
  ),
});

const Listed = (shown: AgreementsShown & Looking): ReactElement => {
  const { agreements, report, show, page, last, place, language, mayBegin } = shown;
  const at = `/${place.slug}/agreements`;
  return (
    <>
      {mayBegin ? (
        <p>
          <ButtonLink href={`${at}/new`} words="Write an agreement" />
        </p>
      ) : null}
      <FilterLinks
        label="Which agreements"
        links={shows
          .filter((one) => one === show || one === "all" || report[one] > 0)
          .map((one) => ({
            href: one === "all" ? at : `${at}?show=${one}`,
            words: `${showWords[one]} (${report[one]})`,
            current: one === show,
          }))}
      />
      {agreements.length === 0 ? (
        <p>None today.</p>
      ) : (
        <Table
          id="agreements"
          caption={`${showWords[show]}: how they stand on ${dayText(shown.today, "en")}`}
          language="en"
          columns={[
            {
              heading: "Agreement",
              kind: "text",
              cell: ({ id, title }) => (
                <a href={`${at}/${id}`}>
                  <bdi>{title}</bdi>
                </a>
              ),
            },
            { heading: "Between", kind: "text", cell: (line) => <Between {...line} /> },
            { heading: "How it stands", kind: "text", cell: (line) => <Standing {...line} /> },
            { heading: "Last day", kind: "text", cell: ({ endsOn }) => dateText(endsOn, "en") },
          ]}
          groups={[{ rows: agreements }]}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        language={language}
        page={page}
        last={last}
        hrefOf={(number) => `${at}?show=${show}&page=${number}`}
      />
      <p>
        <a href={`${at}?show=${show}&as=csv`}>Keep this list (CSV)</a>
        {" · "}
        <a href={`${at}?show=${show}&as=xlsx`}>Excel</a>
      </p>
    </>
  );
};

const Between = ({ parties }: AgreementLine): ReactElement => (
  <>
    <bdi>{parties[0].name}</bdi> and <bdi>{parties[1].name}</bdi>
  </>
);

const toneOf = ({ state, endsSoon, reviewOverdue }: AgreementLine) =>
  state === "in-force" && !endsSoon && !reviewOverdue
    ? ("good" as const)
    : state === "in-force" || state === "waiting"
      ? ("waiting" as const)
      : ("plain" as const);

/** How it stands, in words: what is to be done stands with it. */
const Standing = (line: AgreementLine): ReactElement => (
  <>
    <Tag words={stateWords[line.state]} tone={toneOf(line)} />
    {line.endsSoon ? " Ends within 3 months." : null}
    {line.reviewOverdue && line.reviewDueOn !== null
      ? ` A review was due on ${dayText(line.reviewDueOn, "en")}.`
      : null}
    {line.waitsFor.length > 0 && line.state === "in-force" ? " A change waits to be signed." : null}
  </>
);
