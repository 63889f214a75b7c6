import type { LoopStep } from "../../../design/design.words.ts";
import type { Language } from "../../../design/languages.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** The sentences of the first page. English is the type: a language that lacks one does not compile. */
export interface FirstWords {
  readonly title: string;
  readonly lead: string;
  readonly tryIt: string;
  readonly tryHint: string;
  readonly example: string;
  readonly places: string;
  readonly needTitle: string;
  readonly needs: readonly [string, string];
  readonly getTitle: string;
  readonly gets: readonly [string, string, string];
  readonly loopTitle: string;
  readonly loopLead: string;
  /** What one does in each step of the loop. */
  readonly steps: Readonly<Record<LoopStep, string>>;
  readonly worksNow: string;
  readonly beingBuilt: string;
  /** Above the places that whoever has signed in is in. */
  readonly yourPlaces: string;
}

const inEveryLanguage: Readonly<Record<Language, FirstWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** The first page's sentences in a language. */
export const firstWords = (language: Language): FirstWords => inEveryLanguage[language];
