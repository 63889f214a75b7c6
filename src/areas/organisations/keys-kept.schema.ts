import { z } from "zod";

/** The codes of a service, as the database hands them over. */
export const keysKept = z.array(z.object({ type: z.string(), code: z.string(), since: z.string(), until: z.string() }));
