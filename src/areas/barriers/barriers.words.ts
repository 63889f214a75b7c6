import type { Language } from "../../design/languages.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { ShownAs, Standing, StepDone, WhoseWords } from "./barrier.ts";
import type { BarrierSays } from "./says.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that those who raise barriers and the public read. English is the type: a language that lacks a sentence does not compile. */
export interface BarrierWords extends BarrierSays {
  readonly inMenu: string;
  readonly lead: string;
  readonly none: string;
  // Raising one.
  readonly raise: string;
  readonly raiseLead: string;
  readonly title: string;
  readonly titleHint: string;
  readonly words: string;
  readonly getting: string;
  readonly communities: string;
  readonly service: string;
  readonly about: string;
  readonly canBeEmpty: string;
  readonly nothingChosen: string;
  readonly whose: string;
  readonly whoseWords: Readonly<Record<WhoseWords, string>>;
  readonly shown: string;
  readonly shownHint: string;
  readonly shownAs: Readonly<Record<ShownAs, string>>;
  readonly organisation: string;
  /** With the number of days between braces. */
  readonly promise: string;
  readonly send: string;
  // How it stands.
  readonly standings: Readonly<Record<Standing, string>>;
  readonly steps: Readonly<Record<Exclude<StepDone, "joined">, string>>;
  /** With the name of the other one between braces. */
  readonly joinedWith: string;
  /** With the day between braces. */
  readonly dueBy: string;
  readonly overdue: string;
  readonly metOn: string;
  readonly raisedOn: string;
  readonly raisedBy: string;
  /** The link to what it was raised from. */
  readonly cameFrom: string;
  readonly nobodyNamed: string;
  readonly happened: string;
  // What whoever raised it says.
  readonly ask: string;
  readonly says: Readonly<Record<"answers" | "disputes", string>>;
  readonly missing: string;
  readonly missingHint: string;
  readonly reply: string;
  readonly replyHint: string;
  readonly release: string;
  readonly releaseWords: string;
  readonly namesNobody: string;
  readonly isReleased: string;
  // For everybody.
  readonly recordTitle: string;
  readonly recordLead: string;
  readonly inTime: string;
  readonly median: string;
  readonly closedWithEvidence: string;
  readonly answeredShare: string;
  /** With two numbers between braces. */
  readonly ofAll: string;
  /** With days and a number between braces. */
  readonly daysOf: string;
  readonly tooFew: string;
  /** With the first day between braces. */
  readonly howCounted: string;
  readonly noneReleased: string;
}

const all: Readonly<Record<Language, BarrierWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const barrierWords = (language: Language): BarrierWords => all[language];

interface Way {
  readonly href: string;
  readonly words: string;
}

/** The way down to a page of barriers. */
export const trail = ({ slug, name }: PlaceHere, language: Language, ...more: readonly Way[]): readonly Way[] => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/barriers`, words: barrierWords(language).inMenu },
  ...more,
];
