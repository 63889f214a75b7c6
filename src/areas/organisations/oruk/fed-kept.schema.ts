import { weekdays } from "../../../nouns/weekday.ts";
import { z } from "zod";
import { offeringFormats, organisationKinds } from "../organisation.ts";

const texts = z.array(z.string());
/** As PostgreSQL writes a moment inside JSON: with an offset. */
const moment = z.string().transform((written) => new Date(written).toISOString());

/** Where something is on the map, where somebody said so. */
export const pointKept = z
  .object({ latitude: z.number(), longitude: z.number() })
  .nullish()
  .transform((point) => point ?? undefined);

const organisation = z.object({
  id: z.string(),
  name: z.string(),
  otherNames: z.string(),
  kinds: z.array(z.enum(organisationKinds)),
  summary: z.string(),
  culture: z.string(),
  ledBy: z.string(),
  website: z.string(),
  verifiedAt: moment.nullable(),
  changedAt: moment,
  identifiers: z.array(z.object({ scheme: z.string(), code: z.string() })),
  communities: z.array(z.object({ id: z.string(), name: z.string(), isLedBy: z.boolean() })),
  contacts: z.array(
    z.object({ id: z.string(), name: z.string(), forWhat: z.string(), how: z.string(), languages: texts }),
  ),
});

/** As the database hands them over. */
export const fedOrganisationsKept = z.array(organisation);
export const fedServicesKept = z.array(
  z.object({
    id: z.string(),
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
    changedAt: moment,
    organisation,
  }),
);
