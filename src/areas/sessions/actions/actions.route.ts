import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { dayFormPage } from "../day-form.page.tsx";
import { findDay } from "../day-here.store.ts";
import type { DayHere } from "../day-seen.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import { actionQuestions } from "../recorded-form.page.ts";
import { actionFields, actionOf } from "../recorded.rules.ts";
import { saveAction } from "../recording.store.ts";
import { formAnswerOf, sessionParams } from "../sessions.schema.ts";

const drawing = (day: DayHere | undefined, { typed, problems }: Attempt, view: View) =>
  dayFormPage({
    ...formShown(view),
    session: day?.session,
    title: "Write down who does what",
    step: "actions",
    button: "Keep it",
    questions: actionQuestions(day?.items),
    typed,
    problems,
  });

export const actionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/actions",
  summary: "The form that writes down who does what after a session",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<DayHere>(),
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  answer: (day) => found(day),
  page: (day, view) => drawing(day, { typed: {}, problems: [] }, view),
});

export const actionRoute = changeInPlace({
  path: "/{place}/sessions/{session}/actions",
  summary: "Write down who does what, and by when; never about what was said in the listening section",
  practices: ["P11", "P12"],
  reads: { params: sessionParams, body: z.strictObject(actionFields) },
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  decide: (day, { body }) => actionOf(body, day),
  save: async (tx, action, { params, place, actor }) => {
    const id = await saveAction(tx, action, { sessionId: params.session, by: actor.member?.personId ?? "" });
    const detail = { action: id };
    return savedOnDay(place, { what: "agreed", sessionId: params.session, id, detail, at: "actions" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
