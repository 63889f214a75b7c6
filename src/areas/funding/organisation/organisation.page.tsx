import type { ReactElement } from "react";
import { ButtonLink, dayText, EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { endOf, nearnessOf } from "../ending.rules.ts";
import { coveringWords, grantKindWords, releaseWords, sourceKindWords } from "../funding.ts";
import type { Grant, SourceSeen } from "../funding.ts";
import { amountText, moneyText } from "../money.rules.ts";
import { trail } from "../place-shown.ts";

export interface OrganisationFunding {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly sources: readonly SourceSeen[];
  readonly grants: readonly Grant[];
  /** They pay for it, or work there: they open each grant. */
  readonly seesAll: boolean;
  readonly mayWrite: boolean;
  /** A plain date. */
  readonly today: string;
}

/** Where an organisation's money comes from, as far as it shows it. @practice P33 */
export const organisationFundingPage = (shown: OrganisationFunding, place: PlaceHere) => {
  const { organisation, mayWrite } = shown;
  const about = { href: `/${place.slug}/organisations/${organisation.id}`, words: organisation.name };
  return {
    title: `Where its money comes from: ${organisation.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, about),
    main: (
      <>
        <PageTitle
          title={mayWrite ? "Where our money comes from" : "Where its money comes from"}
          lead={<bdi>{organisation.name}</bdi>}
        />
        <Sources {...shown} place={place} />
        <Paid {...shown} place={place} />
      </>
    ),
  };
};

type Drawn = OrganisationFunding & { readonly place: PlaceHere };

const Sources = ({ organisation, sources, mayWrite, today, place }: Drawn): ReactElement => {
  const here = `/${place.slug}/funding/organisations/${organisation.id}`;
  if (sources.length === 0)
    return (
      <EmptyState
        title={mayWrite ? "Nothing is written down yet" : "It shows nothing of its money here"}
        first={mayWrite ? { href: `${here}/new`, words: "Write down where money comes from" } : undefined}
      >
        <p>
          {mayWrite
            ? "Write down what ends when, and choose who may see it. Then those who pay hear in time what people would lose."
            : "That is its own choice, and says nothing about how it is doing."}
        </p>
      </EmptyState>
    );
  return (
    <>
      <Table
        id="sources"
        caption={mayWrite ? "What you wrote down, the nearest end first" : "What it shows you, the nearest end first"}
        language="en"
        columns={[
          { heading: "From", kind: "text", cell: (one) => <From source={one} /> },
          { heading: "Pays for", kind: "text", cell: ({ covers }) => coveringWords[covers] },
          {
            heading: "Ends",
            kind: "text",
            cell: ({ endsOn }) => <Ends endsOn={endsOn} today={today} isOwn={mayWrite} />,
          },
          { heading: "How much", kind: "text", cell: ({ amount }) => amountText(amount) },
          { heading: "People would lose", kind: "text", cell: ({ wouldLose }) => <bdi>{wouldLose || "not said"}</bdi> },
          ...(mayWrite
            ? [
                {
                  heading: "Who sees it",
                  kind: "text" as const,
                  cell: ({ id, funder, releasedTo, showsAmount }: SourceSeen) => (
                    <>
                      {releaseWords[releasedTo]}
                      {releasedTo !== "nobody" && !showsAmount ? "; not how much" : ""}{" "}
                      <a href={`/${place.slug}/funding/sources/${id}/change`}>
                        Change<span className="nhsuk-u-visually-hidden"> {funder}</span>
                      </a>
                    </>
                  ),
                },
              ]
            : []),
        ]}
        groups={[{ rows: sources }]}
        rowKey={({ id }) => id}
      />
      {mayWrite ? (
        <p>
          <ButtonLink href={`${here}/new`} words="Write down another" look="second" />
        </p>
      ) : null}
      {mayWrite ? (
        <p>
          <a href={`${here}?as=json`}>Take a copy of all of it (JSON)</a>
        </p>
      ) : null}
    </>
  );
};

const From = ({ source }: { readonly source: SourceSeen }): ReactElement => (
  <>
    <bdi>{source.funder}</bdi>: {sourceKindWords[source.kind]}
    {source.purpose === "" ? null : (
      <>
        , <bdi>{source.purpose}</bdi>
      </>
    )}
  </>
);

interface EndsShown {
  readonly endsOn: string | null;
  readonly today: string;
  /** Only its own people are told how near an end is: to others it is a day, not a mark. */
  readonly isOwn: boolean;
}

const nearWords = { three: "within 3 months", six: "within 6 months", twelve: "within 12 months" } as const;

const Ends = ({ endsOn, today, isOwn }: EndsShown): ReactElement => {
  const near = nearnessOf(endsOn, today);
  if (endsOn === null) return <>no end</>;
  return (
    <>
      {dayText(endsOn, "en")}{" "}
      {isOwn && (near === "three" || near === "six" || near === "twelve") ? (
        <Tag words={nearWords[near]} tone="waiting" />
      ) : null}
    </>
  );
};

const Paid = ({ grants, seesAll, mayWrite, place }: Drawn): ReactElement | null =>
  grants.length === 0 ? null : (
    <Table
      id="paid"
      caption={`What commissioners here pay ${mayWrite ? "us" : "it"}, as they wrote it down`}
      language="en"
      columns={[
        {
          heading: "For",
          kind: "text",
          cell: ({ id, title }) =>
            seesAll ? (
              <a href={`/${place.slug}/funding/grants/${id}`}>
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi>{title}</bdi>
            ),
        },
        {
          heading: "What it is",
          kind: "text",
          cell: ({ kind, funder }) => <bdi>{`${grantKindWords[kind]} of ${funder}`}</bdi>,
        },
        { heading: "How much", kind: "number", cell: ({ pence }) => moneyText(pence) },
        {
          heading: "Ends",
          kind: "text",
          cell: (grant) => {
            const on = seesAll ? endOf(grant).on : grant.endsOn;
            return on === null ? "not said" : dayText(on, "en");
          },
        },
      ]}
      groups={[{ rows: grants }]}
      rowKey={({ id }) => id}
    />
  );
