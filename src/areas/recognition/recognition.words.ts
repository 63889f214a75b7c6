import type { Language } from "../../design/languages.ts";
import type { Kind, Length, Need, Standing, State, Way } from "./contribution.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that whoever gave something reads. English is the type: a language that lacks a sentence does not compile. */
export interface RecognitionWords {
  readonly inMenu: string;
  readonly listLead: string;
  readonly none: string;
  // Writing it down.
  readonly write: string;
  readonly writeLead: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly long: string;
  readonly lengths: Readonly<Record<Length, string>>;
  readonly by: string;
  readonly me: string;
  readonly standing: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly onDay: string;
  readonly service: string;
  readonly shouldHave: string;
  readonly needs: Readonly<Record<Need, string>>;
  readonly more: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly keep: string;
  /** With the minutes between braces. */
  readonly recording: string;
  readonly minutes: string;
  // How it stands.
  readonly stands: string;
  readonly states: Readonly<Record<State, string>>;
  readonly serviceSays: string;
  readonly waitsForService: string;
  // What its people say of it.
  readonly check: string;
  readonly isItRight: string;
  readonly says: Readonly<Record<"confirmed" | "corrected" | "disputed", string>>;
  readonly minutesNow: string;
  readonly because: string;
  readonly send: string;
  // What must be put right.
  readonly choose: string;
  readonly dayWrong: string;
  readonly tooLong: string;
  readonly minutesWrong: string;
  readonly sameMinutes: string;
  readonly becauseNeeded: string;
  readonly saidAlready: string;
  readonly dayFull: string;
  // How it was written down, and all of it confirmed at once.
  /** With how often between braces. */
  readonly times: string;
  readonly came: string;
  readonly ways: Readonly<Record<Exclude<Way, "form">, string>>;
  /** With how many between braces. */
  readonly confirmAll: string;
  readonly confirmedAll: string;
  // The ways on.
  readonly statement: string;
  readonly sheets: string;
}

const all: Readonly<Record<Language, RecognitionWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const recognitionWords = (language: Language): RecognitionWords => all[language];

export const recognitionInMenu = (language: Language): string => all[language].inMenu;

/** A sentence with what belongs between its braces. */
export const filled = (sentence: string, value: number): string => sentence.replace(/\{\w+\}/, String(value));
