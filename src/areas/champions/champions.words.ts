import type { Language } from "../../design/languages.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Crowd, Deed, Heard, Length, Move, Outcome, State, Theme } from "./champion.ts";
import type { ChampionSays } from "./says.ts";
import type { Standing } from "./state.rules.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** A letter; `{link}` stands for the address, which comes last and by itself. */
export interface LetterWords {
  readonly subject: string;
  readonly text: string;
}

/** All that champions and the public read. English is the type: a language that lacks a sentence does not compile. */
export interface ChampionWords extends ChampionSays {
  readonly inMenu: string;
  readonly invitedLead: string;
  readonly moves: Readonly<Record<Move, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly speakFor: string;
  readonly speakForHint: string;
  readonly reachedAs: string;
  // Telling what one heard.
  readonly tell: string;
  readonly tellLead: string;
  readonly heardWords: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly heardFrom: string;
  readonly crowds: Readonly<Record<Crowd, string>>;
  readonly community: string;
  readonly answerer: string;
  /** With the number of days between braces. */
  readonly promise: string;
  readonly send: string;
  // Telling what one did.
  readonly did: string;
  readonly what: string;
  readonly deeds: Readonly<Record<Deed, string>>;
  readonly long: string;
  readonly lengths: Readonly<Record<Length, string>>;
  readonly met: string;
  readonly onDay: string;
  /** With the hours between braces. */
  readonly hours: string;
  // What came of it.
  readonly asked: string;
  readonly none: string;
  readonly standings: Readonly<Record<Standing, string>>;
  /** With the name and the day between braces. */
  readonly dueBy: string;
  readonly nobodyNow: string;
  readonly wentOn: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly replyAsk: string;
  readonly hearings: Readonly<Record<Heard, string>>;
  readonly missing: string;
  readonly missingHint: string;
  readonly say: string;
  readonly cameOf: string;
  readonly release: string;
  readonly releaseWords: string;
  readonly namesNobody: string;
  readonly isReleased: string;
  readonly thanks: string;
  readonly openAgain: string;
  readonly meetings: string;
  readonly meetingKinds: Readonly<Record<"training" | "support", string>>;
  // Letters.
  readonly letters: Readonly<Record<"invited" | "answered" | "late", LetterWords>>;
  // For everybody.
  readonly recordTitle: string;
  readonly recordLead: string;
  readonly quarter: string;
  readonly inTime: string;
  readonly median: string;
  readonly escalated: string;
  /** With two numbers between braces. */
  readonly ofAll: string;
  readonly ofAnswers: string;
  readonly howCounted: string;
  /** With a number between braces. */
  readonly fromNotes: string;
  readonly byTheme: string;
  readonly byCommunity: string;
  readonly bands: Readonly<Record<"some" | "many", string>>;
  readonly bandsNote: string;
  readonly noneReleased: string;
  readonly question: string;
}

const all: Readonly<Record<Language, ChampionWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const championWords = (language: Language): ChampionWords => all[language];

interface Step {
  readonly href: string;
  readonly words: string;
}

/** The way down to the pages of those who run the network, in English. */
export const trail = ({ slug, name }: PlaceHere, ...more: readonly Step[]): readonly Step[] => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/champions`, words: "Champions" },
  ...more,
];
