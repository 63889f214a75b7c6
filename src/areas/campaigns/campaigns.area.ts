import type { Area } from "../../web/area.ts";
import { campaignRoute } from "./campaign/campaign.route.tsx";
import { campaignsAtHome, campaignsOfCommunities, heldByCampaigns, searchCampaigns } from "./campaigns-joined.area.ts";
import { examples, maySeeCampaigns } from "./campaigns.policy.ts";
import { campaignsInMenu } from "./campaigns.words.ts";
import { compareRoute } from "./compare/compare.route.tsx";
import { confirmPaperFormRoute, confirmPaperRoute } from "./confirm/confirm-paper.route.tsx";
import { costFormRoute, costRoute } from "./cost/cost.route.tsx";
import { countFormRoute, countRoute } from "./count/count.route.tsx";
import { campaignsRoute } from "./list/campaigns.route.tsx";
import { materialFormRoute, materialRoute } from "./material/material.route.tsx";
import { newCampaignFormRoute, newCampaignRoute } from "./new/new-campaign.route.tsx";
import { registerCampaignFormRoute, registerCampaignRoute } from "./register/register-campaign.route.tsx";
import { resultRoute } from "./result/result.route.tsx";
import { sayOfCampaignFormRoute, sayOfCampaignRoute } from "./say/say-of-campaign.route.tsx";
import { signReadingFormRoute, signReadingRoute } from "./sign/sign-reading.route.tsx";
import { threadOfCampaigns } from "./campaigns-thread.area.ts";

export const campaigns: Area = {
  name: "campaigns",
  title: "Campaigns",
  routes: [
    campaignsRoute,
    newCampaignFormRoute,
    newCampaignRoute,
    compareRoute,
    campaignRoute,
    registerCampaignFormRoute,
    registerCampaignRoute,
    confirmPaperFormRoute,
    confirmPaperRoute,
    materialFormRoute,
    materialRoute,
    costFormRoute,
    costRoute,
    countFormRoute,
    countRoute,
    sayOfCampaignFormRoute,
    sayOfCampaignRoute,
    resultRoute,
    signReadingFormRoute,
    signReadingRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "campaigns", step: "act", order: 62, words: campaignsInMenu, may: maySeeCampaigns }],
  permissions: examples,
  home: campaignsAtHome,
  search: searchCampaigns,
  communityParts: campaignsOfCommunities,
  held: heldByCampaigns,
  threadParts: [threadOfCampaigns],
};
