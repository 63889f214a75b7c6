import { z } from "zod";
import { settings } from "./hours.ts";

const named = z.object({ id: z.string(), name: z.string() });

export const entryKept = z.object({
  id: z.string(),
  networkId: z.string(),
  practitioner: named.extend({ personId: z.string().nullable() }),
  setting: z.enum(settings),
  clinic: named.nullable(),
  day: z.string(),
  from: z.string(),
  until: z.string(),
  lastDay: z.string(),
  startsAt: z.number(),
  endsAt: z.number(),
  minutes: z.number(),
  seen: z.number(),
  supervisor: z.object({ id: z.string().nullable(), name: z.string() }),
  writtenById: z.string().nullable(),
  corrects: z.string().nullable(),
  correctedBy: z.string().nullable(),
  signed: z.object({ says: z.enum(["signed", "returned"]), because: z.string(), on: z.string() }).nullable(),
});

const text = (most: number) => z.string().max(most).default("");

export const hoursFields = {
  practitioner: z.uuid(),
  corrects: z.union([z.uuid(), z.literal("")]).default(""),
  day: text(20),
  from: text(20),
  until: text(20),
  setting: text(40),
  clinic: text(40),
  seen: text(10),
  supervisor: text(40),
};

export const hoursParams = z.object({ hours: z.uuid().describe("The entry’s identifier.") });
export const wholeParams = z.object({ whole: z.uuid().describe("Whose hours: the network’s identifier.") });
export const practitionerParams = z.object({ practitioner: z.uuid().describe("The practitioner’s identifier.") });
