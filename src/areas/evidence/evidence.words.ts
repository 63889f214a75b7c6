import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Evidence",
  ur: "ثبوت",
  ar: "الأدلة",
  pa: "ਸਬੂਤ",
  bn: "প্রমাণ",
  pl: "Dowody",
  so: "Caddaynta",
  cy: "Tystiolaeth",
};

export const evidenceInMenu = (language: Language): string => menuWords[language];
