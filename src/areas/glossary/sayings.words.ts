import type { Language } from "../../design/languages.ts";
import type { Matter } from "./glossary.ts";
import { ar } from "./words/sayings-ar.words.ts";
import { bn } from "./words/sayings-bn.words.ts";
import { cy } from "./words/sayings-cy.words.ts";
import { en } from "./words/sayings-en.words.ts";
import { pa } from "./words/sayings-pa.words.ts";
import { pl } from "./words/sayings-pl.words.ts";
import { so } from "./words/sayings-so.words.ts";
import { ur } from "./words/sayings-ur.words.ts";

/** What everybody reads of how people here say it. */
export interface SayingWords {
  readonly title: string;
  /** Stands wherever sayings do. @practice P15 */
  readonly asks: string;
  readonly give: string;
  readonly byLanguage: string;
  readonly all: string;
  readonly literally: string;
  readonly language: string;
  readonly maySpeakOf: string;
  readonly howSaid: string;
  readonly waits: string;
  readonly otherwiseTag: string;
  readonly noneYet: string;
  readonly noneWords: string;
  readonly ask: string;
  readonly inLatin: string;
  readonly polite: string;
  readonly shames: string;
  readonly givenBy: string;
  readonly communityMember: string;
  readonly othersSay: string;
  readonly notLooked: string;
  readonly itIsSo: string;
  readonly otherwise: string;
  readonly matters: Readonly<Record<Matter, string>>;
}

const inEveryLanguage: Readonly<Record<Language, SayingWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** In a language. Those other than English await review by speakers. */
export const sayingWords = (language: Language): SayingWords => inEveryLanguage[language];
