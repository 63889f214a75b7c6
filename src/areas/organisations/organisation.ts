import type { Weekday } from "../../nouns/weekday.ts";

/** What an organisation can be, several at once. */
export const organisationKinds = ["service", "commissioner", "vcso", "faith", "user-led", "other"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const kindWords: Readonly<Record<OrganisationKind, string>> = {
  service: "runs a service",
  commissioner: "pays for services",
  vcso: "voluntary or community organisation",
  faith: "faith organisation",
  "user-led": "led by people who use services",
  other: "another kind of organisation",
};

export const offeringFormats = ["in-person", "group", "home-visit", "telephone", "online"] as const;
export type OfferingFormat = (typeof offeringFormats)[number];
export const formatWords: Readonly<Record<OfferingFormat, string>> = {
  "in-person": "face to face",
  group: "in a group",
  "home-visit": "at home",
  telephone: "by telephone",
  online: "online",
};

/** A number in another register: `GB-CHC` `1096577`. */
export interface Identifier {
  /** As org-id.guide writes it. */
  readonly scheme: string;
  readonly code: string;
}

/** What an organisation says of itself. */
export interface OrganisationSaid {
  readonly name: string;
  readonly kinds: readonly OrganisationKind[];
  /** Names in other languages, one on each line. */
  readonly otherNames: string;
  /** What it brings. */
  readonly summary: string;
  readonly culture: string;
  readonly ledBy: string;
  /** What happens after somebody rings, and what whoever rang is told. */
  readonly afterRinging: string;
  readonly toldBack: string;
  readonly website: string;
  /** Identifiers of communities of the place. */
  readonly servesIds: readonly string[];
  readonly ledByIds: readonly string[];
  readonly identifiers: readonly Identifier[];
}

/** An organisation as a line of a list, and as other areas need it. */
export interface OrganisationListed {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly OrganisationKind[];
  readonly summary: string;
  /** When somebody last said that all of it is right, as ISO 8601; null where nobody has. */
  readonly verifiedAt: string | null;
  /** When it left, as ISO 8601. Then its name is all there is. */
  readonly endedAt: string | null;
}

/** An organisation as a search finds it: with how far it is, where one asked. */
export interface OrganisationFound extends OrganisationListed {
  readonly km?: number | undefined;
}

/** Of a list: the organisations of one page of it, and how many it holds in all. */
export interface FoundPage {
  readonly organisations: readonly OrganisationFound[];
  readonly count: number;
  readonly page: number;
}

/** Whom to talk to about what. */
export interface Contact {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly forWhat: string;
  readonly how: string;
  readonly languages: readonly string[];
  readonly seenBy: "place" | "public";
  /** A plain date, and who heard it. */
  readonly agreedOn: string;
  readonly agreedWith: string;
}

/** Something people can come to. */
export interface Offering {
  readonly id: string;
  readonly organisationId: string;
  /** The service of published figures that it belongs to, where there is one. */
  readonly serviceId: string | null;
  readonly name: string;
  readonly about: string;
  /** Regularly available, not "on request". */
  readonly languages: readonly string[];
  readonly formats: readonly OfferingFormat[];
  readonly days: readonly Weekday[];
  readonly times: string;
  readonly isFree: boolean | null;
  readonly cost: string;
  readonly access: string;
  /** Of the person one sees: "women see a woman who asks for one". */
  readonly gender: string;
  readonly venue: string;
  readonly postcode: string;
  /** Where it is on the map, in degrees, where somebody said so. */
  readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** What makes the venue welcoming. */
  readonly welcome: string;
}

export const giftKinds = ["skill", "knowledge", "space", "contacts"] as const;
export type GiftKind = (typeof giftKinds)[number];

/** Something an organisation lets others use, and who did. */
export interface Gift {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: GiftKind;
  readonly words: string;
  /** What it asks in return. */
  readonly asks: string;
  readonly uses: readonly GiftUse[];
}

export interface GiftUse {
  readonly usedById: string;
  readonly usedBy: string;
  readonly forWhat: string;
  readonly usedOn: string;
  readonly cameBack: string;
}

export interface Organisation extends OrganisationListed, OrganisationSaid {
  readonly number: number;
  readonly serves: readonly { readonly id: string; readonly name: string; readonly isLedBy: boolean }[];
  readonly verifiedRole: string;
  readonly workerIds: readonly string[];
  readonly contacts: readonly Contact[];
  readonly offerings: readonly Offering[];
  readonly gifts: readonly Gift[];
  /** What it used of others. */
  readonly used: readonly Gift[];
}

/** In one answer. */
export const organisationsOnAPage = 25;
/** Of one organisation, of each. */
export const partsMax = 100;

/** Somebody who works for an organisation, or is said to. */
export interface WorkerNamed {
  readonly personId: string;
  readonly name: string;
}
