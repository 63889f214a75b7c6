import { z } from "zod";
import { incidentKinds } from "./incident.ts";

export const incidentTold = z.object({
  id: z.string(),
  kind: z.enum(incidentKinds),
  words: z.string(),
  happenedOn: z.string(),
  toldOn: z.string(),
  lead: z.string().nullable(),
  closeBy: z.string().describe("By which day it is to be closed."),
  learned: z.string(),
  closedOn: z.string().nullable(),
});
