import { ButtonLink, EmptyState, PageTitle, Table, Tag, dayText } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { CampaignListed } from "../campaign.ts";
import { standOf, standWords } from "../standing.rules.ts";

export interface CampaignsShown {
  readonly campaigns: readonly CampaignListed[];
  readonly mayBegin: boolean;
  /** May whoever asks see figures, and so what came of each? */
  readonly mayCompare: boolean;
  /** A plain date. */
  readonly today: string;
}

const title = "Campaigns";

const columnsOf = (slug: string, today: string): readonly Column<CampaignListed>[] => [
  {
    heading: "Campaign",
    kind: "text",
    cell: ({ id, title: own }) => (
      <a href={`/${slug}/campaigns/${id}`}>
        <bdi>{own}</bdi>
      </a>
    ),
  },
  { heading: "For", kind: "text", cell: ({ community }) => <bdi>{community.name}</bdi> },
  { heading: "Languages", kind: "text", cell: ({ languages }) => <bdi>{languages}</bdi> },
  {
    heading: "Start",
    kind: "text",
    cell: ({ choice }) => (choice === null ? "not chosen" : dayText(choice.startsOn, "en")),
  },
  {
    heading: "How it stands",
    kind: "text",
    cell: (campaign) => <Tag words={standWords[standOf(campaign, today)]} />,
  },
];

/** What is said to whom, and how each is read. @practice P29 */
export const campaignsPage = (shown: CampaignsShown, { place }: { place: PlaceHere }) => {
  const { campaigns, mayBegin, mayCompare, today } = shown;
  const here = `/${place.slug}/campaigns`;
  const begin = { href: `${here}/new`, words: "Write down a campaign" };
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title={title}
          lead="Each says before it starts how you will know whether it worked, and says afterwards what came of it."
        />
        {campaigns.length === 0 ? (
          <EmptyState title="No campaign is written down yet" first={mayBegin ? begin : undefined}>
            <p>
              Write one down before it starts: whom it is for, and how its effect will be read. Afterwards nobody can
              choose what looks best.
            </p>
          </EmptyState>
        ) : (
          <>
            {mayBegin ? (
              <p>
                <ButtonLink {...begin} />
              </p>
            ) : null}
            {mayCompare ? (
              <p>
                <a href={`${here}/compare`}>Compare what they brought and cost</a>
              </p>
            ) : null}
            <Table
              id="campaigns"
              caption={title}
              captionHidden
              language="en"
              columns={columnsOf(place.slug, today)}
              groups={[{ rows: campaigns }]}
              rowKey={({ id }) => id}
            />
          </>
        )}
      </>
    ),
  };
};
