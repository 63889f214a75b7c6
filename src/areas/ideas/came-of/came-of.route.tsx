import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Call, Idea } from "../idea.ts";
import { ideaFormPage } from "../idea-form.page.tsx";
import { mayAnswerIdeas } from "../ideas.policy.ts";
import { callAnswerOf, callParams } from "../ideas.schema.ts";
import { saveFruit } from "../ideas.store.ts";
import { findIdeaHere } from "../one-idea.store.ts";
import { formShown } from "../place-shown.ts";

const questions: readonly Question[] = [
  {
    name: "words",
    label: "What came of this idea?",
    hint: "What was done, with a date or a name. “Nothing yet, because …” is an answer too.",
    kind: "long",
  },
];

const drawn = { title: "Say what came of it", step: "came-of", button: "Keep this", questions } as const;

interface Telling {
  readonly call: Call;
  readonly ideas: readonly Idea[];
}

export const cameOfFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas/{call}/came-of",
  summary: "The form that says what came of an idea",
  practices: ["P04"],
  reads: { params: callParams, query: z.object({ idea: z.uuid("Say which idea, by its identifier.") }) },
  answers: callAnswerOf<Telling>(),
  permit: mayAnswerIdeas,
  find: (tx, { params, query }) => findIdeaHere(tx, params.call, query.idea),
  answer: ({ call, idea }) => found({ call, ideas: [idea] }),
  page: ({ call, ideas: [idea] }, view) =>
    ideaFormPage({ ...drawn, ...formShown(view), call, idea, typed: {}, problems: [] }),
});

export const cameOfRoute = changeInPlace({
  path: "/{place}/ideas/{call}/came-of",
  summary: "Say what came of an idea",
  practices: ["P04"],
  reads: {
    params: callParams,
    body: z.strictObject({
      idea: z.uuid("Say which idea, by its identifier."),
      words: z.string().default(""),
    }),
  },
  permit: mayAnswerIdeas,
  find: (tx, { params, body }) => findIdeaHere(tx, params.call, body.idea),
  decide: (_here, { body }) =>
    readNeeded(body.words, { field: "words", charactersMax: 1000, needed: "Write what came of it." }),
  save: async (tx, words, { params, body, place }) => {
    const id = await saveFruit(tx, { ideaId: body.idea, words, programmeId: null });
    return {
      id,
      path: `/${place.slug}/ideas/${params.call}?idea=${body.idea}#idea-${body.idea}`,
      happened: {
        what: "ideas.came-of",
        subject: { kind: "ideas", id: params.call },
        detail: { idea: body.idea, fruit: id },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    ideaFormPage({ ...drawn, ...formShown(view), call: thing?.call, idea: thing?.idea, typed, problems }),
});
