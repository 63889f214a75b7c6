import { z } from "zod";
import { outcomes } from "./voice.ts";

/** What was answered and said again, as the database hands it over. */
export const answersKept = z
  .array(
    z.object({
      outcome: z.enum(outcomes),
      words: z.string(),
      language: z.string(),
      checkedBy: z.string(),
      byName: z.string(),
      on: z.string(),
    }),
  )
  .readonly();

export const againKept = z.array(z.object({ words: z.string(), on: z.string() })).readonly();

export const writtenKept = z
  .object({ byId: z.string().nullable(), byName: z.string().nullable(), on: z.string() })
  .nullable();

export const senderKept = z.object({ name: z.string(), toldBy: z.string() }).nullable();

export const codingsKept = z.array(z.array(z.string()).readonly()).readonly();
