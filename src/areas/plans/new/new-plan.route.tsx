import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { noPlanChoices } from "../choosing.ts";
import type { PlanChoices } from "../choosing.ts";
import { planFields, planOf } from "../plan.rules.ts";
import { planFormPage, planQuestions } from "../plan-form.page.tsx";
import { findPlanChoices } from "../plan-here.store.ts";
import { savePlan } from "../plan-writing.store.ts";
import { mayBeginPlan } from "../plans.policy.ts";
import { findQuery } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

const beginning = (choices: PlanChoices, { find, ...attempt }: Attempt & { readonly find?: string }, view: View) =>
  planFormPage({
    ...formShown(view),
    title: "Write down a plan",
    lead: "As early as you can: while it is still open, people can change it.",
    step: "",
    button: "Write it down",
    questions: planQuestions(choices),
    above:
      find === undefined
        ? undefined
        : { find, areMore: choices.organisations.areMore, label: "Part of the name of who pays and decides" },
    ...attempt,
  });

export const newPlanFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/new",
  summary: "The form that writes down a plan",
  practices: ["P10"],
  reads: { query: findQuery },
  answers: z.custom<PlanChoices & { readonly find: string }>().transform(() => ({})),
  permit: mayBeginPlan,
  find: async (tx, { query: { find } }) => ({ find, ...(await findPlanChoices(tx, { find })) }),
  answer: ({ find, organisations, services, communities }) => found({ find, organisations, services, communities }),
  page: ({ find, ...choices }, view) => beginning(choices, { typed: {}, problems: [], find }, view),
});

export const newPlanRoute = changeInPlace({
  path: "/{place}/plans",
  summary: "Write down a plan: what is open, what fixed, who decides, and what would change their mind",
  practices: ["P10"],
  reads: { body: z.strictObject(planFields) },
  permit: mayBeginPlan,
  find: (tx, { body }) => findPlanChoices(tx, { chosen: body.commissioner }),
  decide: ({ organisations, services, communities }, { body }) =>
    planOf(body, {
      organisationIds: organisations.choices.map(({ value }) => value),
      serviceIds: services.map(({ value }) => value),
      communityIds: communities.map(({ value }) => value),
    }),
  save: async (tx, plan, { actor, place }) => {
    const id = await savePlan(tx, plan, actor.member?.personId ?? "");
    return savedIn(place, { id, what: "plan.begun", detail: { kind: plan.kind } });
  },
  form: (attempt, view, thing) => beginning(thing ?? noPlanChoices, attempt, view),
});
