import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Places",
  ur: "مقامات",
  ar: "الأماكن",
  pa: "ਥਾਵਾਂ",
  bn: "স্থানসমূহ",
  pl: "Miejsca",
  so: "Goobaha",
  cy: "Lleoedd",
};

export const placesInMenu = (language: Language): string => menuWords[language];

/** What happened to a place, as a sentence. A happening this program has no sentence for is still shown. */
export const happeningWords = (what: string): string =>
  ({ "place.started": "This place started." })[what] ?? "Something was changed here.";
