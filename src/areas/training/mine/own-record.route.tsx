import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { readPastDay } from "../../../nouns/day.ts";
import { found } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { formShown, trail } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
import type { Course } from "../training.ts";
import { maySeeTraining } from "../training.policy.ts";
import { courseAnswerOf, courseParams } from "../training.schema.ts";
import { findCourse, listOwnRecords, saveOwnRecord } from "../training.store.ts";
import { trainingFormPage } from "../training-form.page.tsx";

const questions: readonly Question[] = [
  {
    name: "onDay",
    label: "On which day did you take it?",
    hint: "Leave it empty to take your record away. Nobody else reads it.",
    kind: "date",
  },
];

interface Own {
  readonly course: Course;
  readonly onDay: string;
}

const drawing = (thing: Own | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/training/${thing?.course.id ?? ""}`;
  return trainingFormPage({
    ...shown,
    title: "Keep the day on which you took it",
    lead: "So that you are told before it runs out.",
    breadcrumbs: trail(shown.place, { href: here, words: thing?.course.title ?? "The course" }),
    action: `${here}/mine`,
    button: "Keep this",
    questions,
    ...attempt,
    typed: { onDay: thing?.onDay ?? "", ...attempt.typed },
  });
};

export const ownRecordFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/training/{course}/mine",
  summary: "The form in which somebody keeps for themselves when they took a course",
  practices: ["P34"],
  reads: { params: courseParams },
  answers: courseAnswerOf<Own>(),
  permit: maySeeTraining,
  find: async (tx, { params, actor }) => {
    const course = await findCourse(tx, params.course);
    const own = actor.member === null ? [] : await listOwnRecords(tx, actor.member.personId);
    return course && { course, onDay: own.find(({ courseId }) => courseId === course.id)?.onDay ?? "" };
  },
  answer: (own) => found(own),
  page: (own, view) => drawing(own, { typed: {}, problems: [] }, view),
});

export const ownRecordRoute = changeInPlace({
  path: "/{place}/training/{course}/mine",
  summary: "Keep for oneself when one took a course, or take it away",
  practices: ["P34"],
  reads: {
    params: courseParams,
    body: z.strictObject({ onDay: z.string().default("").describe("The day, as 2026-03-31; empty takes it away.") }),
  },
  permit: maySeeTraining,
  find: async (tx, { params }) => {
    const course = await findCourse(tx, params.course);
    return course && { course, onDay: "" };
  },
  decide: ({ course }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const day: Result<string | null> =
      body.onDay.trim() === ""
        ? found(null)
        : readPastDay(body.onDay, { field: "onDay", needed: "Write the day.", today });
    return day.ok ? found({ courseId: course.id, onDay: day.value }) : day;
  },
  save: async (tx, { courseId, onDay }, { actor, place, at }) => {
    await saveOwnRecord(tx, { courseId, onDay, personId: writingOf({ actor, at: at.toISOString() }).by });
    return savedIn(place, { id: courseId, what: "training.own-kept", to: "#own" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
