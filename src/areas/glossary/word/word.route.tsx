import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayGiveMeaning, mayKeepWords, mayReadWords, mayReview, mayTakeBack } from "../glossary.policy.ts";
import { findOpenness } from "../glossary-here.store.ts";
import { meaningTold, wordParams, wordTold } from "../glossary.schema.ts";
import { formShown } from "../place-shown.ts";
import { findWord } from "../words.store.ts";
import { wordPage } from "./word.page.tsx";
import type { WordShown } from "./word.page.tsx";

const told = wordTold.extend({ isUsed: z.boolean(), meanings: z.array(meaningTold).readonly() });

export const wordRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/{word}",
  summary: "One word in plain words, and what it means in the languages people speak here",
  practices: ["P11", "P15"],
  reads: { params: wordParams },
  answers: z
    .custom<WordShown>()
    .transform(({ word, meanings }): z.input<typeof told> => ({ ...word, meanings }))
    .pipe(told),
  permit: mayReadWords,
  find: async (tx, { params, actor }) => {
    const word = await findWord(tx, params.word);
    // What was taken out of the list is there for those who can put it back.
    return word === undefined || !(word.isUsed || mayKeepWords(actor).allowed)
      ? undefined
      : { ...(await findOpenness(tx)), word };
  },
  answer: ({ word }, { actor }) =>
    found({
      word,
      meanings: word.meanings
        .filter(({ verdict }) => verdict === "right" || actor.member !== null)
        .map((meaning) => ({
          ...meaning,
          mayReview: mayReview(actor, meaning).allowed,
          mayTakeBack: mayTakeBack(actor, meaning).allowed,
        })),
      mayKeep: mayKeepWords(actor).allowed,
      mayGive: mayGiveMeaning(actor).allowed,
    }),
  page: (shown, view) => wordPage(shown, formShown(view)),
});
