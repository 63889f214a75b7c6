import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Asks to partners",
  ur: "شراکت داروں سے درخواستیں",
  ar: "طلبات من الشركاء",
  pa: "ਭਾਈਵਾਲਾਂ ਤੋਂ ਮੰਗਾਂ",
  bn: "অংশীদারদের কাছে অনুরোধ",
  pl: "Prośby do partnerów",
  so: "Codsiyada la-hawlgalayaasha",
  cy: "Ceisiadau i bartneriaid",
};

export const asksInMenu = (language: Language): string => menuWords[language];
