import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { lettersOfChange } from "../invitation-letters.words.ts";
import { saveTold } from "../invitations.store.ts";
import { formShown } from "../place-shown.ts";
import { findSession } from "../session-here.store.ts";
import { formNames } from "../session.ts";
import { mayReadSession, mayPlanSession } from "../sessions.policy.ts";
import { formAnswerOf, sessionParams } from "../sessions.schema.ts";
import { whereFields, whereOf } from "../venue.rules.ts";
import { listProposals, listVenues } from "../venues.store.ts";
import { saveSessionChange, saveStep } from "../writing.store.ts";
import { wherePage } from "./where.page.tsx";
import type { WhereShown } from "./where.page.tsx";

export async function findWhere(tx: Tx, { actor, id }: { readonly actor: Actor; readonly id: string }) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  return {
    ...session,
    session,
    venues: (await listVenues(tx)).filter((venue) => venue.isUsed || venue.id === session.venue?.id),
    proposals: await listProposals(tx, id),
    mayPlan: mayPlanSession(actor, session),
  };
}

export const whereFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/where",
  summary:
    "Where a session is held and who chose that; another form can be proposed, and a place that does not work said",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<WhereShown>(),
  permit: mayReadSession,
  find: (tx, { actor, params }) => findWhere(tx, { actor, id: params.session }),
  answer: ({ session, venues, proposals, mayPlan }) => found({ session, venues, proposals, mayPlan }),
  page: (shown, view) => wherePage(shown, formShown(view), { problems: [] }),
});

export const whereRoute = changeInPlace({
  path: "/{place}/sessions/{session}/where",
  summary: "Choose where a session is held and in which form, with who chose it",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject(whereFields) },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    return findWhere(tx, { actor, id: params.session });
  },
  decide: ({ session, venues }, { body }) => {
    const where = whereOf(
      body,
      venues.map(({ id }) => id),
    );
    if (!where.ok) return where;
    const { form, venueId, onlineLink, chosenBy } = where.value;
    const name = venues.find(({ id }) => id === venueId)?.name;
    const isOther = venueId !== (session.venue?.id ?? null);
    return found({
      columns: {
        form,
        venue_id: venueId,
        online_link: onlineLink,
        ...(isOther ? { venue_not_for_all: false } : {}),
      },
      said: `${formNames[form]}${name === undefined ? "" : `: ${name}`}. Chosen by: ${chosenBy}`,
    });
  },
  save: async (tx, { columns, said }, { params: { session: id }, place, actor, at }) => {
    await saveSessionChange(tx, id, { columns, isSeen: true });
    const told = await saveTold(tx, id, { what: "change", at, sentBy: actor.member?.personId ?? null });
    const onDay = at.toISOString().slice(0, 10);
    await saveStep(tx, id, { step: "venue", isDone: true, said, onDay, savedBy: actor.member?.personId ?? null, at });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/plan`,
      happened: { what: "session.venue-chosen", subject: { kind: "session", id }, detail: {} },
      letters: told === null ? [] : lettersOfChange(told, "change", { place, at }),
    };
  },
  form: (attempt, view, thing) => wherePage(thing, formShown(view), attempt),
});
