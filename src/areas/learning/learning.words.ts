import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "What we learned",
  ur: "ہم نے کیا سیکھا",
  ar: "ما تعلمناه",
  pa: "ਅਸੀਂ ਕੀ ਸਿੱਖਿਆ",
  bn: "আমরা যা শিখলাম",
  pl: "Czego się nauczyliśmy",
  so: "Waxaan baranay",
  cy: "Beth ddysgon ni",
};

export const learningInMenu = (language: Language): string => menuWords[language];
