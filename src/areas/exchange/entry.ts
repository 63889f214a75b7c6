import type { Weekday } from "../../nouns/weekday.ts";

export const entryKinds = ["need", "offer"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Whose it is. */
export const ofKinds = ["organisation", "service", "community", "person"] as const;
export type OfKind = (typeof ofKinds)[number];

/** What it is about: what either side may have and the other may lack. */
export const topics = [
  "reach",
  "referral",
  "language",
  "knowledge",
  "skills",
  "space",
  "time",
  "money",
  "information",
  "listening",
  "food",
  "transport",
  "childcare",
  "things",
] as const;
export type Topic = (typeof topics)[number];

export const topicWords: Readonly<Record<Topic, string>> = {
  reach: "reaching people a service does not reach",
  referral: "a way in: referrals, or going along",
  language: "languages and interpreting",
  knowledge: "knowing a community, its history and words",
  skills: "skills and training",
  space: "a room or a place to meet",
  time: "hands and time",
  money: "money, costs and targets",
  information: "information people understand",
  listening: "somebody to talk to",
  food: "food",
  transport: "getting there",
  childcare: "childcare",
  things: "things to use",
};

/** A need and an offer brought together. */
export interface Match {
  readonly id: string;
  readonly needId: string;
  /** Null where whoever was asked said that they cannot. */
  readonly offerId: string | null;
  /** The other entry of the two, as seen from the one it stands on. */
  readonly otherTitle: string;
  readonly otherOf: string;
  readonly proposedFrom: string;
  /** Null once the person asked to be forgotten. */
  readonly proposedById: string | null;
  readonly proposedAt: string;
  readonly says: "accepted" | "declined" | null;
  readonly because: string;
  readonly answeredAt: string | null;
  readonly thanks: string;
  readonly thankedAt: string | null;
}

export interface EntrySaid {
  readonly topic: Topic;
  readonly title: string;
  readonly words: string;
  readonly communityIds: readonly string[];
  readonly languages: readonly string[];
  readonly days: readonly Weekday[];
  readonly atPlace: string;
  /** A plain date: the last day on which it is wanted. */
  readonly untilOn: string;
  /** The organisation a need is put to. */
  readonly askedOfId: string | null;
}

export interface Entry extends Omit<EntrySaid, "communityIds" | "askedOfId"> {
  readonly id: string;
  readonly kind: EntryKind;
  readonly ofKind: OfKind;
  /** Of the organisation, service or community; null for a person. */
  readonly ofId: string | null;
  /** What stands there for whose it is. A person's name only where they chose so. */
  readonly ofName: string;
  readonly side: "statutory" | "community";
  readonly communities: readonly { readonly id: string; readonly name: string }[];
  readonly askedOf: { readonly id: string; readonly name: string } | null;
  readonly writtenById: string | null;
  readonly authorRole: string;
  readonly writtenAt: string;
  readonly changedAt: string | null;
  readonly withdrawal: { readonly at: string; readonly because: string } | null;
  /** The newest first. */
  readonly matches: readonly Match[];
}

/** What an entry said before it was corrected. */
export interface Earlier {
  readonly title: string;
  readonly words: string;
  readonly atPlace: string;
  readonly until: string;
}

/** In one answer. */
export const entriesMax = 2000;
export const suggestionsMax = 5;
