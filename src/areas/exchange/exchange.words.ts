import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Needs and offers",
  ur: "ضرورتیں اور پیشکشیں",
  ar: "الاحتياجات والعروض",
  pa: "ਲੋੜਾਂ ਅਤੇ ਪੇਸ਼ਕਸ਼ਾਂ",
  bn: "প্রয়োজন ও সহায়তা",
  pl: "Potrzeby i oferty",
  so: "Baahiyaha iyo deeqaha",
  cy: "Anghenion a chynigion",
};

export const exchangeInMenu = (language: Language): string => menuWords[language];
