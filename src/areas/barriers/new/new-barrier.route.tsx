import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listCommunities } from "../../communities/index.ts";
import { listOrganisationsToChoose, listOwnOrganisations, listServices } from "../../organisations/index.ts";
import { findCameFrom } from "../came-from.store.ts";
import { sourcePages } from "../barrier.ts";
import { mayRaise } from "../barriers.policy.ts";
import { idOrNothing, listOf, several, text } from "../barriers.schema.ts";
import { saveBarrier, takeBarriersTurn } from "../barriers.store.ts";
import { barrierWords } from "../barriers.words.ts";
import { formShown } from "../place-shown.ts";
import { findTerms, workingDaysFrom } from "../terms.store.ts";
import { newBarrierPage } from "./new-barrier.page.tsx";
import type { RaisingShown } from "./new-barrier.page.tsx";
import { raisedOf } from "./new-barrier.rules.ts";

/** What there is to choose from. */
async function findHere(tx: Tx, actor: Actor) {
  const { organisations } = await listOrganisationsToChoose(tx, {});
  return {
    daysToTable: (await findTerms(tx)).daysToTable,
    services: (await listServices(tx)).map(({ id, name }) => ({ id, name })),
    communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ id, name })),
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    ownOrganisations: actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId),
  };
}

const drawing = (shown: RaisingShown, attempt: Attempt, view: View) =>
  newBarrierPage(shown, { ...formShown(view), ...attempt });

/** It came from a page of this place that whoever raises it has to be able to open. */
const needsPage = ({ source }: { readonly source: string }): boolean => sourcePages.some((one) => one === source);

const cameFrom = text.describe("itself, audit, voice, reach, case, session, need or safety-gap.");
const told = z.object({ daysToTable: z.number().describe("Working days until managers have it on their table.") });

export const newBarrierFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers/new",
  summary: "The form on which anybody of the place says what stops people",
  practices: ["P22"],
  reads: {
    query: z.object({
      source: cameFrom,
      sourceId: text.describe("Which one of these it came from."),
      service: idOrNothing,
      community: idOrNothing,
      about: idOrNothing.describe("The organisation it is about."),
    }),
  },
  answers: z
    .custom<RaisingShown & { readonly typed: Readonly<Record<string, string>> }>()
    .transform(({ daysToTable }): z.input<typeof told> => ({ daysToTable }))
    .pipe(told),
  permit: mayRaise,
  find: async (tx, { query, ...asking }) => ({
    ...(await findHere(tx, asking.actor)),
    from: await findCameFrom(tx, query, asking),
  }),
  answer: ({ place: _place, ...here }, { query: { community, ...typed } }) => {
    // Of what somebody said without a name only what everybody may read already goes into a barrier.
    const came =
      needsPage(typed) && here.from === undefined ? { source: "", sourceId: "" } : { words: here.from?.released ?? "" };
    return found({ ...here, typed: { ...typed, ...came, communities: community } });
  },
  page: ({ typed, ...shown }, view) => drawing(shown, { typed, problems: [] }, view),
});

export const newBarrierRoute = changeInPlace({
  path: "/{place}/barriers",
  summary:
    "Say what stops whom getting what, in whose words; managers have it on their table by a day that never moves",
  practices: ["P22"],
  reads: {
    body: z.strictObject({
      title: text,
      words: text,
      getting: text.describe("What people do not get because of it."),
      whose: text.describe("Whose words: own, told or together."),
      shown: text.describe("Who is shown as saying it: name, organisation or nobody."),
      organisation: idOrNothing.describe("The organisation that says it: one that you work for."),
      service: idOrNothing,
      about: idOrNothing.describe("The organisation it is about."),
      communities: several,
      source: cameFrom,
      sourceId: text,
    }),
  },
  permit: mayRaise,
  find: async (tx, { body, ...asking }) => {
    await takeBarriersTurn(tx);
    return { ...(await findHere(tx, asking.actor)), from: await findCameFrom(tx, body, asking) };
  },
  decide: (here, { body, language }) => {
    const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
    const around = {
      services: idsOf(here.services),
      organisations: idsOf(here.organisations),
      ownOrganisations: idsOf(here.ownOrganisations),
      communities: idsOf(here.communities),
      isFromHere: !needsPage(body) || here.from !== undefined,
    };
    const raised = raisedOf({ ...body, communities: listOf(body.communities) }, around, barrierWords(language));
    return raised.ok ? found({ ...raised.value, daysToTable: here.daysToTable }) : raised;
  },
  save: async (tx, { daysToTable, ...raised }, { actor, place, at, language }) => {
    const today = at.toISOString().slice(0, 10);
    const dueOn = await workingDaysFrom(tx, today, daysToTable);
    const id = await saveBarrier(tx, raised, { byId: actor.member?.personId ?? null, language, today, dueOn });
    return {
      id,
      path: `/${place.slug}/barriers/${id}`,
      happened: { what: "barriers.raised", subject: { kind: "barrier", id }, detail: { source: raised.source } },
    };
  },
  form: (attempt, view, here) =>
    drawing(
      here ?? { daysToTable: 0, services: [], communities: [], organisations: [], ownOrganisations: [] },
      attempt,
      view,
    ),
});
