import { z } from "zod";
import { Field, formPage } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { askForWord } from "../asks.store.ts";
import { mayAskForWord } from "../glossary.policy.ts";
import { readWord } from "../glossary.rules.ts";
import { glossaryWords } from "../glossary.words.ts";
import { formShown } from "../place-shown.ts";

/** In every language: whoever meets a word they do not know reads this one. */
const drawing = ({ typed, problems }: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const says = glossaryWords(language);
  const { contentLanguage: _english, ...page } = formPage(
    {
      title: says.askTitle,
      breadcrumbs: [
        { href: `/${place.slug}`, words: place.name },
        { href: `/${place.slug}/glossary`, words: says.title },
      ],
      language,
      problems,
      action: `/${place.slug}/glossary/ask`,
      idempotencyKey,
      button: { words: says.askButton },
    },
    <>
      <Field
        kind="text"
        name="word"
        label={says.askLabel}
        value={typed["word"]}
        language={language}
        problems={problems}
      />
      <div lang="en" dir="ltr">
        <Field
          kind="checkboxes"
          name="forOther"
          label="Does somebody else want to know?"
          hint="Such as somebody who sent a text. No name is kept: tell them yourself."
          choices={[{ value: "yes", words: "Yes, I write it down for them" }]}
          values={(typed["forOther"] ?? "").split(",")}
          language={language}
          problems={problems}
        />
      </div>
    </>,
  );
  return page;
};

export const askWordFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/ask",
  summary: "The form that asks what a word means",
  practices: ["P11"],
  answers: z.object({}),
  permit: mayAskForWord,
  answer: () => found({}),
  page: (_nothing, view) => drawing({ typed: {}, problems: [] }, view),
});

export const askWordRoute = changeInPlace({
  path: "/{place}/glossary/ask",
  summary: "Ask what a word means, for oneself or for somebody who asked by text; one is told when it is explained",
  practices: ["P11"],
  reads: {
    body: z.strictObject({
      word: z.string().default("").describe("The word."),
      forOther: z
        .union([z.string(), z.array(z.string())])
        .default("")
        .describe("yes, where somebody else asked."),
    }),
  },
  permit: mayAskForWord,
  find: async (tx) => {
    await takeTurn(tx, "words");
    return {};
  },
  decide: (_place, { body }) => {
    const word = readWord(body.word);
    return word.ok
      ? found({ word: word.value, cameBy: tickedOf(body.forOther).includes("yes") ? "told" : "account" } as const)
      : word;
  },
  save: async (tx, { word, cameBy }, { actor, place, at }) => {
    const askedById = actor.member?.personId ?? null;
    const { askId, wordId } = await askForWord(tx, { word, cameBy, askedById, today: at.toISOString().slice(0, 10) });
    return {
      id: askId,
      path: `/${place.slug}/glossary${wordId === null ? "" : `/${wordId}`}`,
      happened: { what: "glossary.word-asked", subject: { kind: "ask", id: askId }, detail: {} },
    };
  },
  form: (attempt, view) => drawing(attempt, view),
});
