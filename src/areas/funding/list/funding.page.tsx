import type { ReactElement } from "react";
import { Card, Cards, dateText, PageTitle, Pagination, Table } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { grantsOnAPage, sourceKindWords } from "../funding.ts";
import type { Grant, SourceSeen } from "../funding.ts";
import type { Named } from "../giving.rules.ts";
import { amountText, moneyText } from "../money.rules.ts";

export interface FundingShown {
  /** Grants and contracts that commissioners publish. */
  readonly published: readonly Grant[];
  /** How many there are in all; the pages of them are counted from 1. */
  readonly count: number;
  readonly page: number;
  /** For commissioners: ends not decided in time, and all ends within a year that wait, those late among them. */
  readonly risks: number;
  readonly waiting: number;
  /** What other organisations show. */
  readonly sources: readonly SourceSeen[];
  /** The organisations they work for. */
  readonly mine: readonly { readonly id: string; readonly name: string }[];
  readonly mayKeep: boolean;
  readonly isOfPlace: boolean;
  readonly named: Named;
}

type Drawn = FundingShown & { readonly place: PlaceHere };

/** The first page about money: what waits for you stands first. @practice P33 */
export const fundingPage = (shown: FundingShown, place: PlaceHere) => ({
  title: "Funding",
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle title="Funding" lead="What pays for help here, when it ends, and who decides." />
      {shown.mayKeep ? <ForCommissioners {...shown} place={place} /> : null}
      {shown.mine.length > 0 ? <ForWorkers {...shown} place={place} /> : null}
      {shown.isOfPlace && !shown.mayKeep ? (
        <p>
          <a href={`/${place.slug}/funding/spend`}>Where the money goes, and how long it lasts</a>
        </p>
      ) : null}
      <Published {...shown} place={place} />
      <Sources {...shown} place={place} />
    </>
  ),
});

const waitingWords = (late: number, waiting: number): string => {
  if (waiting === 0) return "No end waits for a decision within a year";
  const inTime = waiting - late;
  const rest = inTime === 0 ? "no other ends" : inTime === 1 ? "one more ends" : `${inTime} more end`;
  return `${late === 0 ? "None is late" : late === 1 ? "1 is late" : `${late} are late`}, ${rest} within a year`;
};

const ForCommissioners = ({ risks, waiting, place }: Drawn): ReactElement => {
  const here = `/${place.slug}/funding`;
  return (
    <Cards>
      <Card title="Ends to decide about">
        <p>
          <a href={`${here}/risks`}>{waitingWords(risks, waiting)}</a>
        </p>
      </Card>
      <Card title="What communities would lose">
        <p>
          <a href={`${here}/ends`}>Which communities lose their only help?</a>
        </p>
      </Card>
      <Card title="What is paid for">
        <p>
          <a href={`${here}/grants`}>Grants and contracts</a>
        </p>
        <p>
          <a href={`${here}/upload`}>Send a list of grants</a>
        </p>
      </Card>
      <Card title="Where the money goes">
        <p>
          <a href={`${here}/spend`}>Lengths, core costs, and whom it reaches</a>
        </p>
      </Card>
    </Cards>
  );
};

const ForWorkers = ({ mine, place }: Drawn): ReactElement => (
  <section>
    <h2>Our own money</h2>
    <ul>
      {mine.map(({ id, name }) => (
        <li key={id}>
          <a href={`/${place.slug}/funding/organisations/${id}`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
    <p>
      <a href={`/${place.slug}/funding/grants`}>What commissioners here pay us, and what they decided</a>
    </p>
  </section>
);

const Published = ({ published, count, page, place }: Drawn): ReactElement => (
  <section>
    <h2>What commissioners publish</h2>
    {published.length === 0 ? (
      <p>Nothing is published yet. Commissioners choose for each grant and contract whether everyone reads it.</p>
    ) : (
      <>
        <Table
          id="published"
          caption={`${count === 1 ? "One grant or contract" : `${count} grants and contracts`}, the nearest end first`}
          language="en"
          columns={[
            { heading: "For", kind: "text", cell: ({ title }) => <bdi>{title}</bdi> },
            { heading: "Paid to", kind: "text", cell: (grant) => <Paid grant={grant} place={place} /> },
            { heading: "Paid by", kind: "text", cell: ({ funder }) => <bdi>{funder}</bdi> },
            { heading: "How much", kind: "number", cell: ({ pence }) => moneyText(pence) },
            {
              heading: "As agreed, until",
              kind: "text",
              cell: ({ endsOn }) => (endsOn === null ? "not said" : dateText(endsOn, "en")),
            },
          ]}
          groups={[{ rows: published }]}
          rowKey={({ id }) => id}
          rowsOpen={grantsOnAPage}
        />
        <Pagination
          language="en"
          page={page}
          last={Math.ceil(count / grantsOnAPage)}
          hrefOf={(number) => `/${place.slug}/funding?page=${number}`}
        />
        <p>
          All grants of the list as open records (360Giving): <a href={`/${place.slug}/funding?as=json`}>JSON</a>,{" "}
          <a href={`/${place.slug}/funding?as=csv`}>CSV</a>
        </p>
      </>
    )}
  </section>
);

const Paid = ({ grant, place }: { readonly grant: Grant; readonly place: PlaceHere }): ReactElement =>
  grant.recipientId === null ? (
    <bdi>{grant.recipient}</bdi>
  ) : (
    <a href={`/${place.slug}/organisations/${grant.recipientId}`}>
      <bdi>{grant.recipient}</bdi>
    </a>
  );

const Sources = ({ sources, place }: Drawn): ReactElement | null =>
  sources.length === 0 ? null : (
    <section>
      <h2>What organisations show you</h2>
      <Table
        id="shown"
        caption="Where their money comes from, as far as they show it"
        captionHidden
        language="en"
        columns={[
          {
            heading: "Organisation",
            kind: "text",
            cell: ({ organisationId, organisationName }) => (
              <a href={`/${place.slug}/funding/organisations/${organisationId}`}>
                <bdi>{organisationName}</bdi>
              </a>
            ),
          },
          {
            heading: "From",
            kind: "text",
            cell: ({ funder, kind }) => <bdi>{`${funder}: ${sourceKindWords[kind]}`}</bdi>,
          },
          { heading: "How much", kind: "text", cell: ({ amount }) => amountText(amount) },
          {
            heading: "Until",
            kind: "text",
            cell: ({ endsOn }) => (endsOn === null ? "no end" : dateText(endsOn, "en")),
          },
        ]}
        groups={[{ rows: sources }]}
        rowKey={({ id }) => id}
        rowsOpen={10}
      />
    </section>
  );
