import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Question } from "../../../design/index.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listToCount } from "../here.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
import { levelWords } from "../training.ts";
import type { Course, Named } from "../training.ts";
import { mayCountTraining, whoCounts } from "../training.policy.ts";
import { countFields, countOf } from "../training.rules.ts";
import { courseAnswerOf, courseParams } from "../training.schema.ts";
import { findCourse, saveCount } from "../training.store.ts";
import { trainingFormPage } from "../training-form.page.tsx";

interface Counting {
  readonly course: Course;
  readonly organisations: readonly Named[];
  /** For the permission. */
  readonly ownIds: readonly string[];
}

const questionsOf = ({ course, organisations }: Counting): readonly Question[] => [
  {
    name: "organisation",
    label: "Whose people?",
    kind: "select",
    choices: organisations.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "team",
    label: "Which team?",
    hint: "Written the same each time, so that the newest count is found",
    kind: "text",
  },
  {
    name: "level",
    label: "Which level?",
    kind: "radios",
    choices: course.levels.map((level) => ({ value: level, words: levelWords[level] })),
  },
  { name: "staff", label: "How many people of this level has the team?", kind: "text" },
  { name: "upToDate", label: "How many of them are up to date?", kind: "text" },
  { name: "onDay", label: "On which day was that?", kind: "date" },
  {
    name: "source",
    label: "From which record?",
    hint: "Such as: our training system, the list of the manager",
    kind: "text",
  },
];

const drawing = (thing: Counting | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/training/${thing?.course.id ?? ""}`;
  return trainingFormPage({
    ...shown,
    title: "Count who is up to date",
    lead: "Numbers only, nobody’s name. What was counted before stays.",
    breadcrumbs: trail(shown.place, { href: here, words: thing?.course.title ?? "The course" }),
    action: `${here}/count`,
    button: "Keep this count",
    questions: thing === undefined ? [] : questionsOf(thing),
    ...attempt,
  });
};

const findCounting = async (tx: Tx, id: string, actor: Actor): Promise<Counting | undefined> => {
  const course = await findCourse(tx, id);
  if (course === undefined) return undefined;
  const organisations = await listToCount(tx, whoCounts(actor));
  return { course, organisations, ownIds: organisations.map((one) => one.id) };
};

export const countTrainingFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/training/{course}/count",
  summary: "The form that counts how many of a team are up to date with a course",
  practices: ["P34"],
  reads: { params: courseParams },
  answers: courseAnswerOf<Counting>(),
  permit: mayCountTraining,
  find: (tx, { params, actor }) => findCounting(tx, params.course, actor),
  answer: (thing) => found(thing),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const countTrainingRoute = changeInPlace({
  path: "/{place}/training/{course}/count",
  summary: "Count how many of a team and level are up to date with a course, on a day and from a record",
  practices: ["P34"],
  reads: { params: courseParams, body: z.strictObject(countFields) },
  permit: mayCountTraining,
  find: (tx, { params, actor }) => findCounting(tx, params.course, actor),
  decide: ({ course, ownIds }, { body, at }) => {
    const count = countOf(body, { course, organisationIds: ownIds, today: at.toISOString().slice(0, 10) });
    return count.ok ? found({ ...count.value, courseId: course.id }) : count;
  },
  save: async (tx, count, { actor, place, at }) => {
    await saveCount(tx, count, writingOf({ actor, at: at.toISOString() }));
    return savedIn(place, {
      id: count.courseId,
      what: "training.counted",
      detail: { level: count.level },
      to: "#covered",
    });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
