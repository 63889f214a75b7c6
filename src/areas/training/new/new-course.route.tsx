import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listOrganisations } from "../here.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
import { levelWords } from "../training.ts";
import type { Named } from "../training.ts";
import { mayKeepTraining } from "../training.policy.ts";
import { courseFields, courseOf } from "../training.rules.ts";
import { saveCourse } from "../training.store.ts";
import { trainingFormPage } from "../training-form.page.tsx";

interface Beginning {
  readonly organisations: readonly Named[];
}

const questionsOf = ({ organisations }: Beginning): readonly Question[] => [
  { name: "title", label: "What is the course called?", kind: "text" },
  {
    name: "about",
    label: "What is it about?",
    hint: "What should people know and do differently after it?",
    kind: "long",
  },
  {
    name: "organisation",
    label: "Which community organisation made it, and gives it too?",
    hint: "Their trainers’ time is written down for them on each day it is given.",
    kind: "select",
    choices: [{ value: "", words: "None" }, ...organisations.map(({ id, name }) => ({ value: id, words: name }))],
  },
  { name: "levels", label: "Who must take it?", kind: "checkboxes", choices: choicesOf(levelWords) },
  { name: "holdsMonths", label: "After how many months is it taken again?", hint: "Such as 12 or 36", kind: "text" },
];

const drawing = (thing: Beginning, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  return trainingFormPage({
    ...shown,
    title: "Write down a course",
    breadcrumbs: trail(shown.place),
    action: `/${shown.place.slug}/training`,
    button: "Write it down",
    questions: questionsOf(thing),
    ...attempt,
  });
};

const findBeginning = async (tx: Tx): Promise<Beginning> => ({ organisations: await listOrganisations(tx) });

export const newCourseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/training/new",
  summary: "The form that writes down a course that people of services take",
  practices: ["P34"],
  answers: z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() }),
  permit: mayKeepTraining,
  find: findBeginning,
  answer: ({ organisations }) => found({ organisations }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const newCourseRoute = changeInPlace({
  path: "/{place}/training",
  summary: "Write down a course: what it is about, which community gives it too, who must take it and how often",
  practices: ["P34"],
  reads: { body: z.strictObject(courseFields) },
  permit: mayKeepTraining,
  find: findBeginning,
  decide: ({ organisations }, { body }) =>
    courseOf(
      body,
      organisations.map(({ id }) => id),
    ),
  save: async (tx, course, { actor, place, at }) => {
    const id = await saveCourse(tx, course, writingOf({ actor, at: at.toISOString() }));
    return savedIn(place, { id, what: "training.begun" });
  },
  form: (attempt, view, thing) => drawing(thing ?? { organisations: [] }, attempt, view),
});
