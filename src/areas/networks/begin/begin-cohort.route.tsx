import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Course } from "../course.ts";
import { cohortOf, courseFields } from "../course.rules.ts";
import { listCourses, saveCohort } from "../courses.store.ts";
import { findHere } from "../here.store.ts";
import type { Here } from "../here.store.ts";
import { mayRunNetwork } from "../networks.policy.ts";
import { networkParams } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { coursesStep } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
type Beginning = Here & { readonly courses: readonly Course[] };

async function findBeginning(tx: Tx, id: string): Promise<Beginning | undefined> {
  const here = await findHere(tx, id);
  return here && { ...here, courses: await listCourses(tx, id) };
}

const coursesTold = z.object({ courses: z.array(z.object({ id: z.string(), name: z.string() })).readonly() });

const questionsOf = (courses: readonly Course[]): readonly Question[] => [
  ...(courses.length === 0
    ? []
    : [
        {
          name: "course",
          label: "Is it a cohort of a course that is written down?",
          kind: "select" as const,
          choices: [
            { value: "", words: "No, of another course" },
            ...courses.map(({ id, name }) => ({ value: id, words: name })),
          ],
        },
      ]),
  {
    name: "title",
    label: "What is the course called?",
    hint: "This and the next four: for another course",
    kind: "text",
  },
  { name: "accreditor", label: "Who accredits it?", kind: "text" },
  { name: "qualification", label: "What does one have at the end?", kind: "text" },
  { name: "years", label: "How many years does it take?", kind: "text" },
  {
    name: "holdsYears",
    label: "For how many years does the qualification hold?",
    hint: "Leave it empty where it has no end.",
    kind: "text",
  },
  { name: "cohort", label: "What is the cohort called?", kind: "text" },
  { name: "startsOn", label: "Its first day", kind: "date" },
  { name: "endsOn", label: "Its last day", kind: "date" },
];

const drawing = (thing: Beginning | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: [coursesStep],
    to: "cohorts",
    title: "Write down a course and a cohort",
    button: "Write it down",
    questions: questionsOf(thing?.courses ?? []),
  });

export const beginCohortFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/cohorts/begin",
  summary: "The form for a course and a cohort of a network",
  practices: ["P39"],
  reads: { params: networkParams },
  answers: z
    .custom<Beginning>()
    .transform(({ courses }): z.input<typeof coursesTold> => ({ courses }))
    .pipe(coursesTold),
  permit: mayRunNetwork,
  find: (tx, { params }) => findBeginning(tx, params.network),
  answer: ({ network, courses }) => found({ network, courses }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const beginCohortRoute = changeInPlace({
  path: "/{place}/networks/{network}/cohorts",
  summary: "Write down an accredited course and a cohort of it",
  practices: ["P39"],
  reads: { params: networkParams, body: z.strictObject(courseFields) },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findBeginning(tx, params.network);
  },
  decide: ({ courses }, { body }) => cohortOf(body, courses),
  save: async (tx, decided, asked) => {
    const { network } = asked.params;
    const id = await saveCohort(tx, { ...decided, networkId: network }, writingOf(asked));
    return savedIn(asked.place, { network, id, what: "network.cohort-begun", to: `/cohorts/${id}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
