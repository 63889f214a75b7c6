import type { Language } from "../../design/languages.ts";
import type { ReflectionSays } from "./reflections.rules.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that the writer of a log reads. English is the type: a language that lacks a sentence does not compile. */
export interface ReflectionWords extends ReflectionSays {
  readonly title: string;
  readonly lead: string;
  readonly loses: string;
  readonly whileOpen: string;
  readonly choose: string;
  readonly hint: string;
  readonly again: string;
  readonly understood: string;
  readonly begin: string;
  readonly passphrase: string;
  readonly orCode: string;
  readonly open: string;
  readonly lost: string;
  readonly write: string;
  readonly writeHint: string;
  readonly keep: string;
  readonly lock: string;
  readonly written: string;
  readonly none: string;
  readonly unreadable: string;
  readonly change: string;
  readonly changeLead: string;
  readonly now: string;
  readonly fresh: string;
  readonly code: string;
  readonly codeLead: string;
  readonly codeKept: string;
  /** With the day between braces. */
  readonly codeSince: string;
  readonly throwAway: string;
  readonly throwLead: string;
  readonly throwSure: string;
  // What must be put right.
  readonly wrong: string;
  readonly locked: string;
  readonly inBrowser: string;
  readonly beginFirst: string;
  readonly sendAgain: string;
  /** With the minutes between braces. */
  readonly tooMany: string;
}

const all: Readonly<Record<Language, ReflectionWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const reflectionWords = (language: Language): ReflectionWords => all[language];
