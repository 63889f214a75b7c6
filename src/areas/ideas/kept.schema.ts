import { z } from "zod";

/** What came of an idea, as the database hands it over. */
export const fruitsKept = z
  .array(z.object({ words: z.string(), programmeId: z.string().nullable(), saidAt: z.string() }))
  .readonly();
