import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { countAsksWaiting } from "../asks.store.ts";
import { mayKeepWords, mayReadWords } from "../glossary.policy.ts";
import { findOpenness } from "../glossary-here.store.ts";
import { wordTold } from "../glossary.schema.ts";
import { placeShown } from "../place-shown.ts";
import { listWords } from "../words.store.ts";
import { lettersOf, wordsFound } from "../words-found.rules.ts";
import { wordsPage } from "./words.page.tsx";
import type { WordsShown } from "./words.page.tsx";

const told = z.object({
  words: z
    .array(
      wordTold.extend({
        languages: z.array(z.string()).readonly().describe("In which a speaker says that its meaning is right."),
        here: z.string().nullable().describe("In the language asked for."),
      }),
    )
    .readonly(),
});

export const wordsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary",
  summary: "Words of services in plain words and in the reader’s language",
  practices: ["P11"],
  reads: {
    query: z.object({
      q: z.string().max(200).default("").describe("Part of a word."),
      letter: z.string().max(8).default("").describe("Only words that begin with it."),
    }),
  },
  answers: z
    .custom<WordsShown>()
    .transform(({ words }): z.input<typeof told> => ({ words }))
    .pipe(told),
  permit: mayReadWords,
  find: async (tx, { language, actor }) => ({
    ...(await findOpenness(tx)),
    all: await listWords(tx, language),
    waiting: mayKeepWords(actor).allowed ? await countAsksWaiting(tx) : 0,
  }),
  answer: ({ all, waiting }, { query, actor }) =>
    found({
      words: wordsFound(all, query),
      letters: lettersOf(all),
      letter: query.letter,
      q: query.q,
      count: all.length,
      waiting,
      mayKeep: mayKeepWords(actor).allowed,
      isMember: actor.member !== null,
    }),
  page: (shown, view) => wordsPage(shown, { place: placeShown(view), language: view.language }),
});
