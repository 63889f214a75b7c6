import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayTakeBack } from "../glossary.policy.ts";
import { takeBackFields, takeBackOf } from "../glossary.rules.ts";
import { sayingParams } from "../glossary.schema.ts";
import { findSaying, removeSaying } from "../sayings.store.ts";

export const takeBackSayingRoute = changeInPlace({
  path: "/{place}/glossary/said/{saying}/take-back",
  summary: "Take back how people say it: nothing of it stays, nor of what others said of it",
  practices: ["P15"],
  reads: { params: sayingParams, body: z.strictObject(takeBackFields) },
  permit: mayTakeBack,
  find: (tx, { params }) => findSaying(tx, params.saying),
  decide: ({ id }, { body }) => {
    const sure = takeBackOf(body.sure);
    return sure.ok ? found(id) : sure;
  },
  save: async (tx, id, { place }) => {
    await removeSaying(tx, id);
    return {
      id,
      path: `/${place.slug}/glossary/said`,
      happened: { what: "glossary.saying-taken-back", subject: { kind: "saying", id }, detail: {} },
    };
  },
});
