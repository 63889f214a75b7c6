import type { Role } from "../../nouns/role.ts";

/** Where a barrier came from. `itself`: somebody of the place says so. */
export const sources = ["itself", "audit", "voice", "reach", "case", "session", "need", "safety-gap"] as const;
export type Source = (typeof sources)[number];

/** Sources that have a page of their own, from which one says that it is a barrier. */
export const sourcePages = ["audit", "voice", "reach", "case", "session"] as const;
export type SourcePage = (typeof sourcePages)[number];

/** One's own, what somebody told, or what several wrote together. */
export const whoseWords = ["own", "told", "together"] as const;
export type WhoseWords = (typeof whoseWords)[number];

export const shownAs = ["name", "organisation", "nobody"] as const;
export type ShownAs = (typeof shownAs)[number];

export const priorities = ["high", "middle", "low"] as const;
export type Priority = (typeof priorities)[number];

/** What can happen to a barrier. `refused`: it was on the managers’ table, and they do not take it up. */
export const stepsDone = [
  "triaged",
  "joined",
  "tabled",
  "refused",
  "risk",
  "planned",
  "closed",
  "accepted",
  "told",
  "answered",
  "replied",
  "disputed",
  "opened-again",
  "stands",
  "released",
] as const;
export type StepDone = (typeof stepsDone)[number];

export const standings = [
  "raised",
  "triaged",
  "joined",
  "tabled",
  "unresolved",
  "risk",
  "planned",
  "closed",
  "accepted",
  "disputed",
  "stands",
] as const;
export type Standing = (typeof standings)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Step {
  readonly number: number;
  readonly did: StepDone;
  readonly words: string;
  readonly priority: Priority | null;
  /** Who answers for what it is about. */
  readonly to: Named | null;
  /** The barrier it was joined with. */
  readonly joined: Named | null;
  /** The day of the managers’ meeting, and who was there by role. */
  readonly metOn: string | null;
  readonly there: readonly Role[];
  readonly risk: Named | null;
  readonly byId: string | null;
  readonly by: string | null;
  readonly onDay: string;
}

/** Something that stops people getting help, with all that happened to it since it was raised. */
export interface Barrier {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly getting: string;
  readonly whoseWords: WhoseWords;
  readonly source: Source;
  readonly sourceId: string;
  readonly service: Named | null;
  /** An organisation that it is about. */
  readonly about: Named | null;
  readonly communities: readonly Named[];
  readonly raisedById: string | null;
  /** Who is shown as having raised it; null where nobody is named. */
  readonly raisedBy: string | null;
  readonly shownAs: ShownAs;
  readonly organisationId: string | null;
  readonly language: string;
  readonly raisedOn: string;
  /** By which day it has to be on the managers’ table. It never moves. */
  readonly dueOn: string;
  readonly steps: readonly Step[];
}

/** From one to the next score at which a band begins, and what it is called. */
export interface Band {
  readonly from: number;
  readonly words: string;
}

export interface Terms {
  readonly daysToTable: number;
  readonly bands: readonly Band[];
}

export const termsAtFirst: Terms = {
  daysToTable: 30,
  bands: [
    { from: 1, words: "low" },
    { from: 4, words: "moderate" },
    { from: 8, words: "high" },
    { from: 15, words: "extreme" },
  ],
};

export const barriersMax = 500;
