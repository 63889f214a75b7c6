import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { takingBackOf } from "../answered.rules.ts";
import type { Ask } from "../ask.ts";
import { askFormPage } from "../ask-form.page.tsx";
import { saveTakenBack } from "../asking.store.ts";
import { mayTakeBack } from "../asks.policy.ts";
import { askParams, formAnswerOf } from "../asks.schema.ts";
import { findConcerned, holdConcerned } from "../concerned.store.ts";
import { formShown } from "../place-shown.ts";

const drawing = (ask: Ask | undefined, { typed, problems }: Attempt, view: View) =>
  askFormPage({
    ...formShown(view),
    ask,
    title: "Take an ask back",
    step: "take-back",
    button: "Take it back",
    before: (
      <p>
        It stays in the list as taken back, and its hours count no more.
        {ask === undefined || ask.joinedBy.length === 0 ? null : " Others joined it: tell them first."}
      </p>
    ),
    questions: [
      {
        name: "sure",
        label: "Do you take it back?",
        kind: "checkboxes",
        choices: [{ value: "yes", words: "Yes. It need not be done" }],
      },
    ],
    typed,
    problems,
  });

export const takeBackFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/{sent}/take-back",
  summary: "The form with which whoever asked takes an ask back",
  practices: ["P10"],
  reads: { params: askParams },
  answers: formAnswerOf<{ readonly ask: Ask }>(),
  permit: mayTakeBack,
  find: (tx, { params }) => findConcerned(tx, params.sent),
  answer: ({ ask }) => found({ ask }),
  page: ({ ask }, view) => drawing(ask, { typed: {}, problems: [] }, view),
});

export const takeBackRoute = changeInPlace({
  path: "/{place}/asks/{sent}/take-back",
  summary: "Take back what one asked a partner: it need not be done, and counts no more",
  practices: ["P10"],
  reads: { params: askParams, body: z.strictObject({ sure: z.string().default("").describe("yes") }) },
  permit: mayTakeBack,
  find: (tx, { params }) => holdConcerned(tx, params.sent),
  decide: ({ ask }, { body, at }) =>
    body.sure === "yes"
      ? takingBackOf(ask, at.toISOString().slice(0, 10))
      : wrong({ field: "sure", words: "Tick the box if you take it back. Otherwise go back: nothing was changed." }),
  save: async (tx, _sure, { params: { sent: id }, place, at }) => {
    await saveTakenBack(tx, id, at.toISOString().slice(0, 10));
    return {
      id,
      path: `/${place.slug}/asks/${id}`,
      happened: { what: "ask.taken-back", subject: { kind: "ask", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.ask, attempt, view),
});
