import { EmptyState, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { followingNames } from "../panel.ts";
import type { Decided, Moved } from "../panel.ts";
import type { MovedInYear } from "../panel.rules.ts";
import { trail } from "../place-shown.ts";

export interface DecisionsShown {
  readonly decisions: readonly {
    readonly planId: string;
    readonly title: string;
    readonly outcome: string;
    readonly decided: Decided;
    readonly moved: Moved;
  }[];
  readonly byYear: readonly MovedInYear[];
}

const title = "What people who use services changed";

const shortly: Readonly<Record<Moved, string>> = {
  changed: "Changed by them",
  agreed: "What they wanted",
  "not-followed": "Not what they wanted",
  "not-known": "Too few said to tell",
};

/** Decisions with a panel: what was scored by those who use services, and what came of it. @practice P32 */
export const decisionsPage = ({ decisions, byYear }: DecisionsShown, place: PlaceHere) => ({
  title,
  contentLanguage: "en" as const,
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle
        title={title}
        lead="Decisions on which a panel scored the options or voted: people who use services, carers and advocates apart from professionals."
      />
      {decisions.length === 0 ? (
        <EmptyState title="Nothing was decided with a panel yet">
          <p>
            A commissioning round or an evaluation can have a panel. Once its scoring is closed and the decision is
            written down with its reasons, it stands here.
          </p>
        </EmptyState>
      ) : (
        <>
          <Table
            id="by-year"
            caption="By year"
            language="en"
            columns={[
              { heading: "Year", kind: "text", cell: ({ year }) => year },
              {
                heading: "Changed by them",
                kind: "words",
                cell: ({ changed, decided, notKnown }) => `${changed} of ${decided - notKnown}`,
              },
              { heading: "Too few said to tell", kind: "number", cell: ({ notKnown }) => String(notKnown) },
            ]}
            groups={[{ rows: byYear }]}
            rowKey={({ year }) => year}
          />
          <Table
            id="decisions"
            caption="Each decision"
            language="en"
            columns={[
              {
                heading: "Plan",
                kind: "text",
                cell: ({ planId, title: words }) => (
                  <a href={`/${place.slug}/plans/${planId}#panel`}>
                    <bdi>{words}</bdi>
                  </a>
                ),
              },
              { heading: "Decided", kind: "text", cell: ({ decided }) => dateText(decided.onDay, "en") },
              { heading: "What was chosen", kind: "text", cell: ({ outcome }) => <bdi>{outcome}</bdi> },
              { heading: "How far they moved it", kind: "text", cell: ({ moved }) => shortly[moved] },
              {
                heading: "In the words of who decided",
                kind: "text",
                cell: ({ decided }) => (
                  <span dir="auto">
                    {followingNames[decided.followed]}: {decided.because}
                  </span>
                ),
              },
            ]}
            groups={[{ rows: decisions }]}
            rowKey={({ planId }) => planId}
          />
        </>
      )}
    </>
  ),
});
