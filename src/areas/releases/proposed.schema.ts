/** What keepers are asked: this draft, under this title, with exactly these figures. */
import { z } from "zod";

export const proposedShape = z.strictObject({
  draft: z.uuid("Start from the page of the draft."),
  title: z.string().min(1).max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Proposed = z.infer<typeof proposedShape>;
