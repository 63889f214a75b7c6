import { z } from "zod";
import { allianceSides, keptSays } from "./alliance.ts";

const moment = z.string().transform((text) => new Date(text).toISOString());

/** Answers to an entry, as the database hands them over. */
export const answersRead = z.array(
  z.object({
    id: z.string(),
    side: z.enum(allianceSides),
    words: z.string(),
    writtenById: z.string().nullable(),
    writtenAt: moment,
  }),
);

/** What each side says of a promise. */
export const keptRead = z.array(
  z.object({ side: z.enum(allianceSides), says: z.enum(keptSays), words: z.string(), saidAt: moment }),
);
