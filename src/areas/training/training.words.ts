import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Training",
  ur: "تربیت",
  ar: "التدريب",
  pa: "ਸਿਖਲਾਈ",
  bn: "প্রশিক্ষণ",
  pl: "Szkolenia",
  so: "Tababar",
  cy: "Hyfforddiant",
};

export const trainingInMenu = (language: Language): string => menuWords[language];
