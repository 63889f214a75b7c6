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
import { decisionQuestions } from "../recorded-form.page.ts";
import { decisionFields, decisionOf } from "../recorded.rules.ts";
import { saveDecision } from "../recording.store.ts";
import { formAnswerOf, sessionParams } from "../sessions.schema.ts";

const drawing = (day: DayHere | undefined, { typed, problems }: Attempt, view: View) =>
  dayFormPage({
    ...formShown(view),
    session: day?.session,
    title: "Write down a decision",
    step: "decisions",
    button: "Keep the decision",
    questions: decisionQuestions(day?.items),
    typed,
    problems,
  });

export const decisionFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/decisions",
  summary: "The form that writes down a decision of a session",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<DayHere>(),
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  answer: (day) => found(day),
  page: (day, view) => drawing(day, { typed: {}, problems: [] }, view),
});

export const decisionRoute = changeInPlace({
  path: "/{place}/sessions/{session}/decisions",
  summary:
    "Write down a decision with its reasons, and who moved it by standing; never about what was said in the listening section",
  practices: ["P11", "P12"],
  reads: { params: sessionParams, body: z.strictObject(decisionFields) },
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  decide: (day, { body }) => decisionOf(body, day),
  save: async (tx, decision, { params, place, actor }) => {
    const id = await saveDecision(tx, decision, { sessionId: params.session, by: actor.member?.personId ?? "" });
    const detail = { decision: id };
    return savedOnDay(place, { what: "decided", sessionId: params.session, id, detail, at: "decisions" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
