import type { Language } from "../../design/languages.ts";

/** The names of the menu's links, in every language; those other than English await review by speakers. */
const published: Readonly<Record<Language, string>> = {
  en: "Published figures",
  ur: "شائع شدہ اعداد و شمار",
  ar: "الأرقام المنشورة",
  pa: "ਪ੍ਰਕਾਸ਼ਿਤ ਅੰਕੜੇ",
  bn: "প্রকাশিত পরিসংখ্যান",
  pl: "Opublikowane dane",
  so: "Tirooyinka la daabacay",
  cy: "Ffigurau a gyhoeddwyd",
};

export const publishedInMenu = (language: Language): string => published[language];
