import type { Side } from "../../nouns/role.ts";

/** The four in which both sides have a part, in the order in which they come. */
export const dimensions = ["commission", "design", "deliver", "assess"] as const;
export type Dimension = (typeof dimensions)[number];

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  commission: "Choosing what is paid for",
  design: "Designing it",
  deliver: "Doing it",
  assess: "Judging how it went",
};

export const noSayers = ["community", "statutory", "both", "nobody"] as const;
export type NoSaidBy = (typeof noSayers)[number];

export const noWords: Readonly<Record<NoSaidBy, string>> = {
  community: "The community side alone",
  statutory: "The service side alone",
  both: "Each side",
  nobody: "Nobody",
};

/** What can change in how a service works: never in the people whom it helps. */
export const changeKinds = ["roles", "ideas", "practice", "people"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  roles: "Who has which part",
  ideas: "How the service thinks",
  practice: "What the service does in another way",
  people: "Who works there",
};

/** What one side tells of one of the four. */
export interface Telling extends Readonly<Record<ChangeKind, string>> {
  readonly serviceDoes: string;
  readonly communityDoes: string;
  /** Null where this side does not know. */
  readonly servicePence: number | null;
  readonly communityPence: number | null;
  readonly noSaidBy: NoSaidBy;
}

/** A version of it, as it is kept. */
export interface Told extends Telling {
  readonly dimension: Dimension;
  readonly side: Side;
  readonly number: number;
  /** Null where they asked to be forgotten. */
  readonly by: string | null;
  /** A plain date. */
  readonly on: string;
}

export const becomings = ["kept", "adapted", "dropped"] as const;
export type Becomes = (typeof becomings)[number];

export const becomesWords: Readonly<Record<Becomes, string>> = {
  kept: "Kept as it was",
  adapted: "Made to fit",
  dropped: "Left out",
};

export interface Answer {
  readonly by: string | null;
  readonly says: "yes" | "not-yet";
  readonly on: string;
}

/** Something that the other programme did, and what becomes of it in this one. */
export interface Element {
  readonly id: string;
  readonly words: string;
  readonly becomes: Becomes;
  readonly because: string;
  readonly by: string | null;
  readonly on: string;
  /** Of people of the new community, the last of each. */
  readonly answers: readonly Answer[];
}

/** A programme that follows another. */
export interface Copy {
  /** Null where it is in another place, or there no more. */
  readonly originId: string | null;
  readonly originName: string;
  readonly originPlace: string;
  readonly measured: string;
  readonly by: string | null;
  readonly on: string;
  readonly elements: readonly Element[];
}
