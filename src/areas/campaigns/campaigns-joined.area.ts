import type { CommunityPart, HeldPart, HomePart, Search, Waiting } from "../../web/registered.ts";
import { CampaignLinks } from "./campaign-links.page.tsx";
import { campaignsOfPerson, eraseCampaigns, readCampaignsHeld } from "./campaigns-held.store.ts";
import { mayConfirmPaper, mayRunCampaign, maySeeCampaigns } from "./campaigns.policy.ts";
import { listCampaigns } from "./campaigns.store.ts";
import { listUnsigned } from "./unsigned.store.ts";
import { standOf, standWords } from "./standing.rules.ts";
import { sideOf } from "./side.rules.ts";

const hitsMax = 10;
const linesMax = 20;

/** A paper to confirm, a reading to sign, a campaign of which nobody chose yet how it is read. @practice P29 */
export const campaignsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const today = at.toISOString().slice(0, 10);
    const campaigns = await listCampaigns(tx);
    const line = (id: string, to: string) =>
      ({ since: null, isShared: true, href: `/${place.slug}/campaigns/${id}${to}` }) as const;
    const papers = campaigns
      .filter(
        ({ choice, paperAnswer }) =>
          choice !== null &&
          mayConfirmPaper(actor, {
            paperSide: choice.paper === null ? null : choice.chosen.side,
            isAnswered: paperAnswer !== null,
          }).allowed,
      )
      .map(({ id, title }): Waiting => ({
        words: `${title}: did the paper say so?`,
        because: "The other side wrote down what was chosen before the start. Nothing is read before you say.",
        verb: "Say whether it did",
        ...line(id, "/confirm"),
      }));
    const open = mayRunCampaign(actor).allowed
      ? campaigns
          .filter(({ choice }) => choice === null)
          .map(({ id, title }): Waiting => ({
            words: `${title}: nobody has chosen how its effect is read`,
            because: "It is chosen before the start, or never.",
            verb: "Choose it",
            ...line(id, "/register"),
          }))
      : [];
    const unsigned = (await listUnsigned(tx, { campaigns, actor, placeId: place.id, side, today })).map(
      ({ id, title }): Waiting => ({
        words: `${title}: your side has not signed the reading`,
        because: "The days that were to be read are over. Both sides say what they make of it.",
        verb: "Read the result",
        ...line(id, "/result"),
      }),
    );
    return [...papers, ...unsigned, ...open].slice(0, linesMax);
  },
};

export const searchCampaigns: Search = async (tx, text, { actor, place, at }) => {
  if (!maySeeCampaigns(actor).allowed) return [];
  const today = at.toISOString().slice(0, 10);
  return (await listCampaigns(tx, { holding: text })).slice(0, hitsMax).map((campaign) => ({
    kind: "campaign",
    title: campaign.title,
    words: standWords[standOf(campaign, today)],
    href: `/${place.slug}/campaigns/${campaign.id}`,
  }));
};

export const campaignsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Campaigns",
    order: 48,
    draw: async (tx, communityId, { actor, place, at }) =>
      maySeeCampaigns(actor).allowed
        ? CampaignLinks({
            campaigns: (await listCampaigns(tx, { communityId })).slice(0, hitsMax),
            slug: place.slug,
            today: at.toISOString().slice(0, 10),
          })
        : null,
  },
];

export const heldByCampaigns: readonly HeldPart[] = [
  {
    kind: "campaign.written",
    words: "Campaigns you wrote down, chose how to read, or said something of",
    because:
      "So that both sides know who chose and who signed. Forgotten: what a side chose and said stays, your name goes.",
    read: readCampaignsHeld,
    erase: eraseCampaigns,
    moves: campaignsOfPerson,
  },
];
