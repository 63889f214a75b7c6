import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Clinical hours and clinics",
  ur: "کلینیکل گھنٹے اور کلینک",
  ar: "ساعات العمل السريري والعيادات",
  pa: "ਕਲੀਨਿਕਲ ਘੰਟੇ ਅਤੇ ਕਲੀਨਿਕ",
  bn: "ক্লিনিক্যাল ঘণ্টা ও ক্লিনিক",
  pl: "Godziny kliniczne i poradnie",
  so: "Saacadaha caafimaadka iyo rugaha",
  cy: "Oriau clinigol a chlinigau",
};

export const clinicsInMenu = (language: Language): string => menuWords[language];
