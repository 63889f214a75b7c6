import { z } from "zod";
import { sides } from "./audit.ts";

export const auditParams = z.object({ audit: z.uuid().describe("The identifier of the audit.") });
export const instrumentParams = z.object({ instrument: z.uuid().describe("The identifier of the instrument.") });
export const limitsParams = z.object({ service: z.uuid().describe("The identifier of the service.") });

const named = z.object({ id: z.string(), name: z.string() });
const counted = z.object({ asked: z.number(), rated: z.number() });

export const auditTold = z.object({
  id: z.string(),
  service: named,
  instrument: named.extend({ number: z.number() }),
  begunOn: z.string(),
  closesOn: z.string(),
  againOn: z.string(),
  endedOn: z.string().nullable(),
  shownOn: z.object({ staff: z.string().nullable(), partners: z.string().nullable() }),
  asked: z.object({ staff: counted, partners: counted }),
});

export const sideField = z.enum(sides).describe("staff or partners.");
