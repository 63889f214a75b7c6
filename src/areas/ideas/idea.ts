/** How its author wants to be credited. */
export const credits = ["name", "organisation", "not-shown"] as const;
export type Credit = (typeof credits)[number];

/** What was answered. "Not now" is an answer; silence is none. */
export const outcomes = ["taken-up", "talk-more", "not-now"] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  "taken-up": "We do this",
  "talk-more": "Let us talk about it",
  "not-now": "Not now",
};

/** What came of an idea. */
export interface Fruit {
  readonly words: string;
  /** A programme that began with it. */
  readonly programmeId: string | null;
  readonly saidAt: string;
}

export interface Answer {
  readonly outcome: Outcome;
  readonly words: string;
  readonly byName: string;
  readonly at: string;
}

export interface Idea {
  readonly id: string;
  readonly callId: string;
  readonly words: string;
  /** Null also where it was written down for somebody who is not named anywhere. */
  readonly authorId: string | null;
  readonly credit: Credit;
  /** As its author wishes: a name, an organisation, or null. */
  readonly creditedTo: string | null;
  readonly givenAt: string;
  /** Written down by somebody else, with the author's agreement of that day. */
  readonly agreedOn: string | null;
  readonly answer: Answer | null;
  readonly fruits: readonly Fruit[];
}

/** An invitation to say how to begin. */
export interface Call {
  readonly id: string;
  readonly question: string;
  readonly because: string;
  readonly askedWhom: string;
  readonly community: { readonly id: string; readonly name: string } | null;
  readonly askedById: string | null;
  readonly askedByName: string;
  readonly askedAt: string;
  /** Plain dates: ideas come until the one, and are answered by the other. */
  readonly until: string;
  readonly answersById: string | null;
  readonly answersByName: string;
  readonly answerBy: string;
  readonly ideas: number;
  readonly unanswered: number;
}

/** At most so many in a list. */
export const ideasMax = 2000;
