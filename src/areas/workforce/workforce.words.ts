import type { Language } from "../../design/languages.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** What communities read of people who say who they are. English is the type: a language that lacks a sentence does not compile. */
export interface WorkforceWords {
  readonly title: string;
  readonly lead: string;
  readonly nobody: string;
  readonly speaks: string;
  readonly community: string;
  readonly inPlan: string;
  readonly agreedOn: string;
}

const all: Readonly<Record<Language, WorkforceWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const workforceWords = (language: Language): WorkforceWords => all[language];
