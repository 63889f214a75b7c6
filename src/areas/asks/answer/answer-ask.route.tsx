import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { answeredOf, answerFields } from "../answered.rules.ts";
import type { Ask } from "../ask.ts";
import { AskFacts } from "../ask-facts.page.tsx";
import { askFormPage } from "../ask-form.page.tsx";
import { saveAnswer } from "../asking.store.ts";
import { mayAnswer } from "../asks.policy.ts";
import { askParams, formAnswerOf } from "../asks.schema.ts";
import { findConcerned, holdConcerned } from "../concerned.store.ts";
import { formShown } from "../place-shown.ts";

const questions: readonly Question[] = [
  {
    name: "says",
    label: "What do you say?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No. You need not say why" },
      { value: "later", words: "Later" },
    ],
  },
  { name: "laterOn", label: "If later: when?", hint: "You are reminded once, on that day.", kind: "date" },
  { name: "words", label: "Anything they should know? (you can leave this empty)", kind: "long" },
];

const drawing = (ask: Ask | undefined, { typed, problems }: Attempt, view: View) =>
  askFormPage({
    ...formShown(view),
    ask,
    title: "Answer an ask",
    step: "answer",
    button: "Send my answer",
    before: ask === undefined ? null : <AskFacts ask={ask} slug={formShown(view).place.slug} />,
    questions,
    typed,
    problems,
  });

export const answerAskFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/{sent}/answer",
  summary: "The form with which a partner answers what it is asked",
  practices: ["P10"],
  reads: { params: askParams },
  answers: formAnswerOf<{ readonly ask: Ask }>(),
  permit: mayAnswer,
  find: (tx, { params }) => findConcerned(tx, params.sent),
  answer: ({ ask }) => found({ ask }),
  page: ({ ask }, view) => drawing(ask, { typed: {}, problems: [] }, view),
});

export const answerAskRoute = changeInPlace({
  path: "/{place}/asks/{sent}/answer",
  summary: "Say yes, no or later to what one’s organisation is asked",
  practices: ["P10"],
  reads: { params: askParams, body: z.strictObject(answerFields) },
  permit: mayAnswer,
  find: (tx, { params }) => holdConcerned(tx, params.sent),
  decide: ({ ask }, { body, at }) => answeredOf(body, ask, at.toISOString().slice(0, 10)),
  save: async (tx, answer, { params: { sent: id }, place, actor, at }) => {
    await saveAnswer(tx, id, { ...answer, answeredBy: actor.member?.personId ?? "", at });
    return {
      id,
      path: `/${place.slug}/asks/${id}`,
      happened: { what: "ask.answered", subject: { kind: "ask", id }, detail: { says: answer.says } },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.ask, attempt, view),
});
