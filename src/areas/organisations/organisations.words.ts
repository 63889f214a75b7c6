import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Services",
  ur: "خدمات",
  ar: "الخدمات",
  pa: "ਸੇਵਾਵਾਂ",
  bn: "সেবাসমূহ",
  pl: "Usługi",
  so: "Adeegyada",
  cy: "Gwasanaethau",
};

export const servicesInMenu = (language: Language): string => menuWords[language];

const directoryWords: Readonly<Record<Language, string>> = {
  en: "Organisations",
  ur: "تنظیمیں",
  ar: "المنظمات",
  pa: "ਸੰਸਥਾਵਾਂ",
  bn: "সংগঠনসমূহ",
  pl: "Organizacje",
  so: "Ururrada",
  cy: "Sefydliadau",
};

export const organisationsInMenu = (language: Language): string => directoryWords[language];
