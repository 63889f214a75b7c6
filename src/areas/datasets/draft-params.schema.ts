import { z } from "zod";

/** The address of an import: its place and its identifier. */
export const draftParams = z.object({
  place: z.string().regex(/^[a-z0-9-]{1,60}$/),
  import: z.uuid(),
});
