import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { noPlanChoices } from "../choosing.ts";
import type { PlanChoices } from "../choosing.ts";
import type { Plan } from "../plan.ts";
import { planFields, planOf } from "../plan.rules.ts";
import { fieldsOfPlan, planFormPage, planQuestions } from "../plan-form.page.tsx";
import { findPlanChoices, findPlanning, holdPlanning } from "../plan-here.store.ts";
import { savePlanChange } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { findQuery, formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

interface Describing extends PlanChoices {
  readonly plan: Plan;
  readonly find: string;
}

const startedFrom = z.string().max(40_000).default("").describe("What the form showed when it was opened; or nothing.");

const describing = (
  thing: Partial<Describing> | undefined,
  { typed, problems }: Partial<Attempt> & Pick<Attempt, "problems">,
  view: View,
) => {
  const now = thing?.plan === undefined ? {} : fieldsOfPlan(thing.plan);
  const choices = { ...noPlanChoices, ...thing };
  const questions = planQuestions(choices);
  return planFormPage({
    ...formShown(view),
    plan: thing?.plan,
    title: "Change what the plan says",
    step: "describe",
    button: "Keep this",
    questions,
    above: {
      find: thing?.find ?? "",
      areMore: choices.organisations.areMore,
      label: "Part of the name of who pays and decides",
    },
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { startedFrom: startedFromIn({ typed, problems }, now) },
    typed: typed ?? now,
    problems,
  });
};

export const describePlanFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/describe",
  summary: "The form that changes what a plan says",
  practices: ["P10"],
  reads: { params: planParams, query: findQuery },
  answers: formAnswerOf<Describing>(),
  permit: mayRunPlan,
  find: async (tx, { actor, params, query: { find } }) => {
    const thing = await findPlanning(tx, actor, params.plan);
    return (
      thing && { ...thing, find, choices: await findPlanChoices(tx, { find, chosen: thing.commissioner?.id ?? "" }) }
    );
  },
  answer: ({ plan, find, choices }) => found({ plan, find, ...choices }),
  page: (shown, view) => describing(shown, { problems: [] }, view),
});

export const describePlanRoute = changeInPlace({
  path: "/{place}/plans/{plan}/describe",
  summary: "Change what a plan says; whoever does looks after it where nobody did",
  practices: ["P10"],
  reads: { params: planParams, body: z.strictObject({ ...planFields, startedFrom }) },
  permit: mayRunPlan,
  find: async (tx, { actor, params, body }) => {
    const thing = await holdPlanning(tx, actor, params.plan);
    return thing && { ...thing, choices: await findPlanChoices(tx, { chosen: body.commissioner }) };
  },
  decide: ({ plan, choices }, { body: { startedFrom: shown, ...body } }) =>
    isBehind(shown, fieldsOfPlan(plan))
      ? { ok: false, clash: true, problems: [changedMeanwhile] }
      : planOf(body, {
          organisationIds: choices.organisations.choices.map(({ value }) => value),
          serviceIds: [...choices.services.map(({ value }) => value), ...plan.services.map(({ id }) => id)],
          communityIds: [...choices.communities.map(({ value }) => value), ...plan.communities.map(({ id }) => id)],
        }),
  save: async (tx, plan, { actor, params, place }) => {
    await savePlanChange(tx, params.plan, { plan, ownerId: actor.member?.personId ?? "" });
    return savedIn(place, { id: params.plan, what: "plan.changed" });
  },
  form: (attempt, view, thing) => describing(thing && { ...thing.choices, plan: thing.plan }, attempt, view),
});
