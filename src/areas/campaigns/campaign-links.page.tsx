import type { ReactNode } from "react";
import { Tag } from "../../design/index.ts";
import type { CampaignListed } from "./campaign.ts";
import { standOf, standWords } from "./standing.rules.ts";

interface Links {
  readonly campaigns: readonly CampaignListed[];
  readonly slug: string;
  readonly today: string;
}

/** On the page of a community: the campaigns that are for it. Null where there is none. */
export const CampaignLinks = ({ campaigns, slug, today }: Links): ReactNode =>
  campaigns.length === 0 ? null : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <a href={`/${slug}/campaigns/${campaign.id}`}>
            <bdi>{campaign.title}</bdi>
          </a>{" "}
          <Tag words={standWords[standOf(campaign, today)]} />
        </li>
      ))}
    </ul>
  );
