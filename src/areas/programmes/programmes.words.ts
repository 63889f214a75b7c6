import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Together",
  ur: "مل کر",
  ar: "معًا",
  pa: "ਮਿਲ ਕੇ",
  bn: "একসাথে",
  pl: "Razem",
  so: "Wadajir",
  cy: "Gyda’n gilydd",
};

export const togetherInMenu = (language: Language): string => menuWords[language];
