import type { Language } from "../../design/languages.ts";
import type { Side } from "../../nouns/role.ts";
import { sideWords } from "../../nouns/role.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Places",
  ur: "مقامات",
  ar: "الأماكن",
  pa: "ਥਾਵਾਂ",
  bn: "স্থানসমূহ",
  pl: "Miejsca",
  so: "Goobaha",
  cy: "Lleoedd",
};

export const placesInMenu = (language: Language): string => menuWords[language];

const keepersMenuWords: Readonly<Record<Language, string>> = {
  en: "Keepers",
  ur: "نگہبان",
  ar: "القائمون على المكان",
  pa: "ਰਖਵਾਲੇ",
  bn: "তত্ত্বাবধায়ক",
  pl: "Opiekunowie",
  so: "Ilaaliyayaasha",
  cy: "Ceidwaid",
};

export const keepersInMenu = (language: Language): string => keepersMenuWords[language];

/** What happened to a place, as a sentence. A happening this program has no sentence for is still shown. */
export const happeningWords = (what: string, about: string | null = null): string => {
  if (what === "place.started") return "This place started.";
  if (what === "proposal.carried") return `Decided by its keepers: ${about ?? "another matter"}.`;
  return "Something was changed here.";
};

/** Who keeps the place, by sides, for everyone. */
export const keptByWords = (sides: readonly Side[]): string => {
  const [first, second] = sides;
  if (first === undefined) return "Nobody keeps this place yet.";
  if (second === undefined) return `People named by ${sideWords[first]} keep this place.`;
  return `People named by ${sideWords[first]} and people named by ${sideWords[second]} keep this place together.`;
};
