import { z } from "zod";
import { becauses, states, steps, wantedGenders } from "./advocacy.ts";

export const advocacyParams = z.object({ supported: z.uuid().describe("The identifier of the case that it is.") });

const named = z.object({ id: z.string(), name: z.string() });

export const advocacyTold = z.object({
  id: z.string(),
  pseudonym: z.string(),
  holder: z.string(),
  because: z.enum(becauses),
  gender: z.enum(wantedGenders),
  wishes: z.string(),
  state: z.enum(states),
  advocate: named.nullable(),
  waitsSince: z.string().nullable(),
  steps: z
    .array(
      z.object({
        did: z.enum(steps),
        on: z.string(),
        advocate: named.nullable(),
        words: z.string(),
        of: named.nullable(),
      }),
    )
    .readonly(),
});
