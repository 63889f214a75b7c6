import type { Language } from "./languages.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** The steps of the loop, in order. */
export const loopSteps = ["understand", "prepare", "plan", "act", "recognise", "answer"] as const;
export type LoopStep = (typeof loopSteps)[number];

/**
 * The words of every page's frame and of the components, in one language. English is the type: another language
 * that lacks a sentence does not compile.
 */
export interface DesignWords {
  readonly skipToContent: string;
  readonly menu: string;
  /** What each step of the loop is called, and what stands beside them: what the place itself needs. */
  readonly steps: Readonly<Record<LoopStep | "place", string>>;
  readonly languages: string;
  readonly breadcrumbs: string;
  readonly back: string;
  readonly footer: string;
  /** Said at the foot of every page in this language until speakers have read it. Empty in English. */
  readonly awaitingReview: string;
  /** Said at the top of a page whose body exists in English only. Empty in English. */
  readonly onlyInEnglish: string;
  readonly openGovernmentLicence: string;
  readonly error: string;
  readonly thereIsAProblem: string;
  readonly information: string;
  readonly warning: string;
  readonly example: string;
  readonly done: string;
  readonly hiddenUnder: (count: number) => string;
  readonly hidden: string;
  readonly notCollected: string;
  readonly notApplicable: string;
  readonly notKnown: string;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly pageOf: (page: number, last: number) => string;
  readonly showMoreRows: (count: number) => string;
  readonly continued: (caption: string) => string;
  readonly tableScrolls: string;
  readonly interval95: string;
  readonly fromTo: (lower: string, upper: string) => string;
  readonly lowerThan: (reference: string) => string;
  readonly higherThan: (reference: string) => string;
  readonly couldBeSame: (reference: string) => string;
  readonly comparedWith: string;
  readonly group: string;
  /** The way to the thread of a thing. */
  readonly ledHere: string;
  readonly step: string;
  readonly count: string;
  readonly ofFirst: string;
  readonly ofPrevious: string;
  readonly asTable: string;
  /** Over the links to the measures behind a figure. */
  readonly howWorkedOut: string;
  /** Over the links to a chart as a file. */
  readonly keepChart: string;
  readonly choose: string;
  /** Over the three boxes of a day. */
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Above every page of a made-up place. */
  readonly exampleBanner: (place: string) => string;
  readonly search: string;
  /** In the empty search box: what one can ask there. */
  readonly searchFor: string;
  /** Links at the foot of every page. */
  readonly about: string;
  readonly accessibility: string;
  readonly privacy: string;
  readonly wordsWeUse: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly yourSettings: string;
  /** Above every page of a place where somebody holds a role that waits for their second proof. */
  readonly roleWaits: string;
  readonly setUpSecondProof: string;
}

const inEveryLanguage: Readonly<Record<Language, DesignWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** The words of the frame and the components in a language: `designWords("cy").back` is "Yn ôl". */
export const designWords = (language: Language): DesignWords => inEveryLanguage[language];
