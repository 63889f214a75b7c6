import { z } from "zod";
import { kinds, needs } from "./contribution.ts";

const minutes = z.number().describe("Minutes.");

/** What an organisation gave in a period: the same for every funder. Kept as it is when it is released. */
export const statementTold = z.object({
  organisation: z.object({ id: z.string(), name: z.string() }),
  from: z.string().describe("The first day, 2026-04-01."),
  until: z.string().describe("The last day, 2027-03-31."),
  minutes,
  minutesConfirmed: minutes.describe("Of these minutes, what the organisation itself wrote, confirmed or corrected."),
  minutesDisputed: minutes.describe("Of these minutes, what it says is not right."),
  kinds: z
    .array(z.object({ kind: z.enum([...kinds, "recording"]), times: z.number(), minutes, minutesConfirmed: minutes }))
    .readonly(),
  services: z.array(z.object({ id: z.string().nullable(), name: z.string(), minutes })).readonly(),
  needs: z
    .array(z.object({ need: z.enum(needs), times: z.number(), answered: z.number().describe("Of these, answered.") }))
    .readonly(),
  pencePaid: z.number().describe("What was paid to the organisation in the period."),
  penceOwed: z.number().describe("What was agreed and, on the last day, not paid yet."),
});
