import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { countedSteps, stepWords } from "../campaign.ts";
import type { Campaign } from "../campaign.ts";
import { mayRunCampaign } from "../campaigns.policy.ts";
import { campaignAnswerOf, campaignParams } from "../campaigns.schema.ts";
import { countedFields, countedOf } from "../counted.rules.ts";
import { saveCounted } from "../counted.store.ts";
import { partFormPage } from "../part-form.page.tsx";
import { findCampaign } from "../parts.store.ts";
import { formShown } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";

const counted = Object.fromEntries(countedSteps.map((step) => [step, stepWords[step]]));

const questions: readonly Question[] = [
  { name: "step", label: "What does the number tell?", kind: "radios", choices: choicesOf(counted) },
  { name: "what", label: "What was counted?", hint: "Such as: people who said what a link worker does", kind: "text" },
  { name: "count", label: "How many?", kind: "text" },
  { name: "outOf", label: "Out of how many?", hint: "Leave it empty where there is no such number.", kind: "text" },
  { name: "from", label: "From which day?", kind: "date" },
  { name: "until", label: "Until which day?", kind: "date" },
  { name: "how", label: "Who counted, and how?", hint: "Such as: two volunteers, at three talks", kind: "long" },
];

const drawing = (campaign: Campaign | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    campaign,
    step: "count",
    title: "Write down what was counted",
    lead: "It is kept as it is: another count is written beside it. Small counts of people are not shown.",
    button: "Keep this",
    questions,
    ...attempt,
  });

export const countFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/count",
  summary: "The form for what was counted of a campaign on the way",
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

export const countRoute = changeInPlace({
  path: "/{place}/campaigns/{campaign}/count",
  summary: "Write down what was counted of one step of a campaign, out of how many, when, by whom and how",
  practices: ["P29"],
  reads: { params: campaignParams, body: z.strictObject(countedFields) },
  permit: mayRunCampaign,
  find: async (tx, { params }) => {
    const campaign = await findCampaign(tx, params.campaign);
    return campaign && { campaign };
  },
  decide: (_campaign, { body, at }) => countedOf(body, at.toISOString().slice(0, 10)),
  save: async (tx, written, { actor, params, place, at }) => {
    await saveCounted(tx, { ...written, campaignId: params.campaign }, writingOf({ actor, at: at.toISOString() }));
    return savedIn(place, {
      id: params.campaign,
      what: "campaign.counted",
      detail: { step: written.step },
      to: "#counted",
    });
  },
  form: (attempt, view, thing) => drawing(thing?.campaign, attempt, view),
});
