import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { partnerName } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { findPlanning, holdPlanning } from "../plan-here.store.ts";
import { saveWhatChanged } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

const changing = (plan: Plan | undefined, attempt: Attempt, view: View) => {
  const partners = (plan?.partners ?? []).map((one) => ({ value: one.id, words: partnerName(one) }));
  const questions: readonly Question[] = [
    { name: "partner", label: "Because of which partner?", kind: "select", choices: partners },
    { name: "words", label: "What changed?", hint: "What it was before, and what it is now.", kind: "long" },
  ];
  return planFormPage({
    ...formShown(view),
    plan,
    title: "Write what changed",
    step: "changed",
    button: "Write it down",
    before: <p>It counts once the partner says that it is so.</p>,
    questions,
    ...attempt,
  });
};

export const changedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/changed",
  summary: "The form that writes down what changed because of a partner",
  practices: ["P10"],
  reads: { params: planParams },
  answers: formAnswerOf<{ readonly plan: Plan }>(),
  permit: mayRunPlan,
  find: (tx, { actor, params }) => findPlanning(tx, actor, params.plan),
  answer: ({ plan }) => found({ plan }),
  page: ({ plan }, view) => changing(plan, { typed: {}, problems: [] }, view),
});

export const changedRoute = changeInPlace({
  path: "/{place}/plans/{plan}/changed",
  summary: "Write down what changed because of a partner; the partner says whether that is so",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({ partner: z.string().default(""), words: z.string().default("") }),
  },
  permit: mayRunPlan,
  find: (tx, { actor, params }) => holdPlanning(tx, actor, params.plan),
  decide: ({ plan }, { body }) => {
    const words = readNeeded(body.words, { field: "words", charactersMax: 2000, needed: "Write what changed." });
    const known = plan.partners.find(({ id }) => id === body.partner);
    const partner =
      known === undefined ? wrong({ field: "partner", words: "Choose a partner of this plan." }) : found(known.id);
    if (!(words.ok && partner.ok)) return wrong(...problemsOf(partner, words));
    return found({ partnerId: partner.value, words: words.value });
  },
  save: async (tx, change, { params, place, at }) => {
    const id = await saveWhatChanged(tx, params.plan, { ...change, today: at.toISOString().slice(0, 10) });
    const detail = { partner: change.partnerId, change: id };
    return {
      ...savedIn(place, { id: params.plan, what: "plan.change-written", detail, to: `#partner-${change.partnerId}` }),
      id,
    };
  },
  form: (attempt, view, thing) => changing(thing?.plan, attempt, view),
});
