import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import { mayRunCampaign, maySeeCampaigns, maySeeResult } from "../campaigns.policy.ts";
import { listAnswerOf } from "../campaigns.schema.ts";
import { listCampaigns } from "../campaigns.store.ts";
import { placeShown } from "../place-shown.ts";
import { campaignsPage } from "./campaigns.page.tsx";
import type { CampaignsShown } from "./campaigns.page.tsx";

export const campaignsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns",
  summary: "The campaigns of a place: whom each is for, when it starts and how it stands",
  practices: ["P29"],
  answers: listAnswerOf<CampaignsShown>(),
  permit: maySeeCampaigns,
  find: async (tx, { place }) => ({
    campaigns: await listCampaigns(tx),
    rolesThatSee: await rolesThatSeeFigures(tx, place.id),
  }),
  answer: ({ campaigns, rolesThatSee }, { actor, at }) =>
    found({
      campaigns,
      mayBegin: mayRunCampaign(actor).allowed,
      mayCompare: maySeeResult(actor, { rolesThatSee }).allowed,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => campaignsPage(shown, { place: placeShown(view) }),
});
