import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { keepGiven } from "../../recognition/index.ts";
import { listOrganisations } from "../here.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
import type { Course, Named } from "../training.ts";
import { mayKeepTraining } from "../training.policy.ts";
import { heldFields, heldOf } from "../training.rules.ts";
import { courseAnswerOf, courseParams } from "../training.schema.ts";
import { findCourse, saveHeld } from "../training.store.ts";
import { trainingFormPage } from "../training-form.page.tsx";

interface Giving {
  readonly course: Course;
  readonly organisations: readonly Named[];
}

const questionsOf = (organisations: readonly Named[]): readonly Question[] => [
  { name: "onDay", label: "On which day was it given?", kind: "date" },
  {
    name: "givenBy",
    label: "Who gave it?",
    hint: "Such as: two trainers of the carers’ circle, and a nurse",
    kind: "text",
  },
  { name: "came", label: "How many people came?", kind: "text" },
  {
    name: "organisation",
    label: "Which community organisation gave it too?",
    kind: "select",
    choices: [{ value: "", words: "None" }, ...organisations.map(({ id, name }) => ({ value: id, words: name }))],
  },
  {
    name: "trainersHours",
    label: "How many hours did its trainers give, together?",
    hint: "With getting ready. It is written down for them, and they say whether it is right.",
    kind: "text",
  },
];

const drawing = (thing: Giving | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/training/${thing?.course.id ?? ""}`;
  return trainingFormPage({
    ...shown,
    title: "Write down that it was given",
    breadcrumbs: trail(shown.place, { href: here, words: thing?.course.title ?? "The course" }),
    action: `${here}/given`,
    button: "Write it down",
    questions: questionsOf(thing?.organisations ?? []),
    ...attempt,
    typed: { organisation: thing?.course.organisation?.id ?? "", ...attempt.typed },
  });
};

const findGiving = async (tx: Tx, id: string): Promise<Giving | undefined> => {
  const course = await findCourse(tx, id);
  return course && { course, organisations: await listOrganisations(tx) };
};

export const givenFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/training/{course}/given",
  summary: "The form that writes down a day on which a course was given",
  practices: ["P34"],
  reads: { params: courseParams },
  answers: courseAnswerOf<Giving>(),
  permit: mayKeepTraining,
  find: (tx, { params }) => findGiving(tx, params.course),
  answer: (thing) => found(thing),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const givenRoute = changeInPlace({
  path: "/{place}/training/{course}/given",
  summary: "Write down that a course was given, and for its community trainers the time they gave",
  practices: ["P34", "P14"],
  reads: { params: courseParams, body: z.strictObject(heldFields) },
  permit: mayKeepTraining,
  find: (tx, { params }) => findGiving(tx, params.course),
  decide: ({ course, organisations }, { body, at }) => {
    const held = heldOf(body, {
      organisationIds: organisations.map(({ id }) => id),
      today: at.toISOString().slice(0, 10),
    });
    return held.ok ? found({ ...held.value, courseId: course.id }) : held;
  },
  save: async (tx, held, { actor, place, at }) => {
    const writing = writingOf({ actor, at: at.toISOString() });
    const sessionId = await saveHeld(tx, held, writing);
    if (held.organisationId !== null && held.trainersMinutes > 0)
      await keepGiven(tx, {
        way: "training",
        writtenBy: writing.by,
        given: [
          {
            key: sessionId,
            personId: null,
            organisationId: held.organisationId,
            kind: "trained",
            standing: "worker",
            onDay: held.onDay,
            minutes: held.trainersMinutes,
            recording: 0,
            times: 1,
            serviceId: null,
            sessionId: null,
            words: "",
            shouldHave: null,
          },
        ],
      });
    return savedIn(place, { id: held.courseId, what: "training.given", to: "#given" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
