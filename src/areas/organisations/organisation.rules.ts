import { z } from "zod";
import { readName, readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import { readIdentifiers } from "./identifier.rules.ts";
import { organisationKinds } from "./organisation.ts";
import type { Organisation, OrganisationSaid } from "./organisation.ts";
import { ticked } from "./sent-list.rules.ts";

const text = z.string().default("");

/** An organisation as a form or a program sends it. */
export const organisationFields = {
  name: z.string("Write the name of the organisation."),
  kinds: ticked.describe(`What it is, several at once: ${organisationKinds.join(", ")}.`),
  otherNames: text.describe("Its names in other languages, one on each line."),
  summary: text.describe("What it brings."),
  culture: text.describe("Faith and culture that people meet there."),
  ledBy: text.describe("By whom it is led, in its own words."),
  afterRinging: text.describe("What happens after somebody rings."),
  toldBack: text.describe("What whoever rang is told."),
  website: text.describe("Its address in the web."),
  serves: ticked.describe("Identifiers of the communities it serves."),
  ledByCommunities: ticked.describe("Identifiers of the communities it is led by."),
  identifiers: text.describe("Its numbers in other registers, one on each line: GB-CHC 1096577."),
  isAnother: text.describe("yes: it is another organisation than the one of nearly the same name."),
};
const fields = z.strictObject(organisationFields);
export type OrganisationSent = z.infer<typeof fields>;

const isUuid = (one: string): boolean => z.uuid().safeParse(one).success;

/** What was sent as an organisation, or everything that must be put right, all at once. */
export function organisationOf(sent: OrganisationSent): Result<OrganisationSaid> {
  const name = readName(sent.name, { field: "name", of: "the organisation", charactersMax: 200 });
  const asked = new Set(tickedOf(sent.kinds));
  const kinds = organisationKinds.filter((kind) => asked.has(kind));
  const kindsRead: Result<typeof kinds> =
    kinds.length === 0 || kinds.length !== asked.size
      ? wrong({ field: "kinds", words: "Tick what kind of organisation it is: one or several." })
      : found(kinds);
  const otherNames = readText(sent.otherNames, { field: "otherNames", charactersMax: 2000 });
  const summary = readText(sent.summary, { field: "summary", charactersMax: 4000 });
  const culture = readText(sent.culture, { field: "culture", charactersMax: 2000 });
  const ledBy = readText(sent.ledBy, { field: "ledBy", charactersMax: 2000 });
  const afterRinging = readText(sent.afterRinging, { field: "afterRinging", charactersMax: 1000 });
  const toldBack = readText(sent.toldBack, { field: "toldBack", charactersMax: 1000 });
  const website = readWebsite(sent.website);
  const identifiers = readIdentifiers(sent.identifiers);
  if (
    !(name.ok && otherNames.ok && summary.ok && culture.ok && ledBy.ok && afterRinging.ok && toldBack.ok) ||
    !(kindsRead.ok && website.ok && identifiers.ok)
  )
    return wrong(
      ...problemsOf(name, kindsRead, otherNames, summary, culture, ledBy, afterRinging, toldBack, website, identifiers),
    );
  return found({
    name: name.value,
    kinds,
    otherNames: otherNames.value,
    summary: summary.value,
    culture: culture.value,
    ledBy: ledBy.value,
    afterRinging: afterRinging.value,
    toldBack: toldBack.value,
    website: website.value,
    servesIds: [...new Set(tickedOf(sent.serves))].filter(isUuid).slice(0, 500),
    ledByIds: [...new Set(tickedOf(sent.ledByCommunities))].filter(isUuid).slice(0, 500),
    identifiers: identifiers.value,
  });
}

function readWebsite(typed: string): Result<string> {
  const website = typed.trim();
  if (website === "") return found("");
  const whole = /^[a-z]+:/i.test(website) ? website : `https://${website}`;
  const isWeb = URL.canParse(whole) && /^https?:$/.test(new URL(whole).protocol) && whole.length <= 400;
  return isWeb
    ? found(whole)
    : wrong({
        field: "website",
        words: "Write an address of the web, such as https://example.org. Or leave it empty.",
      });
}

/** The other way round: an organisation as the fields of its form. */
export const fieldsOfOrganisation = (one: Organisation): Readonly<Record<string, string>> => ({
  name: one.name,
  kinds: one.kinds.join(","),
  otherNames: one.otherNames,
  summary: one.summary,
  culture: one.culture,
  ledBy: one.ledBy,
  afterRinging: one.afterRinging,
  toldBack: one.toldBack,
  website: one.website,
  serves: one.servesIds.join(","),
  ledByCommunities: one.ledByIds.join(","),
  identifiers: one.identifiers.map(({ scheme, code }) => `${scheme} ${code}`).join("\n"),
});

const legalWords = /\b(the|ltd|limited|cic|cio|charity|trust|association|centre|center|project|group|and|of)\b/g;

/**
 * What two spellings of one name have in common: letters and numbers alone, without what a name is often written with
 * or without.
 * @example sameNameKey("The Gujarati Carers' Association Ltd.") === sameNameKey("Gujarati Carers Centre")
 */
export const sameNameKey = (name: string): string => {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{Mn}’']/gu, "")
    .replaceAll("&", " and ");
  const letters = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const short = letters(plain.replaceAll(legalWords, " "));
  return short.length >= 4 ? short : letters(plain);
};
