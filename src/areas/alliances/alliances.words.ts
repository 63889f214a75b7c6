import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Alliances",
  ur: "اتحاد",
  ar: "التحالفات",
  pa: "ਸਾਂਝਾਂ",
  bn: "জোটসমূহ",
  pl: "Przymierza",
  so: "Isbahaysiyada",
  cy: "Cynghreiriau",
};

export const alliancesInMenu = (language: Language): string => menuWords[language];
