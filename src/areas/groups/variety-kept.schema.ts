import { z } from "zod";

const count = z.union([
  z.object({ mark: z.literal("value"), count: z.number(), min: z.number(), max: z.number() }),
  z.object({ mark: z.enum(["suppressed", "not-collected", "not-applicable"]) }),
]);

/** What a look at all groups found, as the database keeps it: never an answer, never a group, never who was there. */
export const varietyKept = z.object({
  littleHeard: z.array(z.string()).readonly(),
  once: z.object({ direct: count, others: count }),
});
