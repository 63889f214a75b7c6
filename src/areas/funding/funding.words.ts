import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Funding",
  ur: "فنڈنگ",
  ar: "التمويل",
  pa: "ਫੰਡਿੰਗ",
  bn: "অর্থায়ন",
  pl: "Finansowanie",
  so: "Maalgelinta",
  cy: "Cyllid",
};

export const fundingInMenu = (language: Language): string => menuWords[language];
