import { z } from "zod";

/** The parts of an entry, as the database hands them over. */
export const communitiesKept = z.array(z.object({ id: z.string(), name: z.string() }));

export const matchesKept = z.array(
  z.object({
    id: z.string(),
    needId: z.string(),
    offerId: z.string().nullable(),
    otherTitle: z
      .string()
      .nullable()
      .transform((title) => title ?? ""),
    otherOf: z.string(),
    proposedFrom: z.string(),
    proposedById: z.string().nullable(),
    proposedAt: z.string(),
    says: z.enum(["accepted", "declined"]).nullable(),
    because: z.string(),
    answeredAt: z.string().nullable(),
    thanks: z.string(),
    thankedAt: z.string().nullable(),
  }),
);
