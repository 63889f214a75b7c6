import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Communities",
  ur: "برادریاں",
  ar: "المجتمعات",
  pa: "ਭਾਈਚਾਰੇ",
  bn: "জনগোষ্ঠী",
  pl: "Społeczności",
  so: "Bulshooyinka",
  cy: "Cymunedau",
};

export const communitiesInMenu = (language: Language): string => menuWords[language];
