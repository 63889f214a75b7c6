/** Why somebody needs an advocate: with what the law says of it. Dated: check each against the current guidance. */
export const becauses = ["care-act", "detained", "capacity", "complaint", "asked"] as const;
export type Because = (typeof becauses)[number];

export const becauseWords: Readonly<Record<Because, string>> = {
  "care-act": "They find it hard to take part in an assessment, plan or review, and nobody else can help them to",
  detained: "They are kept under the Mental Health Act, or under one of its orders",
  capacity: "Somebody else decides for them because they cannot, and nobody speaks for them",
  complaint: "They want to complain about care of the NHS",
  asked: "They ask for one",
};

/** The law behind each, and since when it is in force. Looked up on 23 November 2026. */
export const becauseSource: Readonly<Record<Because, string>> = {
  "care-act": "Care Act 2014, section 67, in force since 1 April 2015: a duty",
  detained: "Mental Health Act 1983, section 130A, in force since 1 April 2009: a right",
  capacity: "Mental Capacity Act 2005, sections 35 to 41, in force since 1 April 2007: a duty",
  complaint: "Local Government and Public Involvement in Health Act 2007, section 223A: councils arrange it",
  asked: "No law names it: the place’s own promise",
};

export const genders = ["woman", "man", "other", "not-said"] as const;
export type Gender = (typeof genders)[number];
export const genderWords: Readonly<Record<Gender, string>> = {
  woman: "A woman",
  man: "A man",
  other: "Another gender",
  "not-said": "They do not say",
};

export const wantedGenders = ["any", "woman", "man"] as const;
export type WantedGender = (typeof wantedGenders)[number];
export const wantedWords: Readonly<Record<WantedGender, string>> = {
  any: "It does not matter",
  woman: "A woman",
  man: "A man",
};

export const steps = ["needed", "offered", "assigned", "handed-back", "met", "not-wanted", "ended"] as const;
export type StepDone = (typeof steps)[number];

export const stepWords: Readonly<Record<StepDone, string>> = {
  needed: "An advocate is needed",
  offered: "They were told that they can have one",
  assigned: "An advocate was found",
  "handed-back": "The advocate cannot go on",
  met: "They met",
  "not-wanted": "They do not want one",
  ended: "It ended",
};

export const states = ["waiting", "assigned", "together", "not-wanted", "ended"] as const;
export type State = (typeof states)[number];

export const stateWords: Readonly<Record<State, string>> = {
  waiting: "Waits for an advocate",
  assigned: "Found, not met yet",
  together: "Has an advocate",
  "not-wanted": "Does not want one",
  ended: "Ended",
};

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Advocate {
  /** A person of the place. */
  readonly id: string;
  readonly name: string;
  readonly of: Named;
  readonly languages: readonly string[];
  readonly words: string;
  readonly gender: Gender;
  /** How many people at once. */
  readonly ceiling: number;
  /** How many they stand beside today. */
  readonly beside: number;
}

export interface Step {
  readonly did: StepDone;
  /** A plain date. */
  readonly on: string;
  readonly advocate: Named | null;
  readonly words: string;
  readonly of: Named | null;
}

export interface Need {
  readonly because: Because;
  readonly gender: WantedGender;
  readonly wishes: string;
}
