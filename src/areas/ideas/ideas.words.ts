import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Ideas",
  ur: "تجاویز",
  ar: "الأفكار",
  pa: "ਵਿਚਾਰ",
  bn: "ভাবনা",
  pl: "Pomysły",
  so: "Fikradaha",
  cy: "Syniadau",
};

export const ideasInMenu = (language: Language): string => menuWords[language];
