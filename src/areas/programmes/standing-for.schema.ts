import { z } from "zod";
import { roles, sides } from "../../nouns/role.ts";

/** What a place knows of somebody, as one row of the database tells it. */
export const knownShape = z.object({
  roles: z.array(z.enum(roles)),
  keeps: z.enum(sides).nullable(),
  organisations: z.array(z.array(z.string())),
});
