import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Call, Idea } from "../idea.ts";
import { ideaFields, ideaOf } from "../idea.rules.ts";
import { ideaFormPage } from "../idea-form.page.tsx";
import { listPeopleToChoose } from "../idea-here.store.ts";
import type { Choosing, ToChoose } from "../idea-here.store.ts";
import { mayGiveIdea } from "../ideas.policy.ts";
import { callAnswerOf, callParams, findQuery } from "../ideas.schema.ts";
import { findCall, saveIdea } from "../ideas.store.ts";
import { formShown } from "../place-shown.ts";

const questionsOf = (people: readonly ToChoose[]): readonly Question[] => [
  { name: "words", label: "How would you begin?", kind: "long" },
  {
    name: "credit",
    label: "How do you want to be credited?",
    kind: "radios",
    choices: [
      { value: "name", words: "By name" },
      { value: "organisation", words: "By organisation" },
      { value: "not-shown", words: "Not at all" },
    ],
  },
  { name: "creditedAs", label: "Which organisation, if you chose that?", kind: "text" },
  {
    name: "author",
    label: "Whose idea is it? (yours, if you choose nobody)",
    kind: "select",
    choices: [{ value: "nobody", words: "Somebody who does not want to be written down" }, ...people],
  },
  {
    name: "agreed",
    label: "If it is somebody else’s",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "They agreed that I write it down here" }],
  },
];

const drawn = { title: "Say your idea", step: "give", button: "Send it" } as const;

interface Giving {
  readonly call: Call;
  readonly ideas: readonly Idea[];
  readonly people: Choosing;
  readonly find: string;
}

export const giveFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas/{call}/give",
  summary: "The form that gives an idea, one’s own or on paper somebody else’s",
  practices: ["P04"],
  reads: { params: callParams, query: findQuery },
  answers: callAnswerOf<Giving>(),
  permit: mayGiveIdea,
  find: async (tx, { params, query: { find }, place, actor }) => {
    const call = await findCall(tx, params.call);
    return call && { call, find, people: await listPeopleToChoose(tx, { place, actor, find }) };
  },
  answer: ({ call, people, find }) => found({ call, people, find, ideas: [] }),
  page: ({ call, people: { choices, areMore }, find }, view) =>
    ideaFormPage({
      ...drawn,
      ...formShown(view),
      call,
      questions: questionsOf(choices),
      above: { find, areMore, label: "Part of a name, where it is somebody else’s idea" },
      typed: { credit: "name" },
      problems: [],
    }),
});

export const giveRoute = changeInPlace({
  path: "/{place}/ideas/{call}/give",
  summary: "Give an idea, credited as its author wishes",
  practices: ["P04"],
  reads: { params: callParams, body: z.strictObject(ideaFields) },
  permit: mayGiveIdea,
  find: async (tx, { params, body, place, actor }) => {
    const call = await findCall(tx, params.call);
    return call && { call, people: await listPeopleToChoose(tx, { place, actor, chosen: body.author }) };
  },
  decide: ({ call, people }, { body, actor, at }) =>
    ideaOf(body, {
      call,
      personIds: people.choices.map(({ value }) => value),
      mine: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    }),
  save: async (tx, given, { params, place }) => {
    const id = await saveIdea(tx, params.call, given);
    return {
      id,
      path: `/${place.slug}/ideas/${params.call}`,
      happened: { what: "ideas.given", subject: { kind: "ideas", id: params.call }, detail: { idea: id } },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    ideaFormPage({
      ...drawn,
      ...formShown(view),
      call: thing?.call,
      questions: questionsOf(thing?.people.choices ?? []),
      typed,
      problems,
    }),
});
