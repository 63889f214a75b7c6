import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Campaign } from "../campaign.ts";
import { mayRunCampaign } from "../campaigns.policy.ts";
import { materialFields, materialOf } from "../campaigns.rules.ts";
import { campaignAnswerOf, campaignParams } from "../campaigns.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { findCampaign, saveMaterial } from "../parts.store.ts";
import { formShown } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";

const questions: readonly Question[] = [
  { name: "language", label: "Which language is it in?", kind: "text" },
  { name: "form", label: "What is it?", hint: "Such as: a poster, a radio spot, a talk", kind: "text" },
  { name: "message", label: "What does it say?", hint: "In its own language and script", kind: "long" },
  {
    name: "testedWith",
    label: "Who was it tested with?",
    hint: "Groups, not names: six women of the sewing group",
    kind: "text",
  },
  { name: "testedOn", label: "On which day?", kind: "date" },
  { name: "theySaid", label: "What did they say, and what was changed?", kind: "long" },
];

const drawing = (campaign: Campaign | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    campaign,
    step: "material",
    title: "Add a version of the message",
    lead: "A new version in the same language stands beside the earlier one. Nothing is overwritten.",
    button: "Add it",
    questions,
    ...attempt,
  });

export const materialFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/material",
  summary: "The form that adds a version of a campaign’s message in a language",
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

export const materialRoute = changeInPlace({
  path: "/{place}/campaigns/{campaign}/material",
  summary: "Add a version of a campaign’s message in a language, with who tested it and what they said",
  practices: ["P29"],
  reads: { params: campaignParams, body: z.strictObject(materialFields) },
  permit: mayRunCampaign,
  find: async (tx, { params }) => {
    await takeTurn(tx, "campaigns");
    const campaign = await findCampaign(tx, params.campaign);
    return campaign && { campaign };
  },
  decide: ({ campaign }, { body, at }) => {
    const material = materialOf(body, at.toISOString().slice(0, 10));
    return material.ok ? found({ ...material.value, campaign }) : material;
  },
  save: async (tx, material, { actor, params, place, at }) => {
    await saveMaterial(tx, material, writingOf({ actor, at: at.toISOString() }));
    return savedIn(place, { id: params.campaign, what: "campaign.material-added", to: "#materials" });
  },
  form: (attempt, view, thing) => drawing(thing?.campaign, attempt, view),
});
