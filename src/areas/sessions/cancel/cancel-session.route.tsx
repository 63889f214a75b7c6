import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { takeBackInvitations } from "../../asks/index.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { lettersOfChange } from "../invitation-letters.words.ts";
import { saveTold } from "../invitations.store.ts";
import { formShown } from "../place-shown.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import type { Session } from "../session.ts";
import { cancelOf } from "../session.rules.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { formAnswerOf, sessionParams, text } from "../sessions.schema.ts";
import { saveSessionChange } from "../writing.store.ts";

const questions: readonly Question[] = [
  {
    name: "because",
    label: "Why is it cancelled?",
    hint: "Everybody who was asked reads this. The page stays, and calendars that follow it show that it is off.",
    kind: "long",
  },
];

const cancelling = (session: Session | undefined, { typed, problems }: Attempt, view: View) =>
  sessionFormPage({
    ...formShown(view),
    session,
    title: "Cancel the session",
    step: "cancel",
    button: "Cancel it",
    questions,
    typed,
    problems,
  });

export const cancelSessionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/cancel",
  summary: "The form that cancels a session",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<{ readonly session: Session }>(),
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    const session = await findSession(tx, actor, params.session);
    return session && { ...session, session };
  },
  answer: ({ session }) => found({ session }),
  page: ({ session }, view) => cancelling(session, { typed: {}, problems: [] }, view),
});

export const cancelSessionRoute = changeInPlace({
  path: "/{place}/sessions/{session}/cancel",
  summary: "Cancel a session, with the reason that everybody who was asked reads",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({ because: text }) },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    const session = await findSession(tx, actor, params.session);
    return session && { ...session, session };
  },
  decide: (_session, { body }) => cancelOf(body),
  save: async (tx, { because }, { params: { session: id }, place, actor, at }) => {
    await saveSessionChange(tx, id, { columns: { state: "cancelled", cancelled_because: because }, isSeen: true });
    await takeBackInvitations(tx, id, at.toISOString().slice(0, 10));
    const told = await saveTold(tx, id, { what: "cancellation", at, sentBy: actor.member?.personId ?? null });
    return {
      id,
      path: `/${place.slug}/sessions/${id}`,
      happened: { what: "session.cancelled", subject: { kind: "session", id }, detail: {} },
      letters: told === null ? [] : lettersOfChange(told, "cancellation", { place, at }),
    };
  },
  form: (attempt, view, thing) => cancelling(thing?.session, attempt, view),
});
