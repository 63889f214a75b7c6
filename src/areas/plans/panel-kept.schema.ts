import { z } from "zod";

const count = z.union([
  z.object({ mark: z.literal("value"), count: z.number(), min: z.number(), max: z.number() }),
  z.object({ mark: z.literal("suppressed") }),
  z.object({ mark: z.literal("not-collected") }),
  z.object({ mark: z.literal("not-applicable") }),
]);

const ofSide = z.object({
  scorers: count,
  averages: z.record(z.string(), z.number()),
  first: z.array(z.string()).readonly(),
});

/** What was found of a panel, as the database keeps it. */
export const panelFoundKept = z.object({ user: ofSide, professional: ofSide });

/** One person’s scores, as the database keeps them. */
export const scoresKept = z.record(z.string(), z.record(z.string(), z.number()));
