import { z } from "zod";

/** The setting `privacy-notice`: who is responsible, in the place's own words. */
export const noticeShape = z.object({
  responsible: z.string(),
  contact: z.string(),
  more: z.string(),
});

export type Notice = z.infer<typeof noticeShape>;

export const privacyAnswer = z.object({
  responsible: noticeShape.nullable(),
  held: z.array(z.object({ kind: z.string(), words: z.string(), because: z.string() })),
  kept: z.array(z.object({ kind: z.string(), words: z.string(), months: z.number() })),
});

export type PrivacyAnswer = z.infer<typeof privacyAnswer>;
