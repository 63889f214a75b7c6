import { z } from "zod";
import type { Author } from "./community.ts";

/** Who wrote something: the role and standing for everyone, the name for people of the place. */
export const authorAnswer = z
  .custom<Author>()
  .transform(({ name, role, standing, at }) => ({ name, role, standing, at }))
  .pipe(z.object({ name: z.string().nullable(), role: z.string(), standing: z.string(), at: z.string() }));

const nameAnswer = z.object({ name: z.string(), language: z.string() });

export const descriptionAnswer = z.object({
  number: z.number(),
  name: z.string(),
  language: z.string(),
  otherNames: z.array(nameAnswer).readonly(),
  organisations: z.string(),
  skills: z.string(),
  meetingPlaces: z.string(),
  history: z.string(),
  toldBy: z.string(),
  toldOn: z.string().nullable(),
  faiths: z.array(z.string()).readonly(),
  languages: z.array(z.string()).readonly(),
  neighbourhoods: z.array(z.string()).readonly(),
  categories: z.array(z.object({ scheme: z.string(), code: z.string() })).readonly(),
  author: authorAnswer,
});

export const statementVersionAnswer = z.object({
  number: z.number(),
  kind: z.string(),
  words: z.string(),
  sourceTitle: z.string(),
  publisher: z.string(),
  sourceLink: z.string().nullable(),
  sourceWhere: z.string(),
  period: z.string(),
  correctedBecause: z.string(),
  author: authorAnswer,
});

export const statementAnswer = statementVersionAnswer.extend({
  id: z.string(),
  communityIds: z.array(z.string()).readonly(),
  opposes: z.array(z.string()).readonly().describe("Statements that say the opposite."),
  withdrawn: z.object({ because: z.string(), author: authorAnswer }).nullable(),
});
