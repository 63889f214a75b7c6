import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Who is reached",
  ur: "کس تک پہنچے",
  ar: "من تصل إليهم الخدمات",
  pa: "ਕਿਸ ਤੱਕ ਪਹੁੰਚ",
  bn: "কাদের কাছে পৌঁছায়",
  pl: "Do kogo docieramy",
  so: "Cidda la gaaro",
  cy: "Pwy sy’n cael eu cyrraedd",
};

export const reachInMenu = (language: Language): string => menuWords[language];
