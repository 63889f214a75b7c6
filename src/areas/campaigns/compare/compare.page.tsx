import { EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { LeavingScreen } from "../../reach/index.ts";
import type { CampaignListed, Choice } from "../campaign.ts";
import type { CostEach } from "../effect.rules.ts";
import { trail } from "../place-shown.ts";
import type { Reading } from "../reading.ts";
import { betweenPeople, costSaid, refusalSaid, verdictTags } from "../reading-said.page.ts";

export interface ComparedLine {
  readonly campaign: CampaignListed;
  readonly choice: Choice;
  readonly reading: Reading;
  readonly costEach: CostEach;
  readonly leaving: LeavingScreen | null;
}

export interface CompareShown {
  readonly lines: readonly ComparedLine[];
  /** How many more can be read, and are not on this page. */
  readonly more: number;
}

export const peopleSaid = ({ reading, choice }: Pick<ComparedLine, "reading" | "choice">): string => {
  if (reading.people !== null) return betweenPeople(reading.people);
  return reading.refusal === null ? "" : refusalSaid(reading.refusal, choice);
};

const columnsOf = (slug: string): readonly Column<ComparedLine>[] => [
  {
    heading: "Campaign",
    kind: "text",
    cell: ({ campaign: { id, title } }) => (
      <a href={`/${slug}/campaigns/${id}/result`}>
        <bdi>{title}</bdi>
      </a>
    ),
  },
  { heading: "For", kind: "text", cell: ({ campaign }) => <bdi>{campaign.community.name}</bdi> },
  { heading: "What came of it", kind: "text", cell: ({ reading }) => <Tag words={verdictTags[reading.verdict]} /> },
  { heading: "Than without it", kind: "text", cell: peopleSaid },
  {
    heading: "Cost",
    kind: "text",
    cell: ({ campaign: { pence } }) => (pence === null ? "not written down" : moneyText(pence)),
  },
  { heading: "Cost of each person newly reached", kind: "text", cell: ({ costEach }) => costSaid(costEach) },
];

const title = "Compare campaigns";

/** What campaigns brought and cost, side by side; in the order of their titles, never of a league. @practice P29 */
export const comparePage = ({ lines, more }: CompareShown, { place }: { readonly place: PlaceHere }) => ({
  title,
  contentLanguage: "en" as const,
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle
        title={title}
        lead="How many people each brought who would not have come without it, and what each of them cost. Where nobody can know, it says why."
      />
      {lines.length === 0 ? (
        <EmptyState title="No campaign has begun that can be read">
          <p>Once a campaign has begun, and how it is read was chosen before, it stands here.</p>
        </EmptyState>
      ) : (
        <>
          <Table
            id="compared"
            caption={title}
            captionHidden
            language="en"
            columns={columnsOf(place.slug)}
            groups={[{ rows: lines }]}
            rowKey={({ campaign }) => campaign.id}
          />
          <p>
            Intervals are at 95% certainty. Two that overlap do not tell which campaign was cheaper. Campaigns that are
            harder to do, for people who were let down for longer, may cost more for each, and be worth it.
          </p>
          {more === 0 ? null : <p>{more} more can be read on their own pages.</p>}
        </>
      )}
    </>
  ),
});
