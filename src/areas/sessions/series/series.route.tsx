import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { formShown } from "../place-shown.ts";
import { saidWhen } from "../said-when.page.ts";
import { listSeriesDays, saveSeries } from "../series.store.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { findSession } from "../session-here.store.ts";
import type { Session } from "../session.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { formAnswerOf, sessionParams } from "../sessions.schema.ts";
import { everyNames, seriesOf, seriesSent } from "./series.rules.ts";

interface Repeating {
  readonly session: Session;
}

async function findRepeating(tx: Tx, actor: Actor, id: string) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const taken = session.seriesId === null ? [] : await listSeriesDays(tx, session.seriesId);
  return { ...session, session, taken };
}

const questions: readonly Question[] = [
  { name: "every", label: "How often does it come again?", kind: "radios", choices: choicesOf(everyNames) },
  {
    name: "howMany",
    label: "How many are there, with this one?",
    hint: "From 2 to 104. Or write the last day.",
    kind: "text",
  },
  { name: "until", label: "Or the last day", kind: "date" },
];

const repeating = (thing: Repeating | undefined, { typed, problems }: Attempt, view: View) =>
  sessionFormPage({
    ...formShown(view),
    session: thing?.session,
    title: "Meet again",
    lead: "Makes more meetings like this one. Each is planned and called by itself, and nobody is asked yet.",
    step: "series",
    button: "Make them",
    before: thing === undefined ? null : <p>{saidWhen(thing.session)}</p>,
    questions,
    typed,
    problems,
  });

export const seriesFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/series",
  summary: "The form that makes the next meetings from one",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<Repeating>(),
  permit: mayPlanSession,
  find: (tx, { actor, params }) => findRepeating(tx, actor, params.session),
  answer: ({ session }) => found({ session }),
  page: (shown, view) => repeating(shown, { typed: {}, problems: [] }, view),
});

export const seriesRoute = changeInPlace({
  path: "/{place}/sessions/{session}/series",
  summary: "Make the next meetings from one, with an end: each its own session, planned and called by itself",
  practices: ["P11"],
  reads: { params: sessionParams, body: seriesSent },
  permit: mayPlanSession,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    return findRepeating(tx, actor, params.session);
  },
  decide: ({ session, taken }, { body }) => {
    const days = seriesOf(body, { onDay: session.onDay, fromTime: session.fromTime, taken });
    return days.ok ? found({ days: days.value, seriesId: session.seriesId ?? session.id }) : days;
  },
  save: async (tx, { days, seriesId }, { actor, params: { session: id }, place }) => {
    await saveSeries(tx, { sessionId: id, seriesId, days, startedBy: actor.member?.personId ?? null });
    return {
      id,
      path: `/${place.slug}/sessions`,
      happened: { what: "session.repeated", subject: { kind: "session", id }, detail: { count: days.length } },
    };
  },
  form: (attempt, view, thing) => repeating(thing, attempt, view),
});
