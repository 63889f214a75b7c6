import type { Count } from "../../nouns/count.ts";
import type { Named } from "./plan.ts";

/** People who use services, carers and advocates on one side; professionals on the other. */
export const panelSides = ["user", "professional"] as const;
export type PanelSide = (typeof panelSides)[number];
export const panelSideNames: Readonly<Record<PanelSide, string>> = {
  user: "People who use services, carers and advocates",
  professional: "Professionals",
};

/** A panel scores each option from 0 to 5, or votes for and against each. */
export const panelHows = ["scores", "votes"] as const;
export type PanelHow = (typeof panelHows)[number];
export const panelHowNames: Readonly<Record<PanelHow, string>> = {
  scores: "They score each option from 0 to 5",
  votes: "They vote for or against each option",
};

export const votes = ["for", "against", "no-view"] as const;
export type Vote = (typeof votes)[number];
export const voteNames: Readonly<Record<Vote, string>> = { for: "For", against: "Against", "no-view": "No view" };
/** As they are kept and added up. */
export const voteNumbers: Readonly<Record<Vote, number>> = { for: 1, against: -1, "no-view": 0 };
/** The one thing that a vote is kept by, where scores have their criteria. */
export const voteKey = "vote";

/** By option and criterion: 0 to 5; where the panel votes, by option 1, 0 or −1. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Scorer {
  readonly side: PanelSide;
  readonly scores: Scores;
}

interface Line {
  readonly id: string;
  readonly words: string;
}

/** What may be shown of one side, once the scoring closed. */
export interface FoundOfSide {
  readonly scorers: Count;
  /**
   * The average by option to the nearest half, from 0.5 to 4.5; empty where too few scored. Of votes: 1 where more were
   * for than against, −1 where fewer, 0 where as many; an option on which too few voted is missing.
   */
  readonly averages: Readonly<Record<string, number>>;
  /** The options with the highest average, or that more voted for than against; none where too few did. */
  readonly first: readonly string[];
}

export type PanelFound = Readonly<Record<PanelSide, FoundOfSide>>;

export const followings = ["followed", "partly", "not"] as const;
export type Following = (typeof followings)[number];
export const followingNames: Readonly<Record<Following, string>> = {
  followed: "What people who use services said was followed",
  partly: "It was followed in part",
  not: "It was not followed",
};

export interface Decided {
  readonly outcomeId: string;
  readonly followed: Following;
  readonly because: string;
  readonly onDay: string;
}

/** How far the side of people who use services moved the outcome. */
export const moves = ["changed", "agreed", "not-followed", "not-known"] as const;
export type Moved = (typeof moves)[number];
export const movedNames: Readonly<Record<Moved, string>> = {
  changed: "They changed the outcome: what they put first was chosen, and professionals put something else first",
  agreed: "What they put first was chosen; professionals put nothing else first that we may show",
  "not-followed": "Something else was chosen than what they put first",
  "not-known": "Too few of them scored to say",
};

/** The same where the panel voted. */
export const movedByVotes: Readonly<Record<Moved, string>> = {
  changed: "They changed the outcome: most of them were for what was chosen, and most professionals were not",
  agreed: "Most of them were for what was chosen; that professionals were not is nothing that we may show",
  "not-followed": "What was chosen is not what most of them were for",
  "not-known": "Too few of them voted to say",
};

export interface Panel {
  readonly how: PanelHow;
  readonly group: Named | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly options: readonly Line[];
  readonly criteria: readonly Line[];
  readonly found: PanelFound | null;
  readonly decided: Decided | null;
  /** Whoever asks may score. */
  readonly isAsked: boolean;
  /** What whoever asks scored: nobody else is told. */
  readonly mine: Scorer | null;
}

export const scoreMax = 5;
export const optionsMax = 8;
export const criteriaMax = 5;
