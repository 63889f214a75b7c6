import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Campaigns",
  ur: "مہمات",
  ar: "الحملات",
  pa: "ਮੁਹਿੰਮਾਂ",
  bn: "প্রচারাভিযান",
  pl: "Kampanie",
  so: "Ololeyaal",
  cy: "Ymgyrchoedd",
};

export const campaignsInMenu = (language: Language): string => menuWords[language];
