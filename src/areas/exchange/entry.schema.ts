import { z } from "zod";
import { entryKinds, ofKinds, topics } from "./entry.ts";
import { entryStates } from "./standing.rules.ts";

/** The part of an address that names an entry. */
export const entryParams = z.object({ item: z.uuid().describe("The identifier of the need or offer.") });

export const entryListed = z.object({
  id: z.string(),
  kind: z.enum(entryKinds),
  ofKind: z.enum(ofKinds),
  ofName: z.string(),
  side: z.enum(["statutory", "community"]),
  topic: z.enum(topics),
  title: z.string(),
  untilOn: z.string(),
  state: z.enum(entryStates),
});

export const entryTold = entryListed.extend({
  words: z.string(),
  communities: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  languages: z.array(z.string()).readonly(),
  days: z.array(z.string()).readonly(),
  atPlace: z.string(),
  askedOf: z.object({ id: z.string(), name: z.string() }).nullable(),
  writtenAt: z.string(),
  withdrawal: z.object({ at: z.string(), because: z.string() }).nullable(),
  matches: z
    .array(
      z.object({
        id: z.string(),
        needId: z.string(),
        offerId: z.string().nullable(),
        otherTitle: z.string(),
        otherOf: z.string(),
        says: z.enum(["accepted", "declined"]).nullable(),
        because: z.string(),
        thanks: z.string(),
      }),
    )
    .readonly(),
  earlier: z
    .array(z.object({ title: z.string(), words: z.string(), atPlace: z.string(), until: z.string() }))
    .readonly()
    .describe("What it said before it was corrected; for both sides alone."),
  suggestions: z
    .array(z.object({ id: z.string(), title: z.string(), ofName: z.string(), because: z.array(z.string()).readonly() }))
    .readonly(),
});
