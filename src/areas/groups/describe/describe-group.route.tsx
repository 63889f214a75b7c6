import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Group } from "../group.ts";
import { groupFields, groupOf } from "../group.rules.ts";
import { groupFormPage } from "../group-form.page.tsx";
import { listCommunitiesToChoose, listPeopleToChoose } from "../group-here.store.ts";
import { mayRunGroup } from "../groups.policy.ts";
import { findQuery, formAnswerOf, groupParams } from "../groups.schema.ts";
import { findGroup } from "../groups.store.ts";
import { formShown } from "../place-shown.ts";
import { fieldsOfGroup, groupQuestions, noChoices } from "../writing-form.page.tsx";
import type { GroupChoices } from "../writing-form.page.tsx";
import { takeSeatTurn } from "../circle.store.ts";
import { saveGroupChange } from "../writing.store.ts";

interface Describing extends GroupChoices {
  readonly group: Group;
  readonly find: string;
}

const startedFrom = z.string().max(20_000).default("").describe("What the form showed when it was opened; or nothing.");

async function findDescribing(
  tx: Tx,
  { actor, id, find = "" }: { readonly actor: Actor; readonly id: string; readonly find?: string },
) {
  const group = await findGroup(tx, actor, id);
  if (group === undefined) return undefined;
  const people = await listPeopleToChoose(tx, { actor, find, chosen: group.chair?.id ?? "" });
  // The run of a policy stands beside what the form needs.
  return { ...group, group, find, people, communities: await listCommunitiesToChoose(tx) };
}

const describing = (
  thing: Partial<Describing> | undefined,
  { typed, problems }: Partial<Attempt> & Pick<Attempt, "problems">,
  view: View,
) => {
  const now = thing?.group === undefined ? {} : fieldsOfGroup(thing.group);
  const { people = noChoices.people, communities = [] } = thing ?? {};
  const questions = groupQuestions({ people, communities });
  return groupFormPage({
    ...formShown(view),
    group: thing?.group,
    title: "Change what the group is, or its chair",
    step: "describe",
    button: "Keep this",
    questions,
    above: { find: thing?.find ?? "", areMore: people.areMore, label: "Part of the name of the chair" },
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { startedFrom: startedFromIn({ typed, problems }, now) },
    typed: typed ?? now,
    problems,
  });
};

export const describeGroupFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/{group}/describe",
  summary: "The form that changes what a group is for, for whom, and who chairs it",
  practices: ["P08"],
  reads: { params: groupParams, query: findQuery },
  answers: formAnswerOf<Describing>(),
  permit: mayRunGroup,
  find: (tx, { actor, params, query }) => findDescribing(tx, { actor, id: params.group, find: query.find }),
  answer: ({ group, find, people, communities }) => found({ group, find, people, communities }),
  page: (shown, view) => describing(shown, { problems: [] }, view),
});

export const describeGroupRoute = changeInPlace({
  path: "/{place}/groups/{group}/describe",
  summary: "Change what a group is for, for whom and who chose that, and who chairs it",
  practices: ["P08"],
  reads: { params: groupParams, body: z.strictObject({ ...groupFields, startedFrom }) },
  permit: mayRunGroup,
  find: async (tx, { actor, params, body }) => {
    await takeSeatTurn(tx);
    const thing = await findDescribing(tx, { actor, id: params.group });
    return thing && { ...thing, people: await listPeopleToChoose(tx, { actor, chosen: body.chair }) };
  },
  decide: ({ group, people, communities }, { body: { startedFrom: shown, ...body }, actor }) =>
    isBehind(shown, fieldsOfGroup(group))
      ? { ok: false, clash: true, problems: [changedMeanwhile] }
      : groupOf(body, {
          personIds: [...people.choices.map(({ value }) => value), ...(group.chair === null ? [] : [group.chair.id])],
          communityIds: communities.map(({ value }) => value),
          mine: actor.member?.personId ?? "",
        }),
  save: async (tx, group, { params, place }) => {
    await saveGroupChange(tx, params.group, group);
    return {
      id: params.group,
      path: `/${place.slug}/groups/${params.group}`,
      happened: { what: "group.changed", subject: { kind: "group", id: params.group }, detail: {} },
    };
  },
  form: (attempt, view, thing) => describing(thing, attempt, view),
});
