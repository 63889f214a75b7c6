import type { Language } from "../../design/languages.ts";
import type { EntryKind, Refusal } from "./outreach.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that somebody reads who takes the page with them. English is the type: a language that lacks a sentence does not compile. */
export interface OutreachWords {
  readonly inMenu: string;
  readonly title: string;
  readonly lead: string;
  readonly needsScripts: string;
  readonly ordinary: string;
  // The lock.
  readonly chooseTitle: string;
  readonly chooseWarning: string;
  readonly passphrase: string;
  readonly again: string;
  readonly start: string;
  readonly tooShort: string;
  readonly notSame: string;
  readonly unlock: string;
  readonly yours: string;
  readonly wrong: string;
  readonly lock: string;
  readonly erase: string;
  readonly eraseSure: string;
  readonly eraseFirst: string;
  // What is written down.
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly session: string;
  readonly notListed: string;
  readonly day: string;
  readonly venue: string;
  readonly met: string;
  readonly took: string;
  readonly asked: string;
  readonly names: string;
  readonly namesBecause: string;
  readonly name: string;
  readonly reachBy: string;
  readonly purpose: string;
  readonly forgetOn: string;
  readonly didAgree: string;
  readonly agreed: string;
  readonly said: string;
  readonly about: string;
  readonly answerIn: string;
  readonly minutes: string;
  readonly doing: string;
  readonly keep: string;
  // What waits, and what becomes of it.
  readonly kept: string;
  readonly notKept: string;
  /** With the number between braces. */
  readonly waits: string;
  readonly nothingWaits: string;
  readonly send: string;
  readonly sent: string;
  readonly noSignal: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly failed: string;
  readonly refused: string;
  readonly putRight: string;
  readonly takeAway: string;
  /** What happened, and what to do. */
  readonly refusals: Readonly<Record<Refusal, string>>;
}

const all: Readonly<Record<Language, OutreachWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const outreachWords = (language: Language): OutreachWords => all[language];

export const outreachInMenu = (language: Language): string => all[language].inMenu;
