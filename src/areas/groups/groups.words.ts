import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Groups",
  ur: "گروپ",
  ar: "المجموعات",
  pa: "ਸਮੂਹ",
  bn: "দল",
  pl: "Grupy",
  so: "Kooxaha",
  cy: "Grwpiau",
};

export const groupsInMenu = (language: Language): string => menuWords[language];
