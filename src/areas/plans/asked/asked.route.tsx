import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { partnerName, wayNames } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { askingOf } from "../plan.rules.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { findPlanning, holdPlanning } from "../plan-here.store.ts";
import { saveAsking } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

const asking = (plan: Plan | undefined, attempt: Attempt, view: View) => {
  const partners = (plan?.partners ?? []).map((one) => ({ value: one.id, words: partnerName(one) }));
  const questions: readonly Question[] = [
    { name: "partner", label: "Which partner?", kind: "select", choices: partners },
    { name: "way", label: "How were they asked?", kind: "radios", choices: choicesOf(wayNames) },
    { name: "onDay", label: "On which day?", kind: "date" },
  ];
  return planFormPage({
    ...formShown(view),
    plan,
    title: "Write down that a partner was asked",
    step: "asked",
    button: "Write it down",
    before: <p>Being asked or told is not being involved: it stands in a column of its own.</p>,
    questions,
    ...attempt,
  });
};

export const askedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/asked",
  summary: "The form that writes down that a partner was asked or told",
  practices: ["P10"],
  reads: { params: planParams },
  answers: formAnswerOf<{ readonly plan: Plan }>(),
  permit: mayRunPlan,
  find: (tx, { actor, params }) => findPlanning(tx, actor, params.plan),
  answer: ({ plan }) => found({ plan }),
  page: ({ plan }, view) => asking(plan, { typed: {}, problems: [] }, view),
});

export const askedRoute = changeInPlace({
  path: "/{place}/plans/{plan}/asked",
  summary: "Write down that a partner was invited, e-mailed, told or sent a form: that is no involvement",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({
      partner: z.string().default(""),
      way: z.string().default(""),
      onDay: z.string().default(""),
    }),
  },
  permit: mayRunPlan,
  find: (tx, { actor, params }) => holdPlanning(tx, actor, params.plan),
  decide: ({ plan }, { body, at }) =>
    askingOf(body, { partnerIds: plan.partners.map(({ id }) => id), today: at.toISOString().slice(0, 10) }),
  save: async (tx, asked, { params, place }) => {
    await saveAsking(tx, params.plan, asked);
    const detail = { partner: asked.partnerId, way: asked.way };
    return savedIn(place, { id: params.plan, what: "plan.partner-asked", detail, to: "#partners" });
  },
  form: (attempt, view, thing) => asking(thing?.plan, attempt, view),
});
