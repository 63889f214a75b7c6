import { z } from "zod";
import { choicesOf, dateText } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { SessionListed } from "../../sessions/index.ts";
import { questionNames } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { sessionLinkOf } from "../plan.rules.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { findPlanning, holdPlanning, listSessionChoices } from "../plan-here.store.ts";
import { saveSessionLink } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

interface Linking {
  readonly plan: Plan;
  readonly sessions: readonly Pick<SessionListed, "id" | "title" | "onDay">[];
}

const linking = ({ plan, sessions = [] }: Partial<Linking>, attempt: Attempt, view: View) => {
  const linked = plan?.sessions.map(({ id }) => id) ?? [];
  const questions: readonly Question[] = [
    {
      name: "session",
      label: "Which session?",
      kind: "select",
      choices: sessions
        .filter(({ id }) => !linked.includes(id))
        .map(({ id, title, onDay }) => ({
          value: id,
          words: onDay === null ? title : `${title}, ${dateText(onDay, "en")}`,
        })),
    },
    {
      name: "about",
      label: "Which question was on the table?",
      hint: "Whoever was there was involved only if it was still open.",
      kind: "radios",
      choices: choicesOf(questionNames),
    },
  ];
  return planFormPage({
    ...formShown(view),
    plan,
    title: "Add a session to the plan",
    step: "sessions",
    button: "Add the session",
    before: <p>Who came, and when papers were sent, is read from the session itself.</p>,
    questions,
    ...attempt,
  });
};

export const planSessionsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/sessions",
  summary: "The form that adds a session to a plan",
  practices: ["P10"],
  reads: { params: planParams },
  answers: formAnswerOf<Linking>(),
  permit: mayRunPlan,
  find: async (tx, { actor, params }) => {
    const thing = await findPlanning(tx, actor, params.plan);
    return thing && { ...thing, toChoose: await listSessionChoices(tx, actor) };
  },
  answer: ({ plan, toChoose }) => found({ plan, sessions: toChoose }),
  page: (thing, view) => linking(thing, { typed: {}, problems: [] }, view),
});

export const planSessionsRoute = changeInPlace({
  path: "/{place}/plans/{plan}/sessions",
  summary: "Add a session to a plan, with the question that was on the table",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({ session: z.string().default(""), about: z.string().default("") }),
  },
  permit: mayRunPlan,
  find: async (tx, { actor, params }) => {
    const thing = await holdPlanning(tx, actor, params.plan);
    return thing && { ...thing, toChoose: await listSessionChoices(tx, actor) };
  },
  decide: ({ plan, toChoose }, { body }) =>
    plan.sessions.some(({ id }) => id === body.session)
      ? wrong({ field: "session", words: "This session is part of the plan already." })
      : sessionLinkOf(
          body,
          toChoose.map(({ id }) => id),
        ),
  save: async (tx, link, { params, place }) => {
    await saveSessionLink(tx, params.plan, link);
    const detail = { session: link.sessionId, about: link.about };
    return savedIn(place, { id: params.plan, what: "plan.session-added", detail, to: "#sessions" });
  },
  form: (attempt, view, thing) => linking(thing ? { plan: thing.plan, sessions: thing.toChoose } : {}, attempt, view),
});
