import { z } from "zod";
import { canonicalJson } from "../../../db/canonical-json.ts";
import type { Tx } from "../../../db/tables.ts";
import { readText } from "../../../nouns/name.ts";
import type { Problem } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { authorAnswer } from "../answers.schema.ts";
import { roleOfWriter } from "../author.rules.ts";
import { listStepProblems } from "../carrying.store.ts";
import { standsAs, wordsOfSuggestion } from "../categories/standing.rules.ts";
import { mayAnswerSuggestion, maySeeSuggestions } from "../categories.policy.ts";
import { notReadPage } from "../not-read.page.tsx";
import { placeShown } from "../place-shown.ts";
import { stepShape } from "../step.rules.ts";
import { isWaiting } from "../suggestion.ts";
import type { Suggestion } from "../suggestion.ts";
import { findSuggestion, saveSuggestionNo } from "../suggestions.store.ts";
import { suggestionPage } from "./suggestion.page.tsx";
import type { SuggestionShown } from "./suggestion.page.tsx";

const params = z.object({ suggestion: z.uuid().describe("The suggestion's identifier.") });

interface Found {
  readonly suggestion: Suggestion;
  readonly isWaiting: boolean;
  readonly content: string | null;
  readonly unfit: readonly Problem[];
}

async function findForAnswering(tx: Tx, id: string): Promise<Found | undefined> {
  const suggestion = await findSuggestion(tx, id);
  if (suggestion === undefined) return undefined;
  const step = stepShape.safeParse(suggestion.content);
  return {
    suggestion,
    isWaiting: isWaiting(suggestion),
    content: step.success ? canonicalJson({ ...step.data, suggestion: id }) : null,
    unfit: step.success ? await listStepProblems(tx, step.data) : [],
  };
}

type Shown = Pick<SuggestionShown, "suggestion" | "content" | "unfit" | "mayAnswer">;

export const suggestionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/suggestions/{suggestion}",
  summary: "What somebody suggested about the place's categories, why, and the answer",
  practices: ["P02"],
  reads: { params },
  answers: z
    .custom<Shown>()
    .transform(({ suggestion, content }) => ({
      id: suggestion.id,
      words: wordsOfSuggestion(suggestion),
      because: suggestion.because,
      stands: standsAs(suggestion),
      author: suggestion.author,
      no: suggestion.no,
      proposal: suggestion.proposal?.id ?? null,
      content,
    }))
    .pipe(
      z.object({
        id: z.string(),
        words: z.string(),
        because: z.string(),
        stands: z.string(),
        author: authorAnswer,
        no: z.object({ because: z.string(), author: authorAnswer }).nullable(),
        proposal: z.string().nullable(),
        content: z.string().nullable().describe("What a keeper who takes it up sends as a proposal's content."),
      }),
    ),
  permit: maySeeSuggestions,
  find: (tx, asked) => findForAnswering(tx, asked.params.suggestion),
  answer: ({ suggestion, content, unfit, isWaiting: waits }, { actor }) =>
    found({ suggestion, content, unfit, mayAnswer: mayAnswerSuggestion(actor, { isWaiting: waits }) }),
  page: (shown, view) =>
    suggestionPage({
      ...shown,
      place: placeShown(view),
      language: view.language,
      keys: [view.key, `${view.key}-no`],
      typed: {},
      problems: [],
    }),
});

export const answerSuggestionRoute = changeInPlace({
  path: "/{place}/communities/suggestions/{suggestion}",
  summary: "Answer no to what was suggested, with the reason",
  practices: ["P02"],
  reads: { params, body: z.strictObject({ no: z.string().default("").describe("No, because …") }) },
  permit: mayAnswerSuggestion,
  find: (tx, asked) => findForAnswering(tx, asked.params.suggestion),
  decide: (_found, { body }) => {
    const because = readText(body.no, { field: "no", charactersMax: 2000 });
    return because.ok && because.value === ""
      ? wrong({ field: "no", words: "Write why not. Whoever suggested it has a right to the reason." })
      : because;
  },
  save: async (tx, because, { params: { suggestion: suggestionId }, place, actor }) => {
    const writer = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor) };
    await saveSuggestionNo(tx, { suggestionId, because, ...writer });
    return {
      id: suggestionId,
      path: `/${place.slug}/communities/suggestions/${suggestionId}`,
      happened: {
        what: "category.suggestion-answered",
        subject: { kind: "category-suggestion", id: suggestionId },
        detail: { says: "no" },
      },
    };
  },
  clashes: {
    category_suggestion_no_pkey: { field: "no", words: "Another keeper answered this already. Read it first." },
  },
  form: ({ typed, problems }, view, thing) =>
    thing === undefined
      ? notReadPage(problems, view.language)
      : suggestionPage({
          place: placeShown(view),
          language: view.language,
          keys: [view.key, `${view.key}-no`],
          suggestion: thing.suggestion,
          content: thing.content,
          unfit: thing.unfit,
          mayAnswer: mayAnswerSuggestion(view.actor, { isWaiting: thing.isWaiting }),
          typed,
          problems,
        }),
});
