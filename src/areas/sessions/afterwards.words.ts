import type { Language } from "../../design/languages.ts";
import type { ChangeSays, RatingQuestion } from "./day.ts";
import type { Level } from "./session.ts";
import { ar } from "./words/afterwards-ar.words.ts";
import { bn } from "./words/afterwards-bn.words.ts";
import { cy } from "./words/afterwards-cy.words.ts";
import { en } from "./words/afterwards-en.words.ts";
import { pa } from "./words/afterwards-pa.words.ts";
import { pl } from "./words/afterwards-pl.words.ts";
import { so } from "./words/afterwards-so.words.ts";
import { ur } from "./words/afterwards-ur.words.ts";

/** All that contributors read in and after a listening section, and when they say how a session was. */
export interface AfterwardsWords {
  readonly rate: string;
  readonly rateLead: string;
  readonly chairLead: string;
  readonly questions: Readonly<Record<RatingQuestion, string>>;
  /** From 1, not at all, to 5, fully. */
  readonly steps: readonly [string, string, string, string, string];
  readonly notSaid: string;
  readonly promised: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly send: string;
  readonly thanks: string;
  readonly over: string;
  readonly choose: string;
  readonly nothing: string;
  // A note of what one said.
  readonly note: string;
  readonly noteLead: string;
  readonly noteBox: string;
  readonly whoReads: string;
  readonly onlyMe: string;
  readonly released: string;
  readonly keep: string;
  readonly kept: string;
  readonly tooLong: string;
  // The card of the listening section.
  readonly card: string;
  readonly first: string;
  readonly second: string;
  readonly rule: string;
  readonly ruleWords: string;
  // What changed because of it.
  readonly changed: string;
  readonly nothingChanged: string;
  readonly isItSo: string;
  readonly says: Readonly<Record<ChangeSays, string>>;
  readonly saidSo: string;
}

const inEveryLanguage: Readonly<Record<Language, AfterwardsWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** In a language. Those other than English await review by speakers. */
export const afterwardsWords = (language: Language): AfterwardsWords => inEveryLanguage[language];
