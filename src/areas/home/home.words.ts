import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Home",
  ur: "ہوم",
  ar: "الرئيسية",
  pa: "ਮੁੱਖ ਸਫ਼ਾ",
  bn: "মূল পাতা",
  pl: "Strona główna",
  so: "Bogga hore",
  cy: "Hafan",
};

export const homeInMenu = (language: Language): string => menuWords[language];
