import type { Language } from "../../../design/index.ts";
import { en } from "./words/en.words.ts";
import { ur } from "./words/ur.words.ts";

/** The words of the two pages that lead to a finding. English is the type. */
export interface TryWords {
  /** In the menu. */
  readonly menu: string;
  /** In the breadcrumbs of the pages after. */
  readonly crumb: string;
  readonly title: string;
  readonly lead: string;
  readonly kept: string;
  readonly population: string;
  readonly populationHint: string;
  readonly activity: string;
  readonly activityHint: string;
  readonly known: string;
  readonly area: string;
  readonly areaHint: string;
  readonly organisation: string;
  readonly organisationHint: string;
  readonly period: string;
  readonly periodHint: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly publishedYes: string;
  readonly read: string;
  readonly exampleTitle: string;
  readonly exampleLead: string;
  readonly exampleLink: string;
  readonly whereTitle: string;
  readonly where: readonly string[];
  readonly missingPopulation: string;
  readonly missingActivity: string;
  /** After a file was refused: browsers never keep what was chosen. */
  readonly emptied: string;
  readonly chooseTitle: string;
  readonly chooseLead: string;
  readonly foundPopulation: string;
  readonly foundActivity: string;
  readonly layout: (id: string) => string;
  readonly areas: (count: string) => string;
  readonly organisations: (count: string) => string;
  readonly periods: string;
  readonly noPeriod: string;
  readonly measures: (count: string) => string;
  readonly noticed: string;
  readonly show: string;
  readonly again: string;
}

const inLanguage: Readonly<Partial<Record<Language, TryWords>>> = { en, ur };

/** The words in a language, and the language they are really in. */
export const tryWords = (language: Language): { readonly words: TryWords; readonly language: Language } => {
  const words = inLanguage[language];
  return words === undefined ? { words: en, language: "en" } : { words, language };
};
