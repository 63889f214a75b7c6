import { z } from "zod";

export const releaseListed = z.object({
  number: z.int(),
  title: z.string(),
  service: z.string(),
  period: z.string(),
  released_at: z.string(),
  replaces: z.int().nullable().describe("The release that this is a newer version of."),
  replaced_by: z.int().nullable(),
  withdrawn: z.object({ because: z.string(), at: z.string() }).nullable(),
});

/** What a place has published, for programs and for its page. */
export const publishedListed = z.object({
  releases: z.array(releaseListed).readonly().describe("The newest first."),
  mayPrepare: z.boolean(),
  maySeeOut: z.boolean(),
});

export type ReleaseListedAnswer = z.infer<typeof releaseListed>;
export type PublishedListed = z.infer<typeof publishedListed>;
