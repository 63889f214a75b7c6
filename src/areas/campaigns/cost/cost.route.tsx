import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Campaign } from "../campaign.ts";
import { mayRunCampaign } from "../campaigns.policy.ts";
import { costFields, costOf } from "../campaigns.rules.ts";
import { campaignAnswerOf, campaignParams } from "../campaigns.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { findCampaign, saveCost } from "../parts.store.ts";
import { formShown } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";

const questions: readonly Question[] = [
  {
    name: "pounds",
    label: "What did it cost so far, all together? In pounds",
    hint: "Such as 12,000 or 950.50. It takes the place of what was written before.",
    kind: "text",
  },
  {
    name: "words",
    label: "What is in it?",
    hint: "People’s time, printing, rooms, what partners and communities were paid",
    kind: "long",
  },
];

const drawing = (campaign: Campaign | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    campaign,
    step: "cost",
    title: "Write down what it cost",
    button: "Keep this",
    questions,
    ...attempt,
  });

export const costFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/cost",
  summary: "The form for what a campaign cost",
  practices: ["P29"],
  reads: { params: campaignParams },
  answers: campaignAnswerOf<{ readonly campaign: Campaign }>(),
  permit: mayRunCampaign,
  find: async (tx, { params }) => {
    const campaign = await findCampaign(tx, params.campaign);
    return campaign && { campaign };
  },
  answer: ({ campaign }) => found({ campaign }),
  page: ({ campaign }, view) => drawing(campaign, { typed: {}, problems: [] }, view),
});

export const costRoute = changeInPlace({
  path: "/{place}/campaigns/{campaign}/cost",
  summary: "Write down what a campaign cost so far, and what is in it; what was written before stays to be read",
  practices: ["P29"],
  reads: { params: campaignParams, body: z.strictObject(costFields) },
  permit: mayRunCampaign,
  find: async (tx, { params }) => {
    await takeTurn(tx, "campaigns");
    const campaign = await findCampaign(tx, params.campaign);
    return campaign && { campaign };
  },
  decide: ({ campaign }, { body }) => {
    const cost = costOf(body);
    return cost.ok ? found({ ...cost.value, campaign }) : cost;
  },
  save: async (tx, cost, { actor, params, place, at }) => {
    await saveCost(tx, cost, writingOf({ actor, at: at.toISOString() }));
    return savedIn(place, { id: params.campaign, what: "campaign.cost-written", to: "#cost" });
  },
  form: (attempt, view, thing) => drawing(thing?.campaign, attempt, view),
});
