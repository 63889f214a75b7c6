import { z } from "zod";

export const releaseParams = z.object({
  release: z.coerce.number().int().min(1).max(1_000_000).describe("The release's number."),
});

export const draftParams = z.object({ draft: z.uuid().describe("The draft's identifier.") });
