import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { noChoices } from "../choosing.ts";
import type { Choosing, ToChoose } from "../choosing.ts";
import type { Plan } from "../plan.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { listOrganisationChoices } from "../../groups/index.ts";
import { findPlanning, holdPlanning, listGroupChoices } from "../plan-here.store.ts";
import { savePartner } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { findQuery, formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

interface Adding {
  readonly plan: Plan;
  readonly organisations: Choosing;
  readonly groups: readonly ToChoose[];
}

const adding = (
  { plan, organisations = noChoices, groups = [] }: Partial<Adding>,
  { find, ...attempt }: Attempt & { readonly find?: string },
  view: View,
) => {
  const questions: readonly Question[] = [
    { name: "organisation", label: "Which organisation?", kind: "select", choices: organisations.choices },
    { name: "group", label: "Or which group?", kind: "select", choices: groups },
  ];
  return planFormPage({
    ...formShown(view),
    plan,
    title: "Add a partner",
    step: "partners",
    button: "Add them",
    above: { find: find ?? "", areMore: organisations.areMore, label: "Part of the name of the organisation" },
    before: <p>They are asked on their home page whether the dates of their involvement are right.</p>,
    questions,
    ...attempt,
  });
};

async function findChoices(tx: Tx, actor: Actor, asked: { readonly find?: string; readonly chosen?: string }) {
  return {
    organisations: await listOrganisationChoices(tx, asked),
    groups: await listGroupChoices(tx, actor),
  };
}

export const partnersFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/partners",
  summary: "The form that adds a partner to a plan",
  practices: ["P10"],
  reads: { params: planParams, query: findQuery },
  answers: formAnswerOf<Adding & { readonly find: string }>(),
  permit: mayRunPlan,
  find: async (tx, { actor, params, query: { find } }) => {
    const thing = await findPlanning(tx, actor, params.plan);
    return thing && { ...thing, choices: await findChoices(tx, actor, { find }) };
  },
  answer: ({ plan, choices }, { query: { find } }) => found({ plan, ...choices, find }),
  page: ({ find, ...thing }, view) => adding(thing, { typed: {}, problems: [], find }, view),
});

export const partnersRoute = changeInPlace({
  path: "/{place}/plans/{plan}/partners",
  summary: "Add an organisation or a group as a partner of a plan",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({ organisation: z.string().default(""), group: z.string().default("") }),
  },
  permit: mayRunPlan,
  find: async (tx, { actor, params, body }) => {
    const thing = await holdPlanning(tx, actor, params.plan);
    return thing && { ...thing, choices: await findChoices(tx, actor, { chosen: body.organisation }) };
  },
  decide: ({ plan, choices }, { body }) => {
    const organisation = choices.organisations.choices.find(({ value }) => value === body.organisation);
    const group = choices.groups.find(({ value }) => value === body.group);
    if ((organisation === undefined) === (group === undefined))
      return wrong({ field: "organisation", words: "Choose one: an organisation or a group." });
    const isThere = plan.partners.some((one) =>
      organisation === undefined ? one.group?.id === group?.value : one.organisation?.id === organisation.value,
    );
    return isThere
      ? wrong({ field: organisation === undefined ? "group" : "organisation", words: "They are a partner already." })
      : found({ organisationId: organisation?.value ?? null, groupId: group?.value ?? null });
  },
  save: async (tx, partner, { params, place, at }) => {
    const id = await savePartner(tx, params.plan, { ...partner, today: at.toISOString().slice(0, 10) });
    return {
      ...savedIn(place, { id: params.plan, what: "plan.partner-added", detail: { partner: id }, to: "#partners" }),
      id,
    };
  },
  form: (attempt, view, thing) => adding(thing ? { plan: thing.plan, ...thing.choices } : {}, attempt, view),
});
