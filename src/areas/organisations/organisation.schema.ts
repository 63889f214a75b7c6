import { z } from "zod";
import { organisationKinds } from "./organisation.ts";
import type { Organisation } from "./organisation.ts";

/** The part of an address that names an organisation. */
export const organisationParams = z.object({ organisation: z.uuid().describe("The organisation's identifier.") });

export const organisationListed = z.object({
  id: z.string(),
  name: z.string(),
  kinds: z.array(z.enum(organisationKinds)).readonly(),
  summary: z.string(),
  verifiedAt: z.string().nullable(),
});

const texts = z.array(z.string()).readonly();
const contact = z.object({
  id: z.string(),
  name: z.string(),
  forWhat: z.string(),
  how: z.string(),
  languages: texts,
  seenBy: z.enum(["place", "public"]),
});
const offering = z.object({
  id: z.string(),
  serviceId: z.string().nullable(),
  name: z.string(),
  about: z.string(),
  languages: texts,
  formats: texts,
  days: texts,
  times: z.string(),
  isFree: z.boolean().nullable(),
  cost: z.string(),
  access: z.string(),
  gender: z.string(),
  venue: z.string(),
  postcode: z.string(),
  welcome: z.string(),
});
const use = z.object({
  usedById: z.string(),
  usedBy: z.string(),
  forWhat: z.string(),
  usedOn: z.string(),
  cameBack: z.string(),
});
const gift = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  kind: z.string(),
  words: z.string(),
  asks: z.string(),
  uses: z.array(use).readonly(),
});

const told = organisationListed.extend({
  number: z.number().describe("Send it back when you change the page."),
  endedAt: z.string().nullable(),
  otherNames: z.string(),
  culture: z.string(),
  ledBy: z.string(),
  afterRinging: z.string(),
  toldBack: z.string(),
  website: z.string(),
  serves: z.array(z.object({ id: z.string(), name: z.string(), isLedBy: z.boolean() })).readonly(),
  identifiers: z.array(z.object({ scheme: z.string(), code: z.string() })).readonly(),
  contacts: z.array(contact).readonly(),
  offerings: z.array(offering).readonly(),
  gifts: z.array(gift).readonly(),
  used: z.array(gift).readonly(),
});

/** An organisation in a JSON answer; a page is told more than a program. */
export const organisationAnswerOf = <Shown extends { readonly organisation: Organisation }>() =>
  z
    .custom<Shown>()
    .transform(({ organisation }): z.input<typeof told> => organisation)
    .pipe(told);

export const organisationAnswer = organisationAnswerOf<{ readonly organisation: Organisation }>();
