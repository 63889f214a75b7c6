import { z } from "zod";
import { kinds, outcomes, ratings, waysToCome } from "./voice.ts";

export const voiceParams = z.object({ voice: z.uuid().describe("The voice’s identifier.") });

const answer = z.object({
  outcome: z.enum(outcomes),
  words: z.string(),
  language: z.string(),
  checkedBy: z.string(),
  on: z.string(),
});
const clock = {
  givenOn: z.string(),
  waitsSince: z.string(),
  dueOn: z.string(),
  takenOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
};

/** For whoever has the private link: not who answers, and not by which identifier others know it. */
export const toldToSender = z.object({
  kind: z.enum(kinds),
  words: z.string(),
  language: z.string(),
  ...clock,
  rating: z.enum(ratings).nullable(),
  answers: z.array(answer).readonly(),
  again: z.array(z.object({ words: z.string(), on: z.string() })).readonly(),
});

const service = z.object({ id: z.string(), name: z.string() }).nullable();

export const voiceListed = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  words: z.string(),
  language: z.string(),
  cameBy: z.enum(waysToCome),
  service,
  ownerName: z.string().nullable(),
  ...clock,
});

export const voiceTold = voiceListed.extend({
  rating: z.enum(ratings).nullable(),
  answers: z.array(answer.extend({ byName: z.string() })).readonly(),
  again: z.array(z.object({ words: z.string(), on: z.string() })).readonly(),
});
