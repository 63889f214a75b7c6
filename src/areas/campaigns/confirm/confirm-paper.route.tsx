import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { dayText } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Campaign } from "../campaign.ts";
import { mayConfirmPaper } from "../campaigns.policy.ts";
import { paperFields, paperOf } from "../campaigns.rules.ts";
import { campaignAnswerOf, campaignParams } from "../campaigns.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { findCampaign, savePaperAnswer } from "../parts.store.ts";
import { formShown } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";

const questions: readonly Question[] = [
  {
    name: "says",
    label: "Was this what the paper said, before the start?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No, or nobody can know" },
    ],
  },
  { name: "because", label: "If not: what does it say instead?", kind: "long" },
];

const drawing = (campaign: Campaign | undefined, attempt: Attempt, view: View) => {
  const paper = campaign?.choice?.paper ?? null;
  return partFormPage({
    ...formShown(view),
    campaign,
    step: "confirm",
    title: "Did the paper say so?",
    lead: "The other side wrote down here what a paper said before the campaign began. Read the paper, then say.",
    before:
      paper === null ? null : (
        <p>
          The paper is of {dayText(paper.on, "en")}: <bdi>{paper.where}</bdi>
        </p>
      ),
    button: "Say so",
    questions,
    ...attempt,
  });
};

const findOnPaper = async (tx: Tx, id: string) => {
  const campaign = await findCampaign(tx, id);
  if (campaign === undefined) return undefined;
  const { choice, paperAnswer } = campaign;
  return {
    campaign,
    paperSide: choice === null || choice.paper === null ? null : choice.chosen.side,
    isAnswered: paperAnswer !== null,
  };
};

export const confirmPaperFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/confirm",
  summary: "The form in which the other side says whether a paper said so before the start",
  practices: ["P29"],
  reads: { params: campaignParams },
  answers: campaignAnswerOf<{ readonly campaign: Campaign }>(),
  permit: mayConfirmPaper,
  find: (tx, { params }) => findOnPaper(tx, params.campaign),
  answer: ({ campaign }) => found({ campaign }),
  page: ({ campaign }, view) => drawing(campaign, { typed: {}, problems: [] }, view),
});

export const confirmPaperRoute = changeInPlace({
  path: "/{place}/campaigns/{campaign}/confirm",
  summary: "Say for the other side whether what is read was on paper before the campaign began",
  practices: ["P29"],
  reads: { params: campaignParams, body: z.strictObject(paperFields) },
  permit: mayConfirmPaper,
  find: async (tx, { params }) => {
    await takeTurn(tx, "campaigns");
    return findOnPaper(tx, params.campaign);
  },
  decide: (_campaign, { body }) => paperOf(body),
  save: async (tx, answer, { actor, params, place, at }) => {
    await savePaperAnswer(tx, { ...answer, campaignId: params.campaign }, writingOf({ actor, at: at.toISOString() }));
    return savedIn(place, { id: params.campaign, what: "campaign.paper-answered", detail: { says: answer.says } });
  },
  form: (attempt, view, thing) => drawing(thing?.campaign, attempt, view),
});
