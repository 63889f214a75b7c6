import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { EmptyState } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { communityName, groupsOf } from "../../communities/index.ts";
import { listServicesCounted } from "../../reach/index.ts";
import type { Campaign } from "../campaign.ts";
import { mayRunCampaign } from "../campaigns.policy.ts";
import { campaignAnswerOf, campaignParams } from "../campaigns.schema.ts";
import { saveChoice } from "../campaigns.store.ts";
import { choiceFields, choiceOf, fixedProblem, isFixed } from "../choice.rules.ts";
import { FixedChoice } from "../choice-shown.page.tsx";
import { partFormPage } from "../part-form.page.tsx";
import { findCampaign } from "../parts.store.ts";
import { formShown, placeShown, trail } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
import { choiceQuestions, typedOf } from "./register-campaign.page.tsx";
import type { Choosing } from "./register-campaign.page.tsx";

interface Registering extends Choosing {
  readonly campaign: Campaign;
  readonly isFixed: boolean;
}

const scheme = "nhs-2001-england";
const groups = groupsOf(scheme).map(({ code, label }) => ({
  code,
  name: communityName({ scheme, code }) ?? label,
}));

const findRegistering = async (tx: Tx, id: string) => {
  const campaign = await findCampaign(tx, id);
  return campaign && { campaign, services: await listServicesCounted(tx), groups };
};

const drawing = (thing: Choosing & { readonly campaign?: Campaign }, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    campaign: thing.campaign,
    step: "register",
    title: "Choose how its effect will be read",
    lead: "Before the start, so that nobody can choose afterwards what looks best. From the day it starts none of this can be changed.",
    before:
      thing.services.length === 0 ? (
        <EmptyState title="No figures can be followed yet">
          <p>
            Bring in a service’s figures by period, and who lives here. Then come back: it is best before the start.
          </p>
        </EmptyState>
      ) : null,
    button: "Choose this, and keep it",
    questions: choiceQuestions(thing),
    ...attempt,
  });

/** From the start on: what was chosen, and what can be done instead of changing it. */
const fixedPage = ({ campaign }: Registering, view: View) => {
  const place = placeShown(view);
  return {
    title: `How its effect is read: ${campaign.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: `/${place.slug}/campaigns/${campaign.id}`, words: campaign.title }),
    main: <FixedChoice campaign={campaign} slug={place.slug} />,
  };
};

export const registerCampaignFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/{campaign}/register",
  summary: "The form that chooses, before the start, how a campaign’s effect will be read; after it, what was chosen",
  practices: ["P29"],
  reads: { params: campaignParams },
  answers: campaignAnswerOf<Registering>(),
  permit: mayRunCampaign,
  find: (tx, { params }) => findRegistering(tx, params.campaign),
  answer: ({ campaign, services }, { at }) =>
    found({ campaign, services, groups, isFixed: isFixed(campaign, at.toISOString().slice(0, 10)) }),
  page: (thing, view) =>
    thing.isFixed
      ? fixedPage(thing, view)
      : drawing(thing, { typed: typedOf(thing.campaign.choice), problems: [] }, view),
});

export const registerCampaignRoute = changeInPlace({
  path: "/{place}/campaigns/{campaign}/register",
  summary: "Choose measure, baseline, comparison, lag and method of a campaign before it starts; then it is fixed",
  practices: ["P29"],
  reads: { params: campaignParams, body: z.strictObject(choiceFields) },
  permit: mayRunCampaign,
  find: async (tx, { params }) => {
    await takeTurn(tx, "campaigns");
    return findRegistering(tx, params.campaign);
  },
  decide: ({ campaign, services }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    if (isFixed(campaign, today))
      return { ok: false, clash: true, problems: [fixedProblem(campaign.choice?.startsOn ?? today)] };
    const choice = choiceOf(body, { services, codes: groups.map(({ code }) => code), today });
    if (!choice.ok) return choice;
    if (campaign.choice !== null && choice.value.paper !== null)
      return {
        ok: false,
        problems: [
          {
            field: "paperOn",
            words: "This was chosen here before. Leave the paper out, and choose a start that is still ahead.",
          },
        ],
      };
    return found({ ...choice.value, campaignId: campaign.id, last: campaign.choice });
  },
  save: async (tx, choice, { actor, params, place, at }) => {
    const written = writingOf({ actor, at: at.toISOString() });
    await saveChoice(tx, choice, written);
    const detail = { number: (choice.last?.number ?? 0) + 1, startsOn: choice.startsOn, side: written.side };
    return savedIn(place, { id: params.campaign, what: "campaign.registered", detail });
  },
  form: (attempt, view, thing) => drawing(thing ?? { services: [], groups }, attempt, view),
});
