import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listCommunities } from "../../communities/index.ts";
import { campaignFormPage } from "../campaign-form.page.tsx";
import { mayRunCampaign } from "../campaigns.policy.ts";
import { campaignFields, campaignOf } from "../campaigns.rules.ts";
import { saveCampaign } from "../campaigns.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";

interface Beginning {
  readonly communities: readonly { readonly id: string; readonly name: string }[];
}

const questionsOf = ({ communities }: Beginning): readonly Question[] => [
  { name: "title", label: "What is the campaign called?", kind: "text" },
  { name: "purpose", label: "What is it for?", hint: "What should more people know, do or get?", kind: "long" },
  {
    name: "community",
    label: "Which community is it for?",
    kind: "select",
    choices: communities.map(({ id, name }) => ({ value: id, words: name })),
  },
  { name: "area", label: "Where is it seen or heard?", hint: "Streets, wards, venues", kind: "text" },
  { name: "languages", label: "In which languages?", kind: "text" },
  {
    name: "channels",
    label: "By which channels?",
    hint: "Such as: talks after prayer, radio, posters, somebody who rings",
    kind: "text",
  },
  {
    name: "national",
    label: "Is a national campaign taken up here? Which, and whose?",
    hint: "Leave it empty where it is your own. What you change locally is added on its page.",
    kind: "text",
  },
];

const drawing = (thing: Beginning, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  return campaignFormPage({
    ...shown,
    title: "Write down a campaign",
    lead: "First whom it is for. Next you choose, before it starts, how you will know whether it worked.",
    breadcrumbs: trail(shown.place),
    action: `/${shown.place.slug}/campaigns`,
    button: "Write it down",
    questions: questionsOf(thing),
    ...attempt,
  });
};

const findBeginning = async (tx: Tx): Promise<Beginning> => ({
  communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ id, name })),
});

export const newCampaignFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/new",
  summary: "The form that writes down a campaign and whom it is for",
  practices: ["P29"],
  answers: z.object({ communities: z.array(z.object({ id: z.string(), name: z.string() })).readonly() }),
  permit: mayRunCampaign,
  find: findBeginning,
  answer: ({ communities }) => found({ communities }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const newCampaignRoute = changeInPlace({
  path: "/{place}/campaigns",
  summary: "Write down a campaign: what it is for, and whom: community, place, language, channel",
  practices: ["P29"],
  reads: { body: z.strictObject(campaignFields) },
  permit: mayRunCampaign,
  find: findBeginning,
  decide: ({ communities }, { body }) =>
    campaignOf(
      body,
      communities.map(({ id }) => id),
    ),
  save: async (tx, campaign, { actor, place, at }) => {
    const id = await saveCampaign(tx, campaign, writingOf({ actor, at: at.toISOString() }));
    return savedIn(place, { id, what: "campaign.begun" });
  },
  form: (attempt, view, thing) => drawing(thing ?? { communities: [] }, attempt, view),
});
