import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { enrolFields, enrolledOf } from "../course.rules.ts";
import { saveEnrolled } from "../courses.store.ts";
import { findCohort } from "../here.store.ts";
import type { CohortHere } from "../here.store.ts";
import { mayRunNetwork } from "../networks.policy.ts";
import { cohortParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { cohortStep, coursesStep } from "../place-shown.ts";
import { dayOf, savedIn } from "../saved.ts";
const questionsOf = ({ network, cohort }: CohortHere): readonly Question[] => [
  {
    name: "practitioner",
    label: "Who begins?",
    hint: "Only those who were asked what they already do.",
    kind: "select",
    choices: network.practitioners
      .filter(
        ({ name, until, places }) =>
          name !== null && until === null && !places.some((one) => one.cohort.id === cohort.id),
      )
      .map(({ id, name, didAsked }) => ({
        value: id,
        words: didAsked === null ? `${name ?? ""} (not asked yet)` : (name ?? ""),
      })),
  },
  {
    name: "buildsOn",
    label: "What of it does the course build on?",
    hint: "Agreed with them: what they need not learn again, and what they teach others.",
    kind: "long",
  },
  { name: "begunOn", label: "Since which day?", kind: "date" },
];

const drawing = (thing: CohortHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [coursesStep] : [coursesStep, cohortStep(thing.cohort)],
    to: `cohorts/${thing?.cohort.id ?? ""}/enrol`,
    title: "Give somebody a place on the course",
    button: "Give them the place",
    questions: thing === undefined ? [] : questionsOf(thing),
  });

export const enrolFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/cohorts/{cohort}/enrol",
  summary: "The form that gives somebody a place on a course",
  practices: ["P39"],
  reads: { params: cohortParams },
  answers: networkAnswerOf<CohortHere>(),
  permit: mayRunNetwork,
  find: (tx, { params }) => findCohort(tx, params),
  answer: ({ network, cohort, members }) => found({ network, cohort, members }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const enrolRoute = changeInPlace({
  path: "/{place}/networks/{network}/cohorts/{cohort}/enrol",
  summary: "Give somebody a place on a course, with what of their own work it builds on",
  practices: ["P39"],
  reads: { params: cohortParams, body: z.strictObject(enrolFields) },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findCohort(tx, params);
  },
  decide: (thing, { body, at }) => enrolledOf(body, { ...thing, today: dayOf({ at }) }),
  save: async (tx, decided, asked) => {
    const { network, cohort } = asked.params;
    await saveEnrolled(tx, { ...decided, cohortId: cohort });
    return savedIn(asked.place, { network, id: cohort, what: "network.course-begun", to: `/cohorts/${cohort}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
