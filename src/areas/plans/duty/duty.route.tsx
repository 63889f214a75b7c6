import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Plan } from "../plan.ts";
import { dutyFields, dutyOf } from "../plan.rules.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { findPlanning, holdPlanning } from "../plan-here.store.ts";
import { saveDuty } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

const questions: readonly Question[] = [
  {
    name: "duty",
    label: "Does the duty to involve people apply?",
    kind: "radios",
    choices: [
      { value: "applies", words: "It applies" },
      { value: "does-not-apply", words: "It does not apply" },
    ],
  },
  { name: "because", label: "Why?", kind: "long" },
  { name: "decidedBy", label: "Who decided that? Their office, not their name", kind: "text" },
  { name: "decidedOn", label: "On which day?", kind: "date" },
];

const fieldsOf = ({ duty }: Pick<Plan, "duty">): Readonly<Record<string, string>> => ({
  duty: duty === null ? "" : duty.applies ? "applies" : "does-not-apply",
  because: duty?.because ?? "",
  decidedBy: duty?.decidedBy ?? "",
  decidedOn: duty?.decidedOn ?? "",
});

const assessing = (
  plan: Plan | undefined,
  { typed, problems }: Partial<Attempt> & Pick<Attempt, "problems">,
  view: View,
) => {
  const now = plan === undefined ? {} : fieldsOf(plan);
  return planFormPage({
    ...formShown(view),
    plan,
    title: "Does the duty to involve people apply?",
    step: "duty",
    button: "Keep this",
    before: (
      <p>
        NHS bodies must involve people when they plan services, and show that they asked themselves whether this duty
        applies: the NHS Act 2006, sections 13Q, 14Z45 and 242.
      </p>
    ),
    questions,
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { startedFrom: startedFromIn({ typed, problems }, now) },
    typed: typed ?? now,
    problems,
  });
};

export const dutyFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/duty",
  summary: "The form that records whether the duty to involve people applies to a plan",
  practices: ["P10"],
  reads: { params: planParams },
  answers: formAnswerOf<{ readonly plan: Plan }>(),
  permit: mayRunPlan,
  find: (tx, { actor, params }) => findPlanning(tx, actor, params.plan),
  answer: ({ plan }) => found({ plan }),
  page: ({ plan }, view) => assessing(plan, { problems: [] }, view),
});

export const dutyRoute = changeInPlace({
  path: "/{place}/plans/{plan}/duty",
  summary: "Record whether the duty to involve people applies, why, who decided and when",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({ ...dutyFields, startedFrom: z.string().max(20_000).default("") }),
  },
  permit: mayRunPlan,
  find: (tx, { actor, params }) => holdPlanning(tx, actor, params.plan),
  decide: ({ plan }, { body: { startedFrom: shown, ...body }, at }) =>
    isBehind(shown, fieldsOf(plan))
      ? { ok: false, clash: true, problems: [changedMeanwhile] }
      : dutyOf(body, at.toISOString().slice(0, 10)),
  save: async (tx, duty, { params, place }) => {
    await saveDuty(tx, params.plan, duty);
    const detail = { applies: duty.applies ? "yes" : "no" };
    return savedIn(place, { id: params.plan, what: "plan.duty-assessed", detail, to: "#said" });
  },
  form: (attempt, view, thing) => assessing(thing?.plan, attempt, view),
});
