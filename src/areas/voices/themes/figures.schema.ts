import { z } from "zod";
import type { ThemeFigures } from "./themes.rules.ts";

const shown = z.number().nullable();
const listed = z.array(z.object({ name: z.string(), count: z.number() })).readonly();

/** What was counted on a day, as it came through the gate; null stands for a count that is hidden. */
export const figuresKept: z.ZodType<ThemeFigures> = z.object({
  quarters: z.array(z.string()).readonly(),
  read: shown,
  themes: z
    .array(z.object({ name: z.string(), all: shown, byQuarter: z.array(shown).readonly(), byCommunity: listed }))
    .readonly(),
  unfair: shown,
  unfairByService: listed,
  readByMany: shown,
  chosenAlike: shown,
});
