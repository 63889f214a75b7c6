/** How somebody wants to be credited for what they gave. */
export const credits = ["name", "first-name", "organisation", "community-member"] as const;
export type Credit = (typeof credits)[number];

export const creditNames: Readonly<Record<Credit, string>> = {
  name: "By my name",
  "first-name": "By my first name",
  organisation: "By an organisation",
  "community-member": "As “a community member”",
};

/** What a saying may speak of. It helps to ask; none of these is a diagnosis. */
export const matters = [
  "low-mood",
  "worry",
  "grief",
  "memory-loss",
  "hearing-voices",
  "tiredness",
  "pain",
  "anger",
  "fear",
  "loneliness",
  "shame",
  "hard-times",
] as const;
export type Matter = (typeof matters)[number];

export const matterNames: Readonly<Record<Matter, string>> = {
  "low-mood": "low mood",
  worry: "worry",
  grief: "grief",
  "memory-loss": "memory loss",
  "hearing-voices": "hearing voices",
  tiredness: "tiredness",
  pain: "pain in the body",
  anger: "anger",
  fear: "fear",
  loneliness: "loneliness",
  shame: "shame",
  "hard-times": "hard times at home or with money",
};

/** A word of services with its plain meaning. */
export interface Word {
  readonly id: string;
  readonly word: string;
  /** Other ways in which services write it: "CMHT". */
  readonly also: readonly string[];
  readonly plain: string;
}

export interface WordListed extends Word {
  /** Languages in which another speaker said that its meaning is right. */
  readonly languages: readonly string[];
  /** Its meaning in the reader’s language, where a speaker said that it is right. */
  readonly here: string | null;
}

/** What a word means in a language. */
export interface Meaning {
  readonly id: string;
  readonly language: string;
  readonly words: string;
  /** As whoever gave it wishes: a name, an organisation, or null for a community member. */
  readonly creditedTo: string | null;
  readonly givenById: string | null;
  readonly givenOn: string;
  readonly verdict: "right" | "not-right" | null;
  readonly reviewedWhy: string;
}

export interface WordWhole extends Word {
  readonly isUsed: boolean;
  readonly meanings: readonly Meaning[];
}

/** How an asked word came. */
export type CameBy = "account" | "told" | "invitation";

/** A word that somebody asked for. Who asked is told to nobody. */
export interface Ask {
  readonly id: string;
  readonly word: string;
  readonly cameBy: CameBy;
  readonly askedOn: string;
  readonly state: "asked" | "explained" | "not-explained";
  readonly because: string;
  readonly wordId: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What another speaker says of a saying. */
export interface Review {
  readonly verdict: "so" | "otherwise";
  readonly why: string;
  readonly isReleased: boolean;
  readonly byId: string | null;
  readonly on: string;
}

/** How people here say it. */
export interface Saying {
  readonly id: string;
  readonly phrase: string;
  /** In Latin letters, as it sounds. */
  readonly inLatin: string;
  readonly language: string;
  readonly community: Named | null;
  readonly literally: string;
  readonly maySpeakOf: readonly Matter[];
  readonly polite: string;
  readonly shames: string;
  readonly creditedTo: string | null;
  readonly givenById: string | null;
  readonly writtenById: string | null;
  readonly givenOn: string;
  readonly isReleased: boolean;
  readonly reviews: readonly Review[];
}

/** Stands wherever sayings do. @practice P15 */
export const helpsToAsk =
  "It helps you to ask. It never says what somebody has: a saying is not a sign of an illness, and each person means their own thing by it.";

export const wordsMax = 2000;
export const sayingsMax = 500;
export const asksMax = 200;
