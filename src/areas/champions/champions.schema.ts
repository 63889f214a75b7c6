import { z } from "zod";
import { crowds, outcomes, themes } from "./champion.ts";

export const questionParams = z.object({ question: z.uuid().describe("The question’s identifier.") });
export const championParams = z.object({ champion: z.uuid().describe("The champion’s identifier.") });

export const tokenSent = z.string().max(100).default("").describe("From the private link; empty with an account.");

const named = z.object({ id: z.string(), name: z.string() });

/** As the database puts several together. */
export const namedKept = z.array(named).readonly();

/** A question, as its champion and those who answer may read it. */
export const itemTold = z.object({
  id: z.string(),
  champion: z.string(),
  community: named.nullable(),
  theme: z.enum(themes),
  heardFrom: z.enum(crowds).describe("From about how many people, never exactly."),
  words: z.string(),
  answerer: named.nullable(),
  toldOn: z.string(),
  firstDueOn: z.string().describe("The day that was promised first."),
  dueOn: z.string(),
  answeredOn: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  answer: z.string(),
  heard: z.enum(["answers", "not"]).nullable(),
  escalatedOn: z.string().nullable(),
  cameOf: z.string(),
  releasedOn: z.string().nullable(),
});
