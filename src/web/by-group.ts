import { z } from "zod";

/** Of JSON: a count of a group with its share, or the mark that stands where it is hidden. */
export const groupRowTold = z.object({
  by: z.string().describe("How people are grouped; empty for everybody."),
  group: z.string(),
  step: z.string(),
  count: z.number().nullable(),
  mark: z.enum(["value", "suppressed", "not-collected", "not-applicable"]),
  outOf: z.number().nullable(),
  share: z.number().nullable().describe("Per 100."),
  lower: z.number().nullable().describe("Lower limit of 95%, per 100."),
  upper: z.number().nullable(),
});
