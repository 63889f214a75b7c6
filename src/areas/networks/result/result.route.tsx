import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { resultWords } from "../course.ts";
import { resultFields, resultOf } from "../course.rules.ts";
import { saveResult } from "../courses.store.ts";
import { findCohort } from "../here.store.ts";
import type { CohortHere } from "../here.store.ts";
import { mayRunNetwork } from "../networks.policy.ts";
import { cohortParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { cohortStep, coursesStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";
const questionsOf = ({ members }: CohortHere): readonly Question[] => [
  {
    name: "practitioner",
    label: "Whose result is it?",
    kind: "select",
    choices: members.map(({ id, name }) => ({ value: id, words: name ?? "" })),
  },
  { name: "result", label: "What came of it?", kind: "radios", choices: choicesOf(resultWords) },
  { name: "on", label: "On which day?", kind: "date" },
  {
    name: "certificate",
    label: "If they qualified: the number of the certificate, or where it lies",
    kind: "text",
  },
];

const drawing = (thing: CohortHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [coursesStep] : [coursesStep, cohortStep(thing.cohort)],
    to: `cohorts/${thing?.cohort.id ?? ""}/result`,
    title: "Write down a result",
    lead: "The last day of a qualification is worked out from the course.",
    button: "Write it down",
    questions: thing === undefined ? [] : questionsOf(thing),
  });

export const resultFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/cohorts/{cohort}/result",
  summary: "The form for what came of a course for somebody",
  practices: ["P39"],
  reads: { params: cohortParams },
  answers: networkAnswerOf<CohortHere>(),
  permit: mayRunNetwork,
  find: (tx, { params }) => findCohort(tx, params),
  answer: ({ network, cohort, members }) => found({ network, cohort, members }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const resultRoute = changeInPlace({
  path: "/{place}/networks/{network}/cohorts/{cohort}/result",
  summary: "Write down what came of a course for somebody: qualified, not yet, or left",
  practices: ["P39"],
  reads: { params: cohortParams, body: z.strictObject(resultFields) },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findCohort(tx, params);
  },
  decide: ({ network, cohort, members }, { body, actor, at }) => {
    const own = network.practitioners.find(({ personId }) => personId !== null && personId === actor.member?.personId);
    const memberIds = members.map(({ id }) => id).filter((id) => id !== own?.id);
    return resultOf(body, { cohort, memberIds, today: dayOf({ at }) });
  },
  save: async (tx, decided, asked) => {
    const { network, cohort } = asked.params;
    await saveResult(tx, { ...decided, cohortId: cohort }, writingOf(asked));
    return savedIn(asked.place, { network, id: cohort, what: "network.result-written", to: `/cohorts/${cohort}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
