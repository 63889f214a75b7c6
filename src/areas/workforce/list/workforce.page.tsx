import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, Table, Tag, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { yearWords } from "../workforce.ts";
import type { Figures } from "../workforce.ts";

export interface WorkforceShown {
  readonly figures: readonly Figures[];
  readonly mayWrite: boolean;
  readonly mayIntroduce: boolean;
  /** Actions that are late. */
  readonly late: number;
}

const Years = ({ figures, at }: { readonly figures: readonly Figures[]; readonly at: string }): ReactElement => (
  <Table
    id="years"
    caption="Figures that were sent"
    language="en"
    columns={[
      { heading: "Of", kind: "text", cell: ({ organisation }: Figures) => <bdi>{organisation.name}</bdi> },
      { heading: "Year", kind: "text", cell: ({ id, year }: Figures) => <a href={`${at}/${id}`}>{yearWords(year)}</a> },
      { heading: "From", kind: "text", cell: ({ source }: Figures) => <bdi>{source}</bdi> },
      { heading: "Sent on", kind: "text", cell: ({ sentOn }: Figures) => dateText(sentOn, "en") },
    ]}
    groups={[{ rows: figures }]}
    rowKey={({ id }) => id}
  />
);

/** Who works for services here, at which level, who gets on, and who says who they are. @practice P13 */
export const workforcePage = ({ figures, mayWrite, mayIntroduce, late }: WorkforceShown, { slug, name }: PlaceHere) => {
  const at = `/${slug}/workforce`;
  const send = { href: `${at}/send`, words: "Send the figures of a year" };
  return {
    title: "Who works here",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle
          title="Who works here"
          lead="Staff of services by level and ethnic group, who is appointed and who gets on, with the direction of each figure said; and what is done about it."
        />
        <p>
          <a href={`${at}/actions`}>What is done so that people get on</a>
          {late === 0 ? null : (
            <>
              {" "}
              <Tag words={late === 1 ? "1 is late" : `${late} are late`} tone="waiting" />
            </>
          )}
          {" · "}
          <a href={`${at}/people`}>People who say who they are</a>
          {mayIntroduce ? (
            <>
              {" · "}
              <a href={`${at}/me`}>Say who you are</a>
            </>
          ) : null}
        </p>
        {figures.length === 0 ? (
          <EmptyState title="No figures have been sent" {...(mayWrite ? { first: send } : {})}>
            <p>An organisation sends its figures once a year: a table with a row for each pay band and group.</p>
          </EmptyState>
        ) : (
          <>
            {mayWrite ? (
              <p>
                <ButtonLink {...send} />
              </p>
            ) : null}
            <Years figures={figures} at={at} />
          </>
        )}
      </>
    ),
  };
};
