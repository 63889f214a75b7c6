import type { Language } from "../../design/languages.ts";
import type { Kind, Outcome, Rating, Wish } from "./voice.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that whoever says something reads. English is the type: a language that lacks a sentence does not compile. */
export interface VoiceWords {
  readonly say: string;
  readonly inMenu: string;
  readonly lead: string;
  /** Whom to ring in need, with the numbers between braces. */
  readonly danger: string;
  readonly readWhen: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly words: string;
  readonly wordsHint: string;
  readonly speak: string;
  readonly recording: string;
  readonly recordingHint: string;
  readonly fileWrong: string;
  readonly answerIn: string;
  readonly more: string;
  readonly service: string;
  readonly community: string;
  readonly communityHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly toldBy: string;
  readonly unfair: string;
  readonly unfairWhere: string;
  readonly unfairBy: string;
  readonly wants: string;
  readonly wishes: Readonly<Record<Wish, string>>;
  readonly keeper: string;
  readonly send: string;
  readonly needed: string;
  readonly tooLong: string;
  readonly tooMany: string;
  readonly sentBefore: string;
  // The private page.
  readonly thanks: string;
  readonly yours: string;
  readonly keepLink: string;
  readonly link: string;
  readonly youSaid: string;
  readonly notWritten: string;
  readonly written: string;
  readonly isRight: string;
  readonly isWrong: string;
  readonly given: string;
  readonly due: string;
  readonly states: Readonly<Record<"waiting" | "taken-on" | "late" | "answered", string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly checkedBy: string;
  readonly helps: string;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly rated: string;
  readonly openAgain: string;
  readonly missing: string;
  readonly againNeeded: string;
  readonly notAnswered: string;
  readonly complain: string;
  /** How to complain, with numbers between braces. */
  readonly complaining: readonly [string, string, string, string];
  // Who sees what you tell us.
  readonly whoSees: string;
  readonly whoReads: string;
  readonly whoReadsUnfair: string;
  readonly neverTold: string;
  readonly never: readonly string[];
  readonly compelled: string;
  readonly howOften: string;
  readonly nobodySaidHowOften: string;
  readonly notKept: string;
  readonly cannotFind: string;
  readonly signed: string;
  readonly notSigned: string;
  // What was answered.
  readonly answersTitle: string;
  readonly noAnswers: string;
  /** With {answered} and {all}. */
  readonly share: string;
  /** With {days}. */
  readonly middle: string;
  readonly fewYet: string;
  readonly someLate: string;
  // Fears.
  readonly fears: string;
  readonly noFears: string;
}

const inEveryLanguage: Readonly<Record<Language, VoiceWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** What whoever says something reads, in a language. Those other than English await review by speakers. */
export const voiceWords = (language: Language): VoiceWords => inEveryLanguage[language];

export const answersOnFrontPage = (language: Language): string => inEveryLanguage[language].answersTitle;
export const sayInMenu = (language: Language): string => inEveryLanguage[language].say;
export const voicesInMenu = (language: Language): string => inEveryLanguage[language].inMenu;
