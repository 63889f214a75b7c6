import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { everybody, paidAnswers, timeOf } from "../attendance.rules.ts";
import { dayFormPage } from "../day-form.page.tsx";
import { findDay } from "../day-here.store.ts";
import type { DayHere } from "../day-seen.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import { fittingOf } from "../given.rules.ts";
import { dayGiven, enterGiven, listElsewhere } from "../given.store.ts";
import { saveTime } from "../recording.store.ts";
import { formAnswerOf, sessionParams, text } from "../sessions.schema.ts";

const drawing = (day: DayHere | undefined, { typed, problems }: Attempt, view: View) =>
  dayFormPage({
    ...formShown(view),
    session: day?.session,
    title: "Write down time",
    step: "time",
    button: "Keep the time",
    questions: [
      {
        name: "contributor",
        label: "Whose time?",
        kind: "select",
        choices: [
          { value: everybody, words: "Everybody who came" },
          ...(day?.contributors ?? []).map(({ id, name, minutes }) => ({
            value: id,
            words: minutes === null ? name : `${name} (${minutes} minutes)`,
          })),
        ],
      },
      { name: "minutes", label: "How many minutes?", hint: "With reading beforehand and the way there.", kind: "text" },
      {
        name: "paid",
        label: "Is it paid?",
        kind: "radios",
        choices: [
          { value: "yes", words: "Paid" },
          { value: "no", words: "Not paid" },
          { value: "agreed", words: "Still to be agreed" },
        ],
      },
    ],
    typed,
    problems,
  });

export const timeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/time",
  summary: "The form that writes down the time people gave to a session",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: formAnswerOf<DayHere>(),
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  answer: (day) => found(day),
  page: (day, view) => drawing(day, { typed: { contributor: everybody }, problems: [] }, view),
});

export const timeRoute = changeInPlace({
  path: "/{place}/sessions/{session}/time",
  summary: "Write down the time that somebody gave, or everybody who came, in one step; paid or not",
  practices: ["P11"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      contributor: text.describe(`Whose time, by their identifier on the list; or ${everybody}.`),
      minutes: text,
      paid: text.describe(paidAnswers.join(", ")),
    }),
  },
  permit: mayKeepDay,
  find: async (tx, { actor, params, at }) => {
    const day = await findDay(tx, actor, params.session);
    if (day === undefined) return undefined;
    return { ...day, elsewhere: await listElsewhere(tx, day.contributors, dayGiven(day.session.onDay, at)) };
  },
  decide: ({ contributors, elsewhere }, { body }) => {
    const time = timeOf(body, contributors);
    return time.ok ? fittingOf(time.value, { contributors, elsewhere }) : time;
  },
  save: async (tx, given, { params, place, actor, at }) => {
    await saveTime(tx, actor, { sessionId: params.session, ...given });
    await enterGiven(tx, params.session, { actor, at });
    const detail = { minutes: given.minutes };
    return savedOnDay(place, { what: "time-given", sessionId: params.session, detail, at: "after" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
