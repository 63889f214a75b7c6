import { z } from "zod";
import { parts, standings } from "./cost.ts";
import type { Parts } from "./cost.ts";

export const organisationParams = z.object({ organisation: z.uuid().describe("The organisation’s identifier.") });
export const grantParams = z.object({ grant: z.uuid().describe("The identifier of the grant or contract.") });

const partSaid = z.object({ amount: z.int().min(0), source: z.string() });

/** As it stands in the database. */
export const partsKept = z.object({
  pay: partSaid,
  "on-costs": partSaid,
  preparation: partSaid,
  supervision: partSaid,
  relationships: partSaid,
  overhead: partSaid,
  room: partSaid,
  interpreting: partSaid,
}) satisfies z.ZodType<Parts>;

export const ranged = z.object({ about: z.number(), least: z.number(), most: z.number() });

export const modelShown = z.object({
  id: z.string(),
  fromMonth: z.string(),
  parts: z.record(z.enum(parts), partSaid),
  offPercent: z.number(),
  standing: z.enum(standings),
  because: z.string(),
});

export const estimateShown = z.object({
  minutes: z.number(),
  minutesWithout: z.number(),
  cost: ranged,
  paid: z.number(),
  unpaid: ranged.describe("What nobody paid for: an estimate, and no debt."),
  unpaidMinutes: z.number(),
  standing: z.enum(standings),
});

const text = z.string().max(1000).default("");
export const textField = text;
