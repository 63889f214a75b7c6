import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Agreements",
  ur: "معاہدے",
  ar: "الاتفاقيات",
  pa: "ਸਮਝੌਤੇ",
  bn: "চুক্তিসমূহ",
  pl: "Umowy",
  so: "Heshiisyada",
  cy: "Cytundebau",
};

export const agreementsInMenu = (language: Language): string => menuWords[language];
