import { z } from "zod";
import { credits, outcomes } from "./idea.ts";
import type { Call, Idea } from "./idea.ts";

export const callParams = z.object({ call: z.uuid().describe("The invitation’s identifier.") });

export const findQuery = z.object({
  find: z.string().max(200).default("").describe("Part of a name that is looked for."),
});

export const callListed = z.object({
  id: z.string(),
  question: z.string(),
  askedWhom: z.string(),
  askedByName: z.string(),
  answersByName: z.string(),
  until: z.string(),
  answerBy: z.string(),
  ideas: z.number(),
  unanswered: z.number(),
});

const answer = z.object({ outcome: z.enum(outcomes), words: z.string(), byName: z.string(), at: z.string() });
const fruit = z.object({ words: z.string(), programmeId: z.string().nullable(), saidAt: z.string() });
/** Who had it is told only as they wish. */
const idea = z.object({
  id: z.string(),
  words: z.string(),
  credit: z.enum(credits),
  creditedTo: z.string().nullable(),
  givenAt: z.string(),
  answer: answer.nullable(),
  fruits: z.array(fruit).readonly(),
});
const told = z.object({
  call: callListed.extend({ because: z.string() }),
  ideas: z.array(idea).readonly(),
  count: z.number().optional().describe("How many there are; a page has 25 of them."),
});

/** An invitation with its ideas; a page is told more than a program. */
export const callAnswerOf = <
  Shown extends { readonly call: Call; readonly ideas: readonly Idea[]; readonly count?: number },
>() =>
  z
    .custom<Shown>()
    .transform(({ call, ideas, count }): z.input<typeof told> => ({
      call,
      ideas,
      ...(count === undefined ? {} : { count }),
    }))
    .pipe(told);
