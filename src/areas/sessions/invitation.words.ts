import type { Language } from "../../design/languages.ts";
import type { Format, OtherForm } from "./invitation.ts";
import type { Answer, Level } from "./session.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that somebody with a private link reads. English is the type: a language that lacks a sentence does not compile. */
export interface InvitationWords {
  readonly invited: string;
  readonly when: string;
  readonly where: string;
  readonly online: string;
  readonly part: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly comes: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly language: string;
  readonly notNeeded: string;
  readonly papers: string;
  readonly usual: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly needs: string;
  readonly needsHint: string;
  readonly send: string;
  readonly more: string;
  readonly venueNot: string;
  readonly rather: string;
  readonly otherForms: Readonly<Record<OtherForm, string>>;
  readonly listening: string;
  readonly listened: Readonly<Record<"wanted" | "not-wanted", string>>;
  readonly facilitator: string;
  readonly item: string;
  readonly itemHint: string;
  readonly word: string;
  readonly onlyYou: string;
  /** To somebody who was given another person’s link. */
  readonly passedOn: string;
  readonly thanks: string;
  /** Said of the venue alone: whether they come was not asked. */
  readonly placeKept: string;
  readonly comesToo: string;
  readonly openAgain: string;
  readonly gone: string;
  /** Said to somebody on the list, by their account, before any invitation went to them. */
  readonly notYet: string;
  readonly cancelled: string;
  readonly over: string;
  readonly needed: string;
  readonly tooLong: string;
  readonly toCalendar: string;
  // Letters, with {title}, {when}, {where}, {link}, {because} and {place}.
  readonly subjects: Readonly<Record<"invitation" | "change" | "cancellation" | "taken-off", string>>;
  readonly asks: string;
  readonly answerBy: string;
  readonly changed: string;
  readonly calledOff: string;
  readonly takenOff: string;
  readonly inCalendar: string;
  readonly text: string;
}

const inEveryLanguage: Readonly<Record<Language, InvitationWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** What somebody who is invited reads, in a language. Those other than English await review by speakers. */
export const invitationWords = (language: Language): InvitationWords => inEveryLanguage[language];

/** Puts values in the places between braces. */
export const filled = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
