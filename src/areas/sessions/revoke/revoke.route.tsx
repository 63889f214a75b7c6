import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { takeSessionTurn } from "../circle.store.ts";
import type { Invited } from "../invitation.ts";
import { mayInvite } from "../invitations.policy.ts";
import { listInvited, saveLinkEnded } from "../invitations.store.ts";
import { formShown } from "../place-shown.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import type { Session } from "../session.ts";
import { formAnswerOf, sessionParams } from "../sessions.schema.ts";

interface Revoking {
  readonly session: Session;
  readonly one: Invited | undefined;
}

async function findRevoking(tx: Tx, actor: Actor, { id, who }: { readonly id: string; readonly who: string }) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const one = (await listInvited(tx, actor, id)).find((invited) => invited.id === who);
  return { ...session, session, one };
}

const revoking = (thing: Partial<Revoking> | undefined, { typed, problems }: Attempt, view: View) =>
  sessionFormPage({
    ...formShown(view),
    session: thing?.session,
    title: thing?.one === undefined ? "End a link" : `End the link of ${thing.one.name}`,
    lead: "Do this where a link was passed on or went astray. What they answered stays. Ask them again, and they get a new one.",
    step: "revoke",
    button: "End this link",
    questions: [],
    hidden: { who: thing?.one?.id ?? typed["who"] ?? "" },
    typed,
    problems,
  });

const who = z.string().max(60).default("").describe("Whose link, by their identifier on this session’s list.");

export const revokeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/revoke",
  summary: "The form that ends somebody’s private link",
  practices: ["P11"],
  reads: { params: sessionParams, query: z.object({ who }) },
  answers: formAnswerOf<Revoking>(),
  permit: mayInvite,
  find: (tx, { actor, params, query }) => findRevoking(tx, actor, { id: params.session, who: query.who }),
  answer: ({ session, one }) => found({ session, one }),
  page: (shown, view) => revoking(shown, { typed: {}, problems: [] }, view),
});

export const revokeRoute = changeInPlace({
  path: "/{place}/sessions/{session}/revoke",
  summary: "End somebody’s private link; asked again they get a new one",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({ who }) },
  permit: mayInvite,
  find: async (tx, { actor, params, body }) => {
    await takeSessionTurn(tx, params.session);
    return findRevoking(tx, actor, { id: params.session, who: body.who });
  },
  decide: ({ one }) =>
    one?.hasLink === true
      ? found(one)
      : { ...wrong({ field: "who", words: "They have no link that works." }), clash: true },
  save: async (tx, one, { actor, params: { session: id }, place, at }) => {
    const sentBy = actor.member?.personId ?? null;
    await saveLinkEnded(tx, { contributorId: one.id, sessionId: id, way: one.invitedByWay ?? "in-person", at, sentBy });
    return {
      id,
      path: `/${place.slug}/sessions/${id}/invite`,
      happened: { what: "session.link-ended", subject: { kind: "session", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => revoking(thing, attempt, view),
});
