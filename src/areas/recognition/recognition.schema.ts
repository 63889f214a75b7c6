import { z } from "zod";
import { kinds, needs, saids, standings, states, ways } from "./contribution.ts";

export const contributionParams = z.object({ contribution: z.uuid().describe("The contribution’s identifier.") });

export const sheetParams = z.object({ sheet: z.uuid().describe("The table’s identifier.") });

const named = z.object({ id: z.string(), name: z.string() });

export const saidKept = z
  .array(
    z.object({
      number: z.number(),
      says: z.enum(saids),
      minutes: z.number().nullable(),
      because: z.string(),
      onDay: z.string(),
    }),
  )
  .readonly();

export const contributionShown = z.object({
  id: z.string(),
  organisation: named.nullable(),
  kind: z.enum(kinds),
  standing: z.enum(standings),
  onDay: z.string(),
  minutes: z.number().describe("As it stands after what was said about it."),
  recording: z.number().describe("Minutes that it took to write down, given too."),
  way: z.enum(ways).describe("How it came to be written down."),
  times: z.number().describe("How often, where one line is of several."),
  service: named.nullable(),
  session: named.nullable(),
  shouldHave: z.enum(needs).nullable().describe("What the service should have provided; null where nobody said."),
  state: z.enum(states),
  answeredOn: z.string().nullable(),
});

export const kindKept = z.enum(kinds);

/** The place’s own words on advice, as they are kept: by the code of their language. */
export const leafletsKept = z.record(z.string(), z.string());
