import { z } from "zod";
import { matters } from "./glossary.ts";

export const wordParams = z.object({ word: z.uuid().describe("The word’s identifier.") });
export const sayingParams = z.object({ saying: z.uuid().describe("The saying’s identifier.") });

export const wordTold = z.object({
  id: z.string(),
  word: z.string(),
  also: z.array(z.string()).readonly(),
  plain: z.string(),
});

export const meaningTold = z.object({
  id: z.string(),
  language: z.string(),
  words: z.string(),
  creditedTo: z.string().nullable().describe("Null: a community member."),
  givenOn: z.string(),
  verdict: z.enum(["right", "not-right"]).nullable().describe("What another speaker says. Null: nobody looked yet."),
});

export const sayingTold = z.object({
  id: z.string(),
  phrase: z.string(),
  inLatin: z.string(),
  language: z.string(),
  community: z.object({ id: z.string(), name: z.string() }).nullable(),
  literally: z.string(),
  maySpeakOf: z.array(z.enum(matters)).readonly().describe("It helps to ask. It is never a diagnosis."),
  polite: z.string(),
  shames: z.string(),
  creditedTo: z.string().nullable().describe("Null: a community member."),
  givenOn: z.string(),
  reviews: z
    .array(z.object({ verdict: z.enum(["so", "otherwise"]), why: z.string(), on: z.string() }))
    .readonly()
    .describe("What other speakers say of it. Without one nobody has looked at it."),
});
