import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { outcomeWords } from "../idea.ts";
import type { Call, Idea } from "../idea.ts";
import { answerFields, answerOf } from "../idea.rules.ts";
import { ideaFormPage } from "../idea-form.page.tsx";
import { mayAnswerIdeas } from "../ideas.policy.ts";
import { callAnswerOf, callParams } from "../ideas.schema.ts";
import { saveAnswer } from "../ideas.store.ts";
import { findIdeaHere } from "../one-idea.store.ts";
import { formShown } from "../place-shown.ts";

const questions: readonly Question[] = [
  { name: "outcome", label: "What do you answer?", kind: "radios", choices: choicesOf(outcomeWords) },
  {
    name: "answer",
    label: "Why, and what happens next?",
    hint: "Your name and today’s date stand under it.",
    kind: "long",
  },
];

const drawn = { title: "Answer an idea", step: "answer", button: "Send the answer", questions } as const;

interface Answering {
  readonly call: Call;
  readonly ideas: readonly Idea[];
}

export const answerFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas/{call}/answer",
  summary: "The form that answers an idea",
  practices: ["P04"],
  reads: { params: callParams, query: z.object({ idea: z.uuid("Say which idea, by its identifier.") }) },
  answers: callAnswerOf<Answering>(),
  permit: mayAnswerIdeas,
  find: (tx, { params, query }) => findIdeaHere(tx, params.call, query.idea),
  answer: ({ call, idea }) => found({ call, ideas: [idea] }),
  page: ({ call, ideas: [idea] }, view) =>
    ideaFormPage({
      ...drawn,
      ...formShown(view),
      call,
      idea,
      typed: idea?.answer ? { outcome: idea.answer.outcome, answer: idea.answer.words } : {},
      problems: [],
    }),
});

export const answerRoute = changeInPlace({
  path: "/{place}/ideas/{call}/answer",
  summary: "Answer an idea, with your name and the day",
  practices: ["P04"],
  reads: {
    params: callParams,
    body: z.strictObject({ ...answerFields, idea: z.uuid("Say which idea, by its identifier.") }),
  },
  permit: mayAnswerIdeas,
  find: (tx, { params, body }) => findIdeaHere(tx, params.call, body.idea),
  decide: (_here, { body }) => answerOf(body),
  save: async (tx, answered, { params, body, place, actor, at }) => {
    await saveAnswer(tx, { ...answered, ideaId: body.idea, byId: actor.member?.personId ?? "", at });
    return {
      id: body.idea,
      path: `/${place.slug}/ideas/${params.call}#idea-${body.idea}`,
      happened: {
        what: "ideas.answered",
        subject: { kind: "ideas", id: params.call },
        detail: { idea: body.idea, outcome: answered.outcome },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    ideaFormPage({ ...drawn, ...formShown(view), call: thing?.call, idea: thing?.idea, typed, problems }),
});
