import { z } from "zod";
import { audiences, sheetKinds, standings } from "./about-me.ts";
import { sheetContent } from "./sheet-content.schema.ts";

/** What somebody says of themselves now, as far as whoever asks may know it. */
export const saidShape = z.object({
  standings: z.array(
    z.object({ standing: z.enum(standings), community: z.string().nullable(), seenBy: z.enum(audiences) }),
  ),
  sheets: z.array(z.object({ kind: z.enum(sheetKinds), content: sheetContent, seenBy: z.enum(audiences) })),
  consents: z.array(z.object({ purpose: z.string(), words: z.string() })),
});
