import type { CategoryCode } from "./schemes/classification.ts";

/** A name in any script, with its language as a tag (BCP 47): `ur`, `en`, `pnb-Arab`. */
export interface NameInLanguage {
  readonly name: string;
  readonly language: string;
}

/** Who wrote something down here, and in what capacity. */
export interface Author {
  /** Null once they asked to be forgotten. */
  readonly personId: string | null;
  /** Null for readers who are not of the place, and once they asked to be forgotten. */
  readonly name: string | null;
  /** Their role here at the time, in words: "engagement lead". */
  readonly role: string;
  /** In what capacity they spoke, as they said it: "a Kashmiri resident". Empty where they did not say. */
  readonly standing: string;
  /** The moment, as ISO 8601 in UTC. */
  readonly at: string;
}

/** What a community says of itself: what it brings comes first. */
export interface Described extends NameInLanguage {
  readonly otherNames: readonly NameInLanguage[];
  readonly organisations: string;
  readonly skills: string;
  readonly meetingPlaces: string;
  readonly history: string;
  /** Who said so: "elders, at a meeting in the hall". */
  readonly toldBy: string;
  /** When, as a plain date. */
  readonly toldOn: string | null;
  readonly faiths: readonly string[];
  readonly languages: readonly string[];
  readonly neighbourhoods: readonly string[];
  /** Categories of lists that help to find it in figures. A community is never one of them. */
  readonly categories: readonly CategoryCode[];
}

/** One version of a description. */
export interface Description extends Described {
  readonly number: number;
  readonly author: Author;
}

/** A community chose not to be here. */
export interface Choice {
  readonly toldBy: string;
  readonly words: string;
  readonly since: string;
}

export interface Community extends NameInLanguage {
  readonly id: string;
  readonly startedAt: string;
  readonly description: Description;
  /** Set while the community chose not to be here: then only its name and this choice are shown. */
  readonly chose: Choice | null;
}

/** A community as a line of a list. */
export interface CommunityListed extends NameInLanguage {
  readonly id: string;
  /** False while it chose not to be here: then nothing else of it is told. */
  readonly isHere: boolean;
  readonly languages: readonly string[];
  readonly neighbourhoods: readonly string[];
  readonly categories: readonly CategoryCode[];
  readonly describedAt: string;
}
