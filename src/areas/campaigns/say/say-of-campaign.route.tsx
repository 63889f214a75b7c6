import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { sayingWords } from "../campaign.ts";
import type { Campaign } from "../campaign.ts";
import { maySayOfCampaign } from "../campaigns.policy.ts";
import { sayingFields, sayingOf } from "../campaigns.rules.ts";
import { campaignAnswerOf, campaignParams } from "../campaigns.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { findCampaign, saveSaying } from "../parts.store.ts";
import { formShown } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";

const questions: readonly Question[] = [
  { name: "kind", label: "What is it?", kind: "radios", choices: choicesOf(sayingWords) },
  {
    name: "words",
    label: "In your own words",
    hint: "Your side’s words and the day stand under it, and it is not changed afterwards. Name nobody.",
    kind: "long",
  },
];

const drawing = (campaign: Campaign | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    campaign,
    step: "say",
    title: "Say what your side saw",
    lead: "A note, something nobody intended, or what was changed locally.",
    button: "Add it",
    questions,
    ...attempt,
  });

export const sayOfCampaignFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/say",
  summary: "The form in which a side says what it saw of a campaign",
  practices: ["P29"],
  reads: { params: campaignParams },
  answers: campaignAnswerOf<{ readonly campaign: Campaign }>(),
  permit: maySayOfCampaign,
  find: async (tx, { params }) => {
    const campaign = await findCampaign(tx, params.campaign);
    return campaign && { campaign };
  },
  answer: ({ campaign }) => found({ campaign }),
  page: ({ campaign }, view) => drawing(campaign, { typed: {}, problems: [] }, view),
});

export const sayOfCampaignRoute = changeInPlace({
  path: "/{place}/campaigns/{campaign}/say",
  summary: "Say, for one side, what was noted, what nobody intended, or what was changed locally; dated, and kept",
  practices: ["P29"],
  reads: { params: campaignParams, body: z.strictObject(sayingFields) },
  permit: maySayOfCampaign,
  find: async (tx, { params }) => {
    const campaign = await findCampaign(tx, params.campaign);
    return campaign && { campaign };
  },
  decide: (_campaign, { body }) => sayingOf(body),
  save: async (tx, saying, { actor, params, place, at }) => {
    const written = writingOf({ actor, at: at.toISOString() });
    await saveSaying(tx, { ...saying, campaignId: params.campaign }, written);
    const detail = { kind: saying.kind, side: written.side };
    return savedIn(place, { id: params.campaign, what: "campaign.said", detail, to: "#said" });
  },
  form: (attempt, view, thing) => drawing(thing?.campaign, attempt, view),
});
