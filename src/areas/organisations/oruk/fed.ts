import type { Contact, Identifier, Offering, OrganisationKind } from "../organisation.ts";

/** An organisation as far as everybody may know it. */
export interface FedOrganisation {
  readonly id: string;
  readonly name: string;
  /** In other languages, one on each line. */
  readonly otherNames: string;
  readonly kinds: readonly OrganisationKind[];
  readonly summary: string;
  readonly culture: string;
  readonly ledBy: string;
  readonly website: string;
  /** When somebody last said that all of it is right, and when it was last written: ISO 8601. */
  readonly verifiedAt: string | null;
  readonly changedAt: string;
  readonly identifiers: readonly Identifier[];
  readonly communities: readonly { readonly id: string; readonly name: string; readonly isLedBy: boolean }[];
  /** Only who agreed to be shown to everybody. */
  readonly contacts: readonly Pick<Contact, "id" | "name" | "forWhat" | "how" | "languages">[];
}

/** Something people can come to, with its organisation. */
export interface FedService extends Omit<Offering, "organisationId" | "serviceId"> {
  /** When it or its organisation was last written, ISO 8601. */
  readonly changedAt: string;
  readonly organisation: FedOrganisation;
}

/** A word of a list, as the standard keeps them: a community, a language, a way to meet. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: Taxonomy;
}

export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The collections of a feed, as the standard names them. */
export const collections = [
  "services",
  "organizations",
  "service_at_locations",
  "taxonomies",
  "taxonomy_terms",
] as const;
export type Collection = (typeof collections)[number];

/** One thing as the standard writes it. */
export type Written = Readonly<Record<string, unknown>>;
