import type { Problem } from "../../../nouns/result.ts";
import type { Identifier, OrganisationKind } from "../organisation.ts";
import type { OfferingAsked } from "../offering.rules.ts";

/** An organisation as it came from elsewhere; its communities by name, because elsewhere does not know ours. */
export interface OrganisationBrought {
  readonly name: string;
  readonly kinds: readonly OrganisationKind[];
  readonly otherNames: string;
  readonly summary: string;
  readonly culture: string;
  readonly ledBy: string;
  readonly website: string;
  readonly identifiers: readonly Identifier[];
  readonly serves: readonly string[];
  readonly ledByCommunities: readonly string[];
}

export type OfferingBrought = Omit<OfferingAsked, "serviceId">;

interface LineBrought {
  /** Where it stood: `row 4`, `contents/3`. */
  readonly stoodAt: string;
  /** What it is called by where it comes from; empty where nothing. */
  readonly sourceId: string;
  readonly copies: number;
  /** Each field that could not be read, with why. */
  readonly problems: readonly Problem[];
}

export interface OrganisationLine extends LineBrought {
  readonly kind: "organisation";
  readonly content: OrganisationBrought;
}

export interface OfferingLine extends LineBrought {
  readonly kind: "offering";
  /** The organisation it belongs to, by where that stands in the list of organisations; */
  readonly of: number;
  readonly content: OfferingBrought;
}

/** Something that cannot be taken in as it stands. */
export interface RefusedLine {
  readonly title: string;
  readonly stoodAt: string;
  readonly problems: readonly Problem[];
}

/** All that was read of a file or a feed. */
export interface Brought {
  readonly organisations: readonly OrganisationLine[];
  readonly offerings: readonly OfferingLine[];
  readonly refused: readonly RefusedLine[];
  /** What was read and left aside, and what does not add up: sentences. */
  readonly notes: readonly string[];
}

/** At most so many of each are taken in at once. */
export const broughtMax = 20_000;
/** Of a file that is sent, and of all that an address answers. */
export const bytesMax = 30_000_000;

export const standings = ["new", "same", "near", "differs", "refused"] as const;
export type Standing = (typeof standings)[number];
export const lineChoices = ["ours", "theirs", "another", "leave"] as const;
export type LineChoice = (typeof lineChoices)[number];
export type Outcome = "added" | "filled" | "replaced" | "kept" | "left-out";
