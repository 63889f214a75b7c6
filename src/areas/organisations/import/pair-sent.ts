import type { Problem } from "../../../nouns/result.ts";

/** An organisation as it was written elsewhere, in the words that our own form would send. */
export interface OrganisationWritten {
  readonly sourceId: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly otherNames: string;
  readonly summary: string;
  readonly culture: string;
  readonly ledBy: string;
  readonly website: string;
  /** Each as `GB-CHC 1096577`. */
  readonly identifiers: readonly string[];
  /** Communities by name. */
  readonly serves: readonly string[];
  readonly ledByCommunities: readonly string[];
}

/** Something people can come to, as it was written elsewhere. */
export interface OfferingWritten {
  readonly sourceId: string;
  readonly name: string;
  readonly about: string;
  readonly languages: readonly string[];
  readonly formats: readonly string[];
  readonly days: readonly string[];
  readonly times: string;
  readonly free: string;
  readonly cost: string;
  readonly access: string;
  readonly gender: string;
  readonly venue: string;
  readonly postcode: string;
  /** Latitude and longitude: `51.4613, -0.1156`. */
  readonly point: string;
  readonly welcome: string;
}

/** What stood at one place of a file or a feed: an organisation, and something it offers where there is one. */
export interface PairSent {
  readonly stoodAt: string;
  readonly organisation: OrganisationWritten;
  readonly offering: OfferingWritten | null;
  readonly problems: readonly Problem[];
}
