import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { noChoices } from "../choosing.ts";
import type { Choosing, ToChoose } from "../choosing.ts";
import { listMembers } from "../../people/index.ts";
import { findPanel, savePanel } from "../panel.store.ts";
import { panelHowNames, panelHows } from "../panel.ts";
import { panelOf } from "../panel-written.rules.ts";
import type { Plan } from "../plan.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { listPeopleToChoose } from "../../groups/index.ts";
import { findPlanning, holdPlanning, listGroupChoices } from "../plan-here.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { findQuery, formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

const peopleMax = 200;

interface Setting {
  readonly plan: Plan;
  readonly groups: readonly ToChoose[];
  readonly people: Choosing;
  readonly isThere: boolean;
}

const setting = (
  { plan, groups = [], people = noChoices, isThere = false }: Partial<Setting>,
  { find, ...attempt }: Attempt & { readonly find?: string },
  view: View,
) => {
  const questions: readonly Question[] = [
    {
      name: "how",
      label: "How do they say it?",
      kind: "radios",
      choices: choicesOf(panelHowNames),
    },
    {
      name: "options",
      label: "What are the options? One on each line",
      hint: "Two to eight, in plain words.",
      kind: "long",
    },
    {
      name: "criteria",
      label: "Where they score: by what? One on each line",
      hint: "One to five, such as: people would feel safe there. Empty where they vote.",
      kind: "long",
    },
    { name: "group", label: "Which group is the panel?", kind: "select", choices: groups },
    ...(people.choices.length === 0
      ? []
      : [
          {
            name: "people",
            label: "And who else?",
            hint: "They find it on their home page. Each says which side they score on, for themselves.",
            kind: "checkboxes",
            choices: people.choices,
          } as const,
        ]),
  ];
  return planFormPage({
    ...formShown(view),
    plan,
    title: "Ask a panel what it thinks of the options",
    step: "panel",
    button: "Ask the panel",
    above: { find: find ?? "", areMore: people.areMore, label: "Part of the name of a person" },
    before: isThere ? (
      <p>This plan has a panel already. Its options stay as they were when it was asked.</p>
    ) : (
      <p>
        People who use services, carers and advocates score or vote apart from professionals. Nobody sees what somebody
        else said, and of fewer than 5 on a side nothing is shown.
      </p>
    ),
    questions,
    ...attempt,
  });
};

async function findSetting(tx: Tx, actor: Actor, { id, find }: { readonly id: string; readonly find: string }) {
  return {
    groups: await listGroupChoices(tx, actor),
    people: await listPeopleToChoose(tx, { actor, find }),
    isThere: (await findPanel(tx, actor, id)) !== undefined,
  };
}

export const panelFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/panel",
  summary: "The form that asks a panel to score the options of a plan",
  practices: ["P32"],
  reads: { params: planParams, query: findQuery },
  answers: formAnswerOf<Setting & { readonly find: string }>(),
  permit: mayRunPlan,
  find: async (tx, { actor, params, query: { find } }) => {
    const thing = await findPlanning(tx, actor, params.plan);
    return thing && { ...thing, around: await findSetting(tx, actor, { id: params.plan, find }) };
  },
  answer: ({ plan, around }, { query: { find } }) => found({ plan, ...around, find }),
  page: ({ find, ...thing }, view) => setting(thing, { typed: { how: "scores" }, problems: [], find }, view),
});

export const panelRoute = changeInPlace({
  path: "/{place}/plans/{plan}/panel",
  summary: "Ask a group, or named people, to score the options of a plan: each side apart",
  practices: ["P32"],
  reads: {
    params: planParams,
    body: z.strictObject({
      how: z.string().default("scores").describe(panelHows.join(", ")),
      options: z.string().default("").describe("One on each line."),
      criteria: z.string().default("").describe("One on each line."),
      group: z.string().default(""),
      people: z
        .union([z.string().transform((one) => (one === "" ? [] : [one])), z.array(z.string())])
        .default([])
        .transform((ids): readonly string[] => ids),
    }),
  },
  permit: mayRunPlan,
  find: async (tx, { actor, params, place, body }) => {
    const thing = await holdPlanning(tx, actor, params.plan);
    const personIds = body.people.filter((id) => z.uuid().safeParse(id).success);
    const known = await listMembers(tx, place.id, { personIds, limit: peopleMax });
    return (
      thing && {
        ...thing,
        around: await findSetting(tx, actor, { id: params.plan, find: "" }),
        knownIds: known.map(({ personId }) => personId),
      }
    );
  },
  decide: ({ around, knownIds }, { body }) =>
    around.isThere
      ? wrong({ field: "options", words: "This plan has a panel already." })
      : panelOf(body, {
          groupIds: around.groups.map(({ value }) => value),
          personIds: knownIds,
        }),
  save: async (tx, panel, { params, place, at }) => {
    await savePanel(tx, params.plan, { panel, today: at.toISOString().slice(0, 10) });
    const detail = { how: panel.how, options: panel.options.length, criteria: panel.criteria.length };
    return savedIn(place, { id: params.plan, what: "plan.panel-asked", detail, to: "#panel" });
  },
  form: (attempt, view, thing) => setting(thing ? { plan: thing.plan, ...thing.around } : {}, attempt, view),
});
