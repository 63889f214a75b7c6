import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Meaning, WordWhole } from "../glossary.ts";
import { glossaryFormPage } from "../glossary-form.page.tsx";
import { mayReview } from "../glossary.policy.ts";
import { reviewFields, reviewOf } from "../glossary.rules.ts";
import { meaningTold, wordParams } from "../glossary.schema.ts";
import { saveMeaningReview } from "../meanings.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { meaningReviewQuestions } from "../review-form.page.tsx";
import { spokenName } from "../spoken.ts";
import { findWord } from "../words.store.ts";

interface Checking {
  readonly word: WordWhole;
  readonly meaning: Meaning;
}

async function find(tx: Tx, wordId: string, meaningId: string) {
  const word = await findWord(tx, wordId);
  const meaning = word?.meanings.find(({ id }) => id === meaningId);
  return word && meaning && { word, meaning, givenById: meaning.givenById };
}

const drawing = (thing: Checking | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/glossary/${thing?.word.id ?? ""}`;
  return glossaryFormPage({
    ...shown,
    title: "Is this right?",
    titleWhole: `Is this right? ${thing?.word.word ?? ""}`,
    lead: (
      <>
        <bdi>{thing?.word.word}</bdi>: {thing?.word.plain}
      </>
    ),
    breadcrumbs: trail(shown.place, { href: here, words: thing?.word.word ?? "" }),
    action: `${here}/check`,
    button: "Say so",
    questions: meaningReviewQuestions,
    hidden: { meaning: thing?.meaning.id ?? "" },
    before: (
      <>
        <p>{spokenName(thing?.meaning.language ?? "")}:</p>
        <blockquote dir="auto" lang={thing?.meaning.language}>
          {thing?.meaning.words}
        </blockquote>
      </>
    ),
    ...attempt,
  });
};

const meaning = z.uuid().describe("Which meaning, by its identifier.");

export const checkMeaningFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/{word}/check",
  summary: "The form in which another speaker says whether a meaning is right",
  practices: ["P11"],
  reads: { params: wordParams, query: z.object({ meaning }) },
  answers: z
    .custom<Checking>()
    .transform((thing): z.input<typeof meaningTold> => thing.meaning)
    .pipe(meaningTold),
  permit: mayReview,
  find: (tx, { params, query }) => find(tx, params.word, query.meaning),
  answer: (thing) => found({ word: thing.word, meaning: thing.meaning }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const checkMeaningRoute = changeInPlace({
  path: "/{place}/glossary/{word}/check",
  summary: "Say whether a meaning is right: for speakers of the language, and never for whoever gave it",
  practices: ["P11"],
  reads: {
    params: wordParams,
    body: z.strictObject({
      verdict: reviewFields.verdict,
      why: reviewFields.why,
      speaks: reviewFields.speaks,
      meaning,
    }),
  },
  permit: mayReview,
  find: async (tx, { params, body }) => {
    await takeTurn(tx, "words");
    return find(tx, params.word, body.meaning);
  },
  decide: (_thing, { body: { verdict, why, speaks } }) => reviewOf({ verdict, why, speaks, released: "" }),
  save: async (tx, { verdict, why }, { params, body, actor, place, at }) => {
    const written = { byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await saveMeaningReview(tx, body.meaning, { verdict, why, ...written });
    return {
      id: body.meaning,
      path: `/${place.slug}/glossary/${params.word}`,
      happened: { what: "glossary.meaning-checked", subject: { kind: "word", id: params.word }, detail: { verdict } },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
