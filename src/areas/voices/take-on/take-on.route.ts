import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { saveOwner } from "../voice-saving.store.ts";
import { mayAnswerVoice } from "../voices.policy.ts";
import { voiceParams } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";

export const takeOnRoute = changeInPlace({
  path: "/{place}/voices/{voice}/take-on",
  summary: "Take on what somebody said: its sender sees that somebody has it",
  practices: ["P43"],
  reads: { params: voiceParams, body: z.strictObject({}) },
  permit: mayAnswerVoice,
  find: async (tx, { params, actor }) => {
    await takeTurn(tx, "answers to voices");
    return findVoiceHere(tx, params.voice, actor.member?.personId ?? null);
  },
  decide: ({ voice }) => found(voice.id),
  save: async (tx, id, { actor, place, at }) => {
    await saveOwner(tx, id, { ownerId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/voices/${id}`,
      happened: { what: "voices.taken-on", subject: { kind: "voices", id }, detail: {} },
    };
  },
});
