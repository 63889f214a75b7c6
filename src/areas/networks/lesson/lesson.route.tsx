import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { lessonFields, lessonOf } from "../course.rules.ts";
import { saveLesson } from "../courses.store.ts";
import { findCohort } from "../here.store.ts";
import type { CohortHere } from "../here.store.ts";
import { mayRunNetwork } from "../networks.policy.ts";
import { cohortParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { cohortStep, coursesStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";
const questionsOf = ({ members }: CohortHere): readonly Question[] => [
  {
    name: "kind",
    label: "What was it?",
    kind: "radios",
    choices: [
      { value: "session", words: "A session of the course" },
      { value: "assignment", words: "An assignment" },
    ],
  },
  { name: "title", label: "What was it about?", kind: "text" },
  { name: "on", label: "On which day was it held, or marked?", kind: "date" },
  {
    name: "done",
    label: "Who came to it, or passed it?",
    kind: "checkboxes",
    choices: members.map(({ id, name }) => ({ value: id, words: name ?? "" })),
  },
];

const drawing = (thing: CohortHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [coursesStep] : [coursesStep, cohortStep(thing.cohort)],
    to: `cohorts/${thing?.cohort.id ?? ""}/lesson`,
    title: "Write down a session or an assignment",
    button: "Write it down",
    questions: thing === undefined ? [] : questionsOf(thing),
  });

export const lessonFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/cohorts/{cohort}/lesson",
  summary: "The form for a session of a course, or an assignment",
  practices: ["P39"],
  reads: { params: cohortParams },
  answers: networkAnswerOf<CohortHere>(),
  permit: mayRunNetwork,
  find: (tx, { params }) => findCohort(tx, params),
  answer: ({ network, cohort, members }) => found({ network, cohort, members }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const lessonRoute = changeInPlace({
  path: "/{place}/networks/{network}/cohorts/{cohort}/lesson",
  summary: "Write down a session of a course with who came, or an assignment with who passed",
  practices: ["P39"],
  reads: { params: cohortParams, body: z.strictObject(lessonFields) },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findCohort(tx, params);
  },
  decide: ({ cohort, members }, { body, at }) =>
    lessonOf(body, { cohort, memberIds: members.map(({ id }) => id), today: dayOf({ at }) }),
  save: async (tx, decided, asked) => {
    const { network, cohort } = asked.params;
    await saveLesson(tx, { ...decided, cohortId: cohort }, writingOf(asked));
    return savedIn(asked.place, { network, id: cohort, what: "network.lesson-written", to: `/cohorts/${cohort}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
