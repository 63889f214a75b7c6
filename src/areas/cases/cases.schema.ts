import { z } from "zod";
import { bases, dids, hows } from "./case.ts";

export const caseParams = z.object({ case: z.uuid().describe("The case’s identifier.") });

const named = z.object({ id: z.string(), name: z.string() });

/** As the database puts the parts of a case together. */
export const stepsKept = z.array(
  z.object({
    did: z.enum(dids),
    words: z.string(),
    of: named.nullable(),
    byId: z.string().nullable(),
    by: z.string().nullable(),
    on: z.string(),
  }),
);

export const consentsKept = z.array(
  z.object({
    id: z.string(),
    agreementId: z.string(),
    basis: z.enum(bases),
    how: z.enum(hows),
    reason: z.string(),
    purpose: z.string(),
    from: z.string(),
    until: z.string(),
    recordedBy: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
  }),
);

export const glassesKept = z.array(
  z.object({
    id: z.string(),
    personId: z.string().nullable(),
    name: z.string().nullable(),
    of: named,
    reason: z.string(),
    openedAt: z.string(),
    untilAt: z.string(),
    reviewedAt: z.string().nullable(),
    wasRight: z.boolean().nullable(),
    review: z.string(),
  }),
);
