import { z } from "zod";
import { lineChoices, standings } from "./brought.ts";
import { importStates } from "./line.ts";

/** The part of an address that names an import. */
export const intakeParams = z.object({ intake: z.uuid().describe("The import's identifier.") });

const problem = z.object({ field: z.string(), words: z.string() });

export const lineTold = z.object({
  line: z.number(),
  kind: z.enum(["organisation", "offering"]),
  title: z.string(),
  stoodAt: z.string(),
  standing: z.enum(standings),
  matchId: z.string().nullable(),
  matchLine: z.number().nullable(),
  choice: z.enum(lineChoices).nullable(),
  problems: z.array(problem).readonly(),
});

export const importTold = z.object({
  id: z.string(),
  askedAt: z.string(),
  sourceKind: z.enum(["file", "address"]),
  sourceName: z.string(),
  state: z.enum(importStates),
  notes: z.array(z.string()).readonly(),
  problems: z.array(problem).readonly(),
});
