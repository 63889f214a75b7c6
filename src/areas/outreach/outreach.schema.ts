import { z } from "zod";
import { formats, media, piecesMax, refusals, states } from "./outreach.ts";

export const outingParams = z.object({ outing: z.uuid().describe("The outreach’s identifier.") });
export const contactParams = z.object({ contact: z.uuid().describe("The contact’s identifier.") });
export const batchParams = z.object({ batch: z.uuid().describe("The batch’s identifier.") });

export const named = z.object({ id: z.string(), name: z.string() });

const count = z.object({
  mark: z.enum(["value", "suppressed", "not-collected", "not-applicable"]),
  count: z.number().optional(),
});

export const outreachShown = z.object({
  id: z.string(),
  organisation: named.nullable(),
  venue: z.string(),
  onDay: z.string(),
  medium: z.enum(media),
  format: z.enum(formats),
  language: z.string(),
  community: named.nullable(),
  pence: z.number(),
  state: z.enum(states),
  counts: z
    .object({ met: count, took: count, asked: count, came: count })
    .nullable()
    .describe("People, as far as small numbers may be shown; null where nobody told."),
});

export const answersShape = z
  .array(
    z.discriminatedUnion("says", [
      z.object({ id: z.string(), says: z.enum(["kept", "had"]) }),
      z.object({ id: z.string(), says: z.literal("refused"), because: z.enum(refusals) }),
    ]),
  )
  .readonly();

/** The identifier was made on the device: by it each thing is kept once. All else is judged one by one. */
export const batchSent = z.strictObject({
  entries: z
    .array(z.looseObject({ id: z.uuid("Each entry needs an identifier of its own, a UUID that the device made.") }))
    .min(1, "Send at least one entry.")
    .max(piecesMax, `Send at most ${piecesMax} entries at once, and the others after them.`)
    .readonly()
    .describe(
      "What was written down: kind (counts, contact, voice, hours), session, onDay, at, and the words of its kind.",
    ),
});
