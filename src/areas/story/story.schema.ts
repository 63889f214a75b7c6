import { z } from "zod";

export const stepTold = z.object({
  kind: z.string(),
  day: z.string(),
  words: z.string(),
  short: z.string().optional().describe("Of what was measured, the measure alone."),
  href: z.string(),
  with: z.enum(["communities", "services", "both"]).nullable(),
  part: z.enum(["measured", "said", "together", "planned", "done", "given", "answered"]),
});
