/** How somebody stands in the network. Only `active` ones tell what they hear. */
export const states = ["invited", "active", "declined", "paused", "stepped-down"] as const;
export type State = (typeof states)[number];

/** What a champion can do about it themselves. */
export const moves = ["accept", "decline", "pause", "back", "step-down"] as const;
export type Move = (typeof moves)[number];

/** What it is about. */
export const themes = [
  "access",
  "language",
  "trust",
  "treatment",
  "waiting",
  "where-when",
  "cost",
  "information",
  "other",
] as const;
export type Theme = (typeof themes)[number];

/** From about how many people it was heard, and about how many an activity met: never an exact number. */
export const crowds = ["one", "few", "some", "many"] as const;
export type Crowd = (typeof crowds)[number];

export const deeds = ["talked", "event", "leaflets", "online", "visited", "other"] as const;
export type Deed = (typeof deeds)[number];

/** Lengths to tap, in minutes. */
export const lengths = ["15", "30", "60", "120", "240", "480"] as const;
export type Length = (typeof lengths)[number];

/** What an answer says: it will be done, it was done, it cannot be. */
export const outcomes = ["will", "done", "cannot"] as const;
export type Outcome = (typeof outcomes)[number];

/** First, then those to whom it goes when a day is over. */
export const ranks = ["1", "2", "3"] as const;
export const rankLast = 3;

export const hearings = ["answers", "not"] as const;
export type Heard = (typeof hearings)[number];

export const stepsDone = [
  "put",
  "reminded",
  "passed-on",
  "escalated",
  "answered",
  "heard",
  "opened-again",
  "came-of",
  "released",
] as const;
export type StepDone = (typeof stepsDone)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Champion {
  readonly id: string;
  /** Null where they were forgotten. */
  readonly person: Named | null;
  readonly language: string;
  readonly words: string;
  readonly state: State;
  readonly stateOn: string;
  readonly invitedOn: string;
  readonly communities: readonly Named[];
}

/** With what only whoever runs the network reads. */
export interface ChampionContact {
  readonly email: string;
  readonly hasLink: boolean;
}

export interface Answerer extends Named {
  readonly rank: number;
  readonly email: string;
  /** They belong to the place and hold a role by which one answers. */
  readonly isHere: boolean;
}

export interface Terms {
  readonly daysToAnswer: number;
  readonly remindBefore: number;
}

/** Until a place says otherwise. */
export const termsAtFirst: Terms = { daysToAnswer: 10, remindBefore: 3 };

export interface Item {
  readonly id: string;
  readonly championId: string;
  readonly champion: string;
  readonly championPersonId: string | null;
  readonly community: Named | null;
  readonly theme: Theme;
  readonly heardFrom: Crowd;
  readonly words: string;
  readonly answerer: Named | null;
  readonly rank: number;
  readonly toldOn: string;
  readonly firstDueOn: string;
  readonly dueOn: string;
  readonly firstAnsweredOn: string | null;
  readonly answeredOn: string | null;
  readonly outcome: Outcome | null;
  readonly answer: string;
  readonly heard: Heard | null;
  readonly again: string;
  readonly reopenedOn: string | null;
  readonly escalatedOn: string | null;
  readonly cameOf: string;
  readonly cameOfOn: string | null;
  readonly releasedWords: string;
  readonly releasedOn: string | null;
}

export interface Step {
  readonly number: number;
  readonly did: StepDone;
  readonly by: string | null;
  readonly to: string | null;
  readonly words: string;
  readonly onDay: string;
}

export interface Activity {
  readonly id: string;
  readonly what: Deed;
  readonly people: Crowd;
  readonly minutes: number;
  readonly onDay: string;
}

export interface Meeting {
  readonly id: string;
  readonly kind: "training" | "support";
  readonly title: string;
  readonly onDay: string;
  readonly minutes: number;
  readonly came: readonly Named[];
}

/** So many are read at once. */
export const itemsMax = 1000;
