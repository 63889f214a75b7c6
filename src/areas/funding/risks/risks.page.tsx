import type { ReactElement } from "react";
import { dateText, EmptyState, PageTitle, Table } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { standingWords } from "../end.page.tsx";
import { nearnessWords } from "../ending.rules.ts";
import type { Risk } from "../ending.rules.ts";
import type { Grant } from "../funding.ts";
import { trail } from "../place-shown.ts";

export interface RisksShown {
  readonly risks: readonly (Risk & { readonly grant: Grant; readonly owner: string | null })[];
  /** Ends within a year, still in time. */
  readonly waiting: readonly Grant[];
  /** A plain date. */
  readonly today: string;
}

/** What was to be decided and is not: the commissioners' own risks. @practice P33 */
export const risksPage = ({ risks, waiting, today }: RisksShown, place: PlaceHere) => {
  const here = `/${place.slug}/funding/risks`;
  return {
    title: "Ends that nobody decided about",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title="Ends that nobody decided about"
          lead="These are the commissioners’ own risks. They say nothing about the organisations."
        />
        {risks.length === 0 ? (
          <EmptyState title="No end is late">
            <p>An end stands here from six months before it, until somebody decides: renew, bridge, share or let go.</p>
          </EmptyState>
        ) : (
          <Table
            id="risks"
            caption={risks.length === 1 ? "One risk" : `${risks.length} risks, the nearest end first`}
            language="en"
            columns={[
              { heading: "For", kind: "text", cell: ({ grant }) => <Open grant={grant} place={place} /> },
              { heading: "Paid to", kind: "text", cell: ({ grant }) => <bdi>{grant.recipient}</bdi> },
              {
                heading: "Ends",
                kind: "text",
                cell: ({ endsOn, nearness }) => `${dateText(endsOn, "en")}, ${nearnessWords(nearness)}`,
              },
              { heading: "Was to be decided by", kind: "text", cell: ({ decideBy }) => dateText(decideBy, "en") },
              { heading: "Who answers for it", kind: "text", cell: ({ owner }) => <bdi>{owner ?? "nobody now"}</bdi> },
              {
                heading: "People would lose",
                kind: "text",
                cell: ({ grant }) => <bdi>{grant.wouldLose || "not said"}</bdi>,
              },
            ]}
            groups={[{ rows: risks }]}
            rowKey={({ grant }) => grant.id}
          />
        )}
        {risks.length === 0 ? null : (
          <p>
            <a href={`${here}?as=csv`}>Take this along (CSV)</a>
          </p>
        )}
        {waiting.length === 0 ? null : (
          <Table
            id="waiting"
            caption="Ends within a year, still in time"
            language="en"
            columns={[
              { heading: "For", kind: "text", cell: (grant) => <Open grant={grant} place={place} /> },
              { heading: "Paid to", kind: "text", cell: ({ recipient }) => <bdi>{recipient}</bdi> },
              { heading: "How it stands", kind: "text", cell: (grant) => standingWords(grant, today) },
            ]}
            groups={[{ rows: waiting }]}
            rowKey={({ id }) => id}
          />
        )}
      </>
    ),
  };
};

const Open = ({ grant, place }: { readonly grant: Grant; readonly place: PlaceHere }): ReactElement => (
  <a href={`/${place.slug}/funding/grants/${grant.id}`}>
    <bdi>{grant.title}</bdi>
  </a>
);

/** The same as a table to take along. */
export const risksTable = ({ risks, today }: RisksShown) => ({
  fileName: `undecided-ends-${today}`,
  sheet: "Undecided ends",
  columns: ["For", "Paid to", "Ends", "Was to be decided by", "Who answers for it", "People would lose"],
  rows: risks.map(({ grant, endsOn, decideBy, owner }) => [
    grant.title,
    grant.recipient,
    endsOn,
    decideBy,
    owner ?? "nobody now",
    grant.wouldLose,
  ]),
  notes: [`On ${today}. The commissioners’ own risks: they say nothing about the organisations.`],
});
