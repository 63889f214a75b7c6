import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayTakeBack } from "../glossary.policy.ts";
import { takeBackFields, takeBackOf } from "../glossary.rules.ts";
import { wordParams } from "../glossary.schema.ts";
import { removeMeaning } from "../meanings.store.ts";
import { findWord } from "../words.store.ts";

export const takeBackMeaningRoute = changeInPlace({
  path: "/{place}/glossary/{word}/take-back",
  summary: "Take back what one gave: a meaning is deleted",
  practices: ["P15"],
  reads: { params: wordParams, body: z.strictObject({ meaning: z.uuid(), ...takeBackFields }) },
  permit: mayTakeBack,
  find: async (tx, { params, body }) =>
    (await findWord(tx, params.word))?.meanings.find(({ id }) => id === body.meaning),
  decide: ({ id }, { body }) => {
    const sure = takeBackOf(body.sure);
    return sure.ok ? found(id) : sure;
  },
  save: async (tx, id, { params, place }) => {
    await removeMeaning(tx, id);
    return {
      id,
      path: `/${place.slug}/glossary/${params.word}`,
      happened: { what: "glossary.meaning-taken-back", subject: { kind: "word", id: params.word }, detail: {} },
    };
  },
});
