import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { boxesOf, missingIn } from "../evidence.rules.ts";
import { formShown } from "../place-shown.ts";
import { saidWhen } from "../said-when.page.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import type { Session } from "../session.ts";
import { callOf } from "../session.rules.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { formAnswerOf, sessionParams, text } from "../sessions.schema.ts";
import { listSteps } from "../steps.store.ts";
import { saveCalled } from "../writing.store.ts";

interface Calling {
  readonly session: Session;
  readonly missing: readonly string[];
}

async function findCalling(tx: Tx, actor: Actor, id: string) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  return { ...session, session, missing: missingIn(boxesOf(await listSteps(tx, id))) };
}

const whyNevertheless: Question = {
  name: "because",
  label: "Why do you call it nevertheless?",
  hint: "It stands on the session’s page.",
  kind: "long",
};

const calling = (thing: Partial<Calling> | undefined, { typed, problems }: Attempt, view: View) => {
  const missing = thing?.missing ?? [];
  return sessionFormPage({
    ...formShown(view),
    session: thing?.session,
    title: "Call the meeting",
    step: "call",
    button: "Call it",
    before: (
      <>
        {thing?.session === undefined ? null : <p>{saidWhen(thing.session)}</p>}
        {missing.length === 0 ? (
          <p>Nothing is missing. After this, people can be invited.</p>
        ) : (
          <>
            <p>Nobody has said anything yet of:</p>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {missing.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
    questions: missing.length === 0 ? [] : [whyNevertheless],
    typed,
    problems,
  });
};

export const callSessionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/call",
  summary: "The form that calls a meeting: what is missing is named",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<Calling>(),
  permit: mayPlanSession,
  find: (tx, { actor, params }) => findCalling(tx, actor, params.session),
  answer: ({ session, missing }) => found({ session, missing }),
  page: (shown, view) => calling(shown, { typed: {}, problems: [] }, view),
});

export const callSessionRoute = changeInPlace({
  path: "/{place}/sessions/{session}/call",
  summary: "Call a meeting: its day stands, and people can be invited; what is missing needs a reason",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({ because: text }) },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    return findCalling(tx, actor, params.session);
  },
  decide: ({ session, missing }, { body }) => callOf({ ...session, missing }, body),
  save: async (tx, { because }, { params: { session: id }, place, at }) => {
    await saveCalled(tx, id, { because, at });
    return {
      id,
      path: `/${place.slug}/sessions/${id}`,
      happened: { what: "session.called", subject: { kind: "session", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => calling(thing, attempt, view),
});
