import type { Language } from "../../design/languages.ts";
import type { Right } from "./case.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that the person reads. English is the type: a language that lacks a sentence does not compile. */
export interface CaseWords {
  readonly title: string;
  readonly lead: string;
  readonly called: string;
  readonly linkIs: string;
  readonly holds: string;
  readonly asked: string;
  readonly yesTitle: string;
  readonly noYes: string;
  readonly mayRead: string;
  readonly until: string;
  readonly takenBack: string;
  readonly notYourYes: string;
  readonly takeBack: string;
  readonly takeBackWhat: string;
  readonly done: string;
  readonly lookedTitle: string;
  readonly nobodyLooked: string;
  readonly somebody: string;
  readonly rights: Readonly<Record<Right, string>>;
  readonly openedTitle: string;
  readonly wasRight: string;
  readonly wasWrong: string;
  readonly notLookedAt: string;
  readonly notWorking: string;
}

const byLanguage: Readonly<Record<Language, CaseWords>> = { en, cy, ur, pa, bn, ar, pl, so };

export const caseWords = (language: Language): CaseWords => byLanguage[language];
