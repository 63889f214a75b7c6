import { z } from "zod";
import { bands, ways } from "./asked.ts";

export const serviceParams = z.object({ service: z.uuid().describe("The service’s identifier.") });

export const recordQuery = z.object({ record: z.uuid("Say which record, by its identifier.") });

export const named = z.object({ id: z.string(), name: z.string() });

export const askedTold = z.object({
  id: z.string(),
  onDay: z.string(),
  way: z.enum(ways),
  language: z.string(),
  through: z.string(),
  question: z.string(),
  cameOfIt: z.string(),
  band: z.enum(bands).optional().describe("How many answered, for the people of the place."),
});

/** What a form’s page tells a program: about which record it is. */
export const recordTold = <Shown extends { readonly record: { readonly id: string; readonly question: string } }>() =>
  z
    .custom<Shown>()
    .transform(({ record: { id, question } }) => ({ id, question }))
    .pipe(z.object({ id: z.string(), question: z.string() }));
