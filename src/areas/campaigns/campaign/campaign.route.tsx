import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import {
  mayConfirmPaper,
  mayRunCampaign,
  maySayOfCampaign,
  maySeeCampaigns,
  maySeeResult,
} from "../campaigns.policy.ts";
import { campaignAnswerOf, campaignParams } from "../campaigns.schema.ts";
import { findCampaign } from "../parts.store.ts";
import { placeShown } from "../place-shown.ts";
import { campaignPage } from "./campaign.page.tsx";
import type { CampaignShown } from "./campaign.page.tsx";

export const campaignRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}",
  summary: "One campaign: whom it is for, how its effect is read, what was tested, what it cost, what both sides saw",
  practices: ["P29"],
  reads: { params: campaignParams },
  answers: campaignAnswerOf<CampaignShown>(),
  permit: maySeeCampaigns,
  find: async (tx, { params, place }) => {
    const campaign = await findCampaign(tx, params.campaign);
    return campaign && { campaign, rolesThatSee: await rolesThatSeeFigures(tx, place.id) };
  },
  answer: ({ campaign, rolesThatSee }, { actor, at }) =>
    found({
      campaign,
      mayRun: mayRunCampaign(actor).allowed,
      maySay: maySayOfCampaign(actor).allowed,
      mayConfirm: mayConfirmPaper(actor, {
        paperSide: campaign.choice === null || campaign.choice.paper === null ? null : campaign.choice.chosen.side,
        isAnswered: campaign.paperAnswer !== null,
      }).allowed,
      maySeeResult: maySeeResult(actor, { rolesThatSee }).allowed,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => campaignPage(shown, { place: placeShown(view) }),
});
