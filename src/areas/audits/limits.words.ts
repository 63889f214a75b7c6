import type { Language } from "../../design/languages.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** What everybody reads of what services cannot do yet. English is the type: a language that lacks a sentence does not compile. */
export interface LimitsWords {
  readonly title: string;
  readonly lead: string;
  readonly noneShown: string;
  readonly nothing: string;
  readonly described: string;
  readonly depends: string;
  readonly doing: string;
  readonly notDoing: string;
  /** With the day between braces, as those below. */
  readonly byDay: string;
  readonly late: string;
  readonly firstPromised: string;
  readonly done: string;
  readonly lookedOn: string;
  readonly partners: string;
  readonly noWord: string;
}

const all: Readonly<Record<Language, LimitsWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const limitsWords = (language: Language): LimitsWords => all[language];

export const withDay = (words: string, day: string): string => words.replace("{day}", day);
