import { z } from "zod";
import { expenses, levels } from "./claim.ts";

export const claimParams = z.object({ claim: z.uuid().describe("The claim’s identifier.") });

const named = z.object({ id: z.string(), name: z.string() });

export const claimShown = z.object({
  id: z.string(),
  person: named.nullable(),
  organisation: named.nullable(),
  kind: z.enum(["expense", "fee"]),
  what: z.enum([...expenses, ...levels]),
  ahead: z.boolean(),
  words: z.string(),
  onDay: z.string(),
  claimedOn: z.string(),
  payBy: z.string().describe("The last day on which the money comes."),
  pence: z.number(),
  hasReceipt: z.boolean(),
  says: z.enum(["yes", "no"]).nullable(),
  because: z.string(),
  paidOn: z.string().nullable(),
});

/** The place’s own words on advice, by the code of their language, as they are kept. */
export const leafletsKept = z.record(z.string(), z.string());
