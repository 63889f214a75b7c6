import { z } from "zod";

const count = z.union([
  z.object({ mark: z.literal("value"), count: z.number(), min: z.number(), max: z.number() }),
  z.object({ mark: z.enum(["suppressed", "not-collected", "not-applicable"]) }),
]);

/** What a look at all groups found, as the database keeps it: never an answer, never a group, never who was there. */
export const varietyKept = z.object({
  littleHeard: z.array(z.string()).readonly(),
  /** The same over groups for all communities alone; null where there were too few of them, or in looks before they were. */
  littleHeardInGroupsForAll: z.array(z.string()).readonly().nullable().default(null),
  once: z.object({ direct: count, others: count }),
});
