import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { ratings } from "../voice.ts";
import { saveRating } from "../voice-saving.store.ts";
import { mayRateForSender } from "../voices.policy.ts";
import { voiceParams } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";

export const rateForSenderRoute = changeInPlace({
  path: "/{place}/voices/{voice}/rate",
  summary: "Say for somebody whose words one wrote down whether the answer helps them",
  practices: ["P43"],
  reads: {
    params: voiceParams,
    body: z.strictObject({ rating: z.string().default("").describe(ratings.join(", ")) }),
  },
  permit: mayRateForSender,
  find: async (tx, { params, actor }) => {
    await takeTurn(tx, "answers to voices");
    return findVoiceHere(tx, params.voice, actor.member?.personId ?? null);
  },
  decide: ({ isAnswered }, { body }) => {
    const rating = ratings.find((one) => one === body.rating);
    if (!isAnswered) return wrong({ field: "rating", words: "There is no answer yet." });
    return rating === undefined ? wrong({ field: "rating", words: "Choose what they said." }) : found(rating);
  },
  save: async (tx, rating, { params, place }) => {
    await saveRating(tx, params.voice, rating);
    return {
      id: params.voice,
      path: `/${place.slug}/voices/${params.voice}`,
      happened: { what: "voices.rated-for-sender", subject: { kind: "voices", id: params.voice }, detail: { rating } },
    };
  },
});
