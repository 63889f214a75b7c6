import { weekdays } from "../../../nouns/weekday.ts";
import { z } from "zod";
import { pointKept } from "../oruk/fed-kept.schema.ts";
import { offeringFormats, organisationKinds } from "../organisation.ts";

const texts = z.array(z.string());

/** As the database hands them over. */
export const organisationBroughtKept = z.object({
  name: z.string(),
  kinds: z.array(z.enum(organisationKinds)),
  otherNames: z.string(),
  summary: z.string(),
  culture: z.string(),
  ledBy: z.string(),
  website: z.string(),
  identifiers: z.array(z.object({ scheme: z.string(), code: z.string() })),
  serves: texts,
  ledByCommunities: texts,
});
export const offeringBroughtKept = z.object({
  name: z.string(),
  about: z.string(),
  languages: texts,
  formats: z.array(z.enum(offeringFormats)),
  days: z.array(z.enum(weekdays)),
  times: z.string(),
  isFree: z.boolean().nullable(),
  cost: z.string(),
  access: z.string(),
  gender: z.string(),
  venue: z.string(),
  postcode: z.string(),
  welcome: z.string(),
  point: pointKept,
});
export const notesKept = texts;
export const problemsKept = z.array(z.object({ field: z.string(), words: z.string() }));
