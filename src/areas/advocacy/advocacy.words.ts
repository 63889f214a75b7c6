import type { Language } from "../../design/languages.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** The leaflet. English is the type: a language that lacks a sentence does not compile. */
export interface AdvocacyWords {
  readonly title: string;
  readonly lead: string;
  readonly doesTitle: string;
  readonly does: readonly string[];
  readonly rightTitle: string;
  readonly rights: readonly string[];
  readonly source: string;
  readonly whom: string;
}

const all: Readonly<Record<Language, AdvocacyWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const advocacyWords = (language: Language): AdvocacyWords => all[language];
