import { z } from "zod";

/** What was put to both sides, as the database keeps it. */
export const brokerKept = z.object({ worksFor: z.string(), paidBy: z.string() });
export const charterKept = z.object({
  open: z.string(),
  fixed: z.string(),
  whoDecides: z.string(),
  disagree: z.string(),
  recognised: z.string(),
});
export const stageKept = z.object({
  to: z.number(),
  because: z.string(),
  sinceOn: z.string().nullable().default(null),
});
