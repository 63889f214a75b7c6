import type { DatasetKind } from "./dataset.ts";
import type { Language } from "../../design/languages.ts";

/** The name of the menu's link, in every language; those other than English await review by speakers. */
const menuWords: Readonly<Record<Language, string>> = {
  en: "Figures",
  ur: "اعداد و شمار",
  ar: "الأرقام",
  pa: "ਅੰਕੜੇ",
  bn: "পরিসংখ্যান",
  pl: "Dane liczbowe",
  so: "Tirooyinka",
  cy: "Ffigurau",
};

export const datasetsInMenu = (language: Language): string => menuWords[language];

/** What a kind of dataset is, in a list and in a sentence. */
export const kindWords: Readonly<Record<DatasetKind, string>> = {
  activity: "people a service has seen, counted",
  population: "people who live somewhere, counted",
  records: "single referrals, counted here",
  boundaries: "the outlines of areas, for maps",
};

export const kindNames: Readonly<Record<DatasetKind, string>> = {
  activity: "Counts of people seen",
  population: "Population",
  records: "Referrals, one a row",
  boundaries: "Boundaries",
};
