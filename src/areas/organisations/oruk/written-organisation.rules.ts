import { schemeWords } from "../identifier.rules.ts";
import { kindWords } from "../organisation.ts";
import type { FedOrganisation, Taxonomy, Term, Written } from "./fed.ts";
import { filled } from "./filled.rules.ts";
import { nameId } from "./name-id.rules.ts";
import { communityTerm, kindTermsOf } from "./terms.rules.ts";

/** Where people find this Alongside, and the place: what links in a feed begin with. */
export interface FedFrom {
  /** `https://alongside.example.org`. */
  readonly origin: string;
  readonly place: { readonly slug: string; readonly name: string };
}

export const writtenTerm = ({ id, name, description, taxonomy }: Term): Written => ({
  id,
  name,
  description,
  taxonomy: taxonomy.name,
  taxonomy_id: taxonomy.id,
});

/** A taxonomy, with its terms where they are asked for. */
export const writtenTaxonomy = (taxonomy: Taxonomy, terms: readonly Term[] = []): Written =>
  filled({
    ...taxonomy,
    taxonomy_terms: terms.filter((term) => term.taxonomy.id === taxonomy.id).map(writtenTerm),
  });

/** That a term is true of a thing, and how. */
export const writtenAttribute = (of: string, term: Term, link: string): Written => ({
  id: nameId("attribute", of, term.id, link),
  link_id: of,
  link_type: link,
  taxonomy_term: writtenTerm(term),
});

/** An organisation as it stands in lists; what it is says it where it brings no words of its own. */
export const writtenBriefly = (one: FedOrganisation, { origin, place }: FedFrom): Written =>
  filled({
    id: one.id,
    name: one.name,
    alternate_name: one.otherNames,
    description: one.summary === "" ? one.kinds.map((kind) => kindWords[kind]).join("; ") : one.summary,
    website: one.website,
    uri: `${origin}/${place.slug}/organisations/${one.id}`,
    culture: one.culture,
    led_by: one.ledBy,
  });

/** An organisation, and what it offers where that is handed in. */
export const writtenOrganisation = (one: FedOrganisation, from: FedFrom, services: readonly Written[] = []): Written =>
  filled({
    ...writtenBriefly(one, from),
    organization_identifiers: one.identifiers.map(({ scheme, code }) => ({
      id: nameId("identifier", one.id, scheme, code),
      organization_id: one.id,
      identifier_scheme: scheme,
      identifier_type: schemeWords(scheme),
      identifier: code,
    })),
    attributes: [
      ...one.communities.map((community) =>
        writtenAttribute(one.id, communityTerm(community), community.isLedBy ? "led by" : "serves"),
      ),
      ...kindTermsOf(one.kinds).map((term) => writtenAttribute(one.id, term, "kind")),
    ],
    services,
  });
