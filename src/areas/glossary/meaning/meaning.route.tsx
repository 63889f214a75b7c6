import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { WordWhole } from "../glossary.ts";
import { creditQuestions, glossaryFormPage, languageQuestion } from "../glossary-form.page.tsx";
import { mayGiveMeaning } from "../glossary.policy.ts";
import { meaningFields, meaningOf } from "../glossary.rules.ts";
import { wordParams, wordTold } from "../glossary.schema.ts";
import { saveMeaning } from "../meanings.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { findWord } from "../words.store.ts";

const questions: readonly Question[] = [
  languageQuestion,
  { name: "words", label: "What does it mean, in that language?", kind: "long" },
  ...creditQuestions,
];

const drawing = (word: WordWhole | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/glossary/${word?.id ?? ""}`;
  return glossaryFormPage({
    ...shown,
    title: "What it means in your language",
    titleWhole: `What it means in your language: ${word?.word ?? ""}`,
    lead: (
      <>
        <bdi>{word?.word}</bdi>: {word?.plain}
      </>
    ),
    breadcrumbs: trail(shown.place, { href: here, words: word?.word ?? "" }),
    action: `${here}/meaning`,
    button: "Give it",
    questions,
    before: <p>Everyone reads it once another speaker says that it is right.</p>,
    ...attempt,
  });
};

export const meaningFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/{word}/meaning",
  summary: "The form that says what a word means in a language",
  practices: ["P11", "P15"],
  reads: { params: wordParams },
  answers: z
    .custom<{ readonly word: WordWhole }>()
    .transform(({ word }): z.input<typeof wordTold> => word)
    .pipe(wordTold),
  permit: mayGiveMeaning,
  find: async (tx, { params }) => {
    const word = await findWord(tx, params.word);
    return word && { word };
  },
  answer: ({ word }) => found({ word }),
  page: ({ word }, view) =>
    drawing(word, { typed: { language: view.language === "en" ? "" : view.language }, problems: [] }, view),
});

export const meaningRoute = changeInPlace({
  path: "/{place}/glossary/{word}/meaning",
  summary: "Say what a word means in a language, credited as one wishes; another speaker looks at it",
  practices: ["P11", "P15"],
  reads: { params: wordParams, body: z.strictObject(meaningFields) },
  permit: mayGiveMeaning,
  find: async (tx, { params }) => {
    const word = await findWord(tx, params.word);
    return word && { word };
  },
  decide: (_word, { body }) => meaningOf(body),
  save: async (tx, meaning, { params, actor, place, at }) => {
    const given = { byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    const id = await saveMeaning(tx, params.word, { ...meaning, ...given });
    return {
      id,
      path: `/${place.slug}/glossary/${params.word}`,
      happened: {
        what: "glossary.meaning-given",
        subject: { kind: "word", id: params.word },
        detail: { language: meaning.language },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.word, attempt, view),
});
