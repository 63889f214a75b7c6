import { ButtonLink, EmptyState, PageTitle, Table, Tag, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Audit } from "../audit.ts";

export interface AuditsShown {
  readonly audits: readonly Audit[];
  /** Audits that whoever looks was asked to rate. */
  readonly mine: readonly string[];
  readonly mayRun: boolean;
  readonly today: string;
}

interface StandsProps {
  readonly audit: Audit;
  readonly today: string;
}

const Stands = ({ audit, today }: StandsProps) => {
  if (audit.endedOn === null)
    return audit.closesOn < today ? (
      <Tag words="The last day is over" tone="waiting" />
    ) : (
      <>Open until {dateText(audit.closesOn, "en")}</>
    );
  if (audit.followedById === null && audit.againOn < today) return <Tag words="To be asked again" tone="waiting" />;
  const both = audit.shownOn.staff !== null && audit.shownOn.partners !== null;
  return both ? <Tag words="Both sides show it" tone="good" /> : <Tag words="Ended" />;
};

interface TableProps extends Pick<AuditsShown, "audits" | "mine" | "today"> {
  readonly at: string;
}

const AuditsTable = ({ audits, mine, today, at }: TableProps) => (
  <Table
    id="audits"
    caption="Audits"
    captionHidden
    language="en"
    columns={[
      {
        heading: "Service",
        kind: "text",
        cell: ({ id, service, begunOn }: Audit) => (
          <a href={`${at}/${id}`}>
            <bdi>{service.name}</bdi>, {dateText(begunOn, "en")}
          </a>
        ),
      },
      {
        heading: "How it stands",
        kind: "text",
        cell: (audit: Audit) => <Stands audit={audit} today={today} />,
      },
      {
        heading: "Yours to do",
        kind: "text",
        cell: (audit: Audit) =>
          mine.includes(audit.id) && audit.endedOn === null ? <a href={`${at}/${audit.id}/rate`}>Rate it</a> : "–",
      },
    ]}
    groups={[{ rows: audits }]}
    rowKey={({ id }) => id}
  />
);

/** Which services are rated by staff and partners, each by themselves. @practice P21 */
export const auditsPage = ({ audits, mine, mayRun, today }: AuditsShown, { slug, name }: PlaceHere) => {
  const at = `/${slug}/audits`;
  const begin = { href: `${at}/begin`, words: "Begin an audit" };
  return {
    title: "How services are rated",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle
          title="How services are rated"
          lead="By staff and by partners, each by themselves. Where they differ is where to talk."
        />
        <p>
          <a href={`/${slug}/limits`}>What services cannot do yet</a>
          {mayRun ? (
            <>
              {" · "}
              <a href={`${at}/instruments`}>What is asked</a>
            </>
          ) : null}
        </p>
        {audits.length === 0 ? (
          <EmptyState title="Nothing has been rated yet" {...(mayRun ? { first: begin } : {})}>
            <p>An audit asks people of a service and its partners the same things, and shows where they differ.</p>
          </EmptyState>
        ) : (
          <>
            {mayRun ? (
              <p>
                <ButtonLink {...begin} />
              </p>
            ) : null}
            <AuditsTable audits={audits} mine={mine} today={today} at={at} />
          </>
        )}
      </>
    ),
  };
};
