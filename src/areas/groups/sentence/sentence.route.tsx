import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Group } from "../group.ts";
import { sentenceOf } from "../group.rules.ts";
import { groupFormPage } from "../group-form.page.tsx";
import { mayRunGroup } from "../groups.policy.ts";
import { formAnswerOf, groupParams } from "../groups.schema.ts";
import { findGroup } from "../groups.store.ts";
import { formShown } from "../place-shown.ts";
import { saveSentence } from "../writing.store.ts";

const questions: readonly Question[] = [
  {
    name: "words",
    label: "What did the group agree?",
    hint: "Such as: white colleagues write the minutes, book the rooms and raise racism first, so that it is not left to others.",
    kind: "long",
  },
  { name: "agreedOn", label: "On which day did the group agree?", kind: "date" },
];

const drawing = (group: Group | undefined, { typed, problems }: Attempt, view: View) =>
  groupFormPage({
    ...formShown(view),
    group,
    title: "How white colleagues share the work",
    before: (
      <p>
        The whole group agrees one sentence and looks at it again each year. It is about what is done, and not about who
        anybody is: nobody’s answers are read for it.
      </p>
    ),
    step: "sentence",
    button: "Keep what we agreed",
    questions,
    typed,
    problems,
  });

export const sentenceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/{group}/sentence",
  summary: "The form that writes down how white colleagues share the work, as the group agreed it",
  practices: ["P08"],
  reads: { params: groupParams },
  answers: formAnswerOf<{ readonly group: Group }>(),
  permit: mayRunGroup,
  find: async (tx, { actor, params }) => {
    const group = await findGroup(tx, actor, params.group);
    return group && { ...group, group };
  },
  answer: ({ group }) => found({ group }),
  page: ({ group }, view) => drawing(group, { typed: { words: group.sentences[0]?.words ?? "" }, problems: [] }, view),
});

export const sentenceRoute = changeInPlace({
  path: "/{place}/groups/{group}/sentence",
  summary: "Write down, for a year, how white colleagues share the work, as the group agreed it",
  practices: ["P08"],
  reads: {
    params: groupParams,
    body: z.strictObject({
      words: z.string().default("").describe("The sentence."),
      agreedOn: z.string().default("").describe("2026-03-31"),
    }),
  },
  permit: mayRunGroup,
  find: async (tx, { actor, params }) => {
    const group = await findGroup(tx, actor, params.group);
    return group && { ...group, group };
  },
  decide: (_group, { body, at }) => sentenceOf(body, at.toISOString().slice(0, 10)),
  save: async (tx, sentence, { params: { group: groupId }, place, actor }) => {
    const id = await saveSentence(tx, { ...sentence, groupId, writtenBy: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/groups/${groupId}`,
      happened: { what: "group.agreed", subject: { kind: "group", id: groupId }, detail: { sentence: id } },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.group, attempt, view),
});
