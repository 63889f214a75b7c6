import { z } from "zod";
import { sides } from "../../nouns/role.ts";
import type { ToldHere } from "./told-here.ts";
import { becomings, dimensions, noSayers } from "./told.ts";

const named = z.object({ id: z.string(), name: z.string(), stage: z.number() });

export const toldVersion = z.object({
  dimension: z.enum(dimensions),
  side: z.enum(sides).describe("Which side tells it; each tells for itself."),
  number: z.number().describe("Which version; the last one of a side counts."),
  serviceDoes: z.string(),
  communityDoes: z.string(),
  servicePence: z.number().nullable().describe("Null where this side does not know."),
  communityPence: z.number().nullable(),
  noSaidBy: z.enum(noSayers),
  roles: z.string(),
  ideas: z.string(),
  practice: z.string(),
  people: z.string(),
  on: z.string(),
});

const answer = z.object({ says: z.enum(["yes", "not-yet"]), by: z.string().nullable(), on: z.string() });
const element = z.object({
  id: z.string(),
  words: z.string(),
  becomes: z.enum(becomings),
  because: z.string(),
  answers: z.array(answer).readonly(),
});

const told = z.object({
  programme: named,
  told: z.array(toldVersion).readonly(),
  copy: z
    .object({
      originId: z.string().nullable(),
      originName: z.string(),
      originPlace: z.string(),
      measured: z.string(),
      elements: z.array(element).readonly(),
    })
    .nullable()
    .describe("Which programme it follows; null where it follows none."),
});

/** What a program is told of one programme. */
export const toldAnswerOf = <Shown extends Pick<ToldHere, "programme" | "told" | "copy">>() =>
  z
    .custom<Shown>()
    .transform(({ programme, told: all, copy }): z.input<typeof told> => ({
      programme: { id: programme.id, name: programme.name, stage: programme.stage },
      told: all,
      copy,
    }))
    .pipe(told);
