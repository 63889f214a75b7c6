import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { outcomeWords } from "../idea.ts";
import type { Call, Idea } from "../idea.ts";
import { answerFields, answerOf } from "../idea.rules.ts";
import { ideaFormPage } from "../idea-form.page.tsx";
import { mayAnswerIdeas } from "../ideas.policy.ts";
import { callAnswerOf, callParams } from "../ideas.schema.ts";
import { saveAnswer } from "../ideas.store.ts";
import { takeTurn } from "../../../db/turn.ts";
import type { View } from "../../../web/route.ts";
import { findIdeaHere } from "../one-idea.store.ts";
import type { IdeaHere } from "../one-idea.store.ts";
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

const fieldsOf = ({ answer }: Idea) => ({ outcome: answer?.outcome ?? "", answer: answer?.words ?? "" });

const startedFrom = z.string().max(20_000).default("").describe("What the form showed when it was opened; or nothing.");

interface Attempted {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const answering = (here: Partial<IdeaHere> | undefined, { typed, problems }: Attempted, view: View) => {
  const now = here?.idea === undefined ? {} : fieldsOf(here.idea);
  return ideaFormPage({
    ...formShown(view),
    title: "Answer an idea",
    step: "answer",
    button: "Send the answer",
    questions,
    call: here?.call,
    idea: here?.idea,
    standing: { field: "startedFrom", questions, now, typed },
    startedFrom: startedFromIn({ typed, problems }, now),
    typed: typed ?? now,
    problems,
  });
};

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
  page: ({ call, ideas: [idea] }, view) => answering({ call, ...(idea ? { idea } : {}) }, { problems: [] }, view),
});

export const answerRoute = changeInPlace({
  path: "/{place}/ideas/{call}/answer",
  summary: "Answer an idea, with your name and the day",
  practices: ["P04"],
  reads: {
    params: callParams,
    body: z.strictObject({ ...answerFields, idea: z.uuid("Say which idea, by its identifier."), startedFrom }),
  },
  permit: mayAnswerIdeas,
  find: async (tx, { params, body }) => {
    await takeTurn(tx, "answers to ideas");
    return findIdeaHere(tx, params.call, body.idea);
  },
  decide: ({ idea }, { body: { startedFrom: shown, ...body } }) =>
    isBehind(shown, fieldsOf(idea)) ? { ok: false, clash: true, problems: [changedMeanwhile] } : answerOf(body),
  save: async (tx, answered, { params, body, place, actor, at }) => {
    await saveAnswer(tx, { ...answered, ideaId: body.idea, byId: actor.member?.personId ?? "", at });
    return {
      id: body.idea,
      path: `/${place.slug}/ideas/${params.call}?idea=${body.idea}#idea-${body.idea}`,
      happened: {
        what: "ideas.answered",
        subject: { kind: "ideas", id: params.call },
        detail: { idea: body.idea, outcome: answered.outcome },
      },
    };
  },
  form: (attempt, view, thing) => answering(thing, attempt, view),
});
