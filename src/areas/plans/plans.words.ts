import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Plans",
  ur: "منصوبے",
  ar: "الخطط",
  pa: "ਯੋਜਨਾਵਾਂ",
  bn: "পরিকল্পনা",
  pl: "Plany",
  so: "Qorshayaasha",
  cy: "Cynlluniau",
};

export const plansInMenu = (language: Language): string => menuWords[language];
