import { z } from "zod";

/** The parts of a version, as the database hands them over. */
export const signaturesKept = z.array(
  z.object({
    organisationId: z.string(),
    personId: z.string().nullable(),
    name: z.string().nullable(),
    role: z.string(),
    signedAt: z.string(),
  }),
);

export const workersKept = z.array(
  z.object({
    personId: z.string(),
    name: z.string(),
    organisationId: z.string(),
    outSince: z.string().nullable(),
  }),
);

export const reviewsKept = z.array(
  z.object({ organisationId: z.string(), words: z.string(), reviewedOn: z.string(), nextOn: z.string() }),
);
