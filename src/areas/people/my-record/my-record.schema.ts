import { z } from "zod";

export const recordAnswer = z.object({
  person: z.string(),
  name: z.string(),
  kinds: z.array(
    z.object({
      kind: z.string(),
      words: z.string(),
      because: z.string(),
      ownPage: z.string().optional().describe("Where you put it right yourself, behind the place’s address."),
      records: z.array(z.record(z.string(), z.string())),
    }),
  ),
});

/** All that is kept on one person in one place. */
export type RecordAnswer = z.infer<typeof recordAnswer>;
