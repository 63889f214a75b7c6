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

const keepersMenuWords: Readonly<Record<Language, string>> = {
  en: "Keepers",
  ur: "نگہبان",
  ar: "القائمون على المكان",
  pa: "ਰਖਵਾਲੇ",
  bn: "তত্ত্বাবধায়ক",
  pl: "Opiekunowie",
  so: "Ilaaliyayaasha",
  cy: "Ceidwaid",
};

export const keepersInMenu = (language: Language): string => keepersMenuWords[language];
