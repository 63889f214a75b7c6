import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Sessions",
  ur: "نشستیں",
  ar: "الجلسات",
  pa: "ਬੈਠਕਾਂ",
  bn: "বৈঠক",
  pl: "Spotkania",
  so: "Kulammo",
  cy: "Sesiynau",
};

export const sessionsInMenu = (language: Language): string => menuWords[language];
