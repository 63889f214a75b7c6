import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { glossaryFormPage } from "../glossary-form.page.tsx";
import { mayKeepWords } from "../glossary.policy.ts";
import { wordFields, wordOf } from "../glossary.rules.ts";
import { formShown, trail } from "../place-shown.ts";
import { wordQuestions } from "../word-form.page.tsx";
import { listSameWords, saveWords } from "../words.store.ts";

const drawing = (attempt: Attempt, view: View) => {
  const shown = formShown(view);
  return glossaryFormPage({
    ...shown,
    title: "Add a word",
    lead: "Everyone reads it. Whoever asked for it is told.",
    breadcrumbs: trail(shown.place),
    action: `/${shown.place.slug}/glossary`,
    button: "Add it",
    questions: wordQuestions,
    ...attempt,
  });
};

export const newWordFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/new",
  summary: "The form that adds a word with its plain meaning",
  practices: ["P11"],
  reads: { query: z.object({ word: z.string().max(100).default("").describe("A word that was asked for.") }) },
  answers: z.object({ word: z.string() }),
  permit: mayKeepWords,
  answer: (_place, { query: { word } }) => found({ word }),
  page: ({ word }, view) => drawing({ typed: { word }, problems: [] }, view),
});

export const newWordRoute = changeInPlace({
  path: "/{place}/glossary",
  summary: "Add a word with its plain meaning; whoever asked for it is told",
  practices: ["P11"],
  reads: { body: z.strictObject(wordFields) },
  permit: mayKeepWords,
  find: async (tx) => ({ there: await listSameWords(tx) }),
  decide: ({ there }, { body }) => wordOf(body, new Set(there.keys())),
  save: async (tx, word, { actor, place, at }) => {
    const [id = ""] = await saveWords(tx, [word], {
      byId: actor.member?.personId ?? null,
      today: at.toISOString().slice(0, 10),
    });
    return {
      id,
      path: `/${place.slug}/glossary/${id}`,
      happened: { what: "glossary.word-added", subject: { kind: "word", id }, detail: {} },
    };
  },
  form: (attempt, view) => drawing(attempt, view),
});
