import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Group } from "../group.ts";
import { endOf } from "../group.rules.ts";
import { groupFormPage } from "../group-form.page.tsx";
import { mayRunGroup } from "../groups.policy.ts";
import { formAnswerOf, groupParams } from "../groups.schema.ts";
import { findGroup } from "../groups.store.ts";
import { formShown } from "../place-shown.ts";
import { takeSeatTurn } from "../circle.store.ts";
import { saveGroupEnd } from "../writing.store.ts";

const questions: readonly Question[] = [
  { name: "because", label: "Why does it end, and what came of it? (you can leave this empty)", kind: "long" },
  {
    name: "sure",
    label: "Are you sure?",
    hint: "All seats stand empty from today. The page stays, and nothing on it can be changed any more.",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Yes, this group ends" }],
  },
];

const drawing = (group: Group | undefined, { typed, problems }: Attempt, view: View) =>
  groupFormPage({
    ...formShown(view),
    group,
    title: "End the group",
    step: "end",
    button: "End it",
    questions,
    typed,
    problems,
  });

export const endGroupFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/{group}/end",
  summary: "The form that ends a group",
  practices: ["P08"],
  reads: { params: groupParams },
  answers: formAnswerOf<{ readonly group: Group }>(),
  permit: mayRunGroup,
  find: async (tx, { actor, params }) => {
    const group = await findGroup(tx, actor, params.group);
    return group && { ...group, group };
  },
  answer: ({ group }) => found({ group }),
  page: ({ group }, view) => drawing(group, { typed: {}, problems: [] }, view),
});

export const endGroupRoute = changeInPlace({
  path: "/{place}/groups/{group}/end",
  summary: "End a group: its seats stand empty, and its page stays",
  practices: ["P08"],
  reads: {
    params: groupParams,
    body: z.strictObject({ because: z.string().default(""), sure: z.string().default("") }),
  },
  permit: mayRunGroup,
  find: async (tx, { actor, params }) => {
    await takeSeatTurn(tx);
    const group = await findGroup(tx, actor, params.group);
    return group && { ...group, group };
  },
  decide: ({ group }, { body }) => {
    const ended = endOf(body);
    const holdingIds = group.seats.flatMap(({ sittings }) => sittings.map(({ id }) => id));
    return ended.ok ? found({ ...ended.value, id: group.id, holdingIds }) : ended;
  },
  save: async (tx, { because, ...group }, { place, at }) => {
    await saveGroupEnd(tx, group, { because, today: at.toISOString().slice(0, 10) });
    return {
      id: group.id,
      path: `/${place.slug}/groups/${group.id}`,
      happened: { what: "group.ended", subject: { kind: "group", id: group.id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.group, attempt, view),
});
