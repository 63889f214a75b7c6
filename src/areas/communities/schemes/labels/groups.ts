/**
 * Every group of the four national lists once: what it is called, its NHS letter, the headings it is found under and
 * the ways files spell it. Spellings are as `plainWords` leaves them: lower case, no punctuation, "/" as "or".
 */
export type Heading = "white" | "mixed" | "asian" | "black" | "other" | "chinese";

export interface GroupSpellings {
  /** The code in Census 2021, which has every group the other lists have. */
  readonly census2021: string;
  /** The letter in England's NHS list; null where it has none. */
  readonly nhs: string | null;
  /** A name for the middle of a sentence: "Pakistani people", "people of any other White background". */
  readonly name: string;
  /** Chinese has stood under three different headings. */
  readonly headings: readonly Heading[];
  /** Enough under one of its headings, and too little without: "Other", "African". */
  readonly under: readonly string[];
  /** Enough alone. */
  readonly alone: readonly string[];
}

const otherwise = (heading: string): readonly string[] => [
  `other ${heading}`,
  `any other ${heading}`,
  `other ${heading} background`,
  `any other ${heading} background`,
  `any other ${heading} ethnic background`,
];
const otherUnder = (heading: string): readonly string[] => [
  "other",
  "any other",
  "other background",
  "any other background",
  `${heading} other`,
  ...otherwise(heading),
];
const british = (group: string): readonly string[] => [
  group,
  `british ${group}`,
  `${group} british`,
  `${group} or british ${group}`,
];
const whiteAnd = (rest: string): readonly string[] => [`white and ${rest}`, `white or ${rest}`, `white ${rest}`];

const fourNations = [
  "english welsh scottish northern irish or british",
  "english or welsh or scottish or northern irish or british",
  "english welsh scottish northern irish british",
  "english scottish welsh northern irish or british",
  "english scottish welsh northern irish british",
  "british mixed british",
];
const gypsyOrTraveller = [
  "gypsy or irish traveller",
  "gypsy or traveller or irish traveller",
  "gypsy or traveller",
  "gypsy traveller or irish traveller",
];
const otherMixed = [
  ...otherwise("mixed"),
  "other mixed or multiple ethnic group",
  "other mixed or multiple ethnic groups",
  "any other mixed or multiple ethnic background",
];
const otherBlack = [...otherwise("black"), "any other black african or caribbean background"];

export const groupSpellings: readonly GroupSpellings[] = [
  {
    census2021: "white-british",
    nhs: "A",
    name: "White British",
    headings: ["white"],
    under: ["british", "white british", ...fourNations],
    alone: ["white british", ...fourNations],
  },
  {
    census2021: "white-irish",
    nhs: "B",
    name: "White Irish",
    headings: ["white"],
    under: ["irish", "white irish"],
    alone: ["white irish", "ethnicity minor irish"],
  },
  {
    census2021: "white-gypsy-or-irish-traveller",
    nhs: null,
    name: "Gypsy or Irish Traveller",
    headings: ["white"],
    under: gypsyOrTraveller,
    alone: gypsyOrTraveller,
  },
  { census2021: "white-roma", nhs: null, name: "Roma", headings: ["white"], under: ["roma"], alone: ["roma"] },
  {
    census2021: "white-other",
    nhs: "C",
    name: "any other White background",
    headings: ["white"],
    under: otherUnder("white"),
    alone: otherwise("white"),
  },
  {
    census2021: "mixed-white-and-black-caribbean",
    nhs: "D",
    name: "White and Black Caribbean",
    headings: ["mixed"],
    under: whiteAnd("black caribbean"),
    alone: ["white and black caribbean"],
  },
  {
    census2021: "mixed-white-and-black-african",
    nhs: "E",
    name: "White and Black African",
    headings: ["mixed"],
    under: whiteAnd("black african"),
    alone: ["white and black african"],
  },
  {
    census2021: "mixed-white-and-asian",
    nhs: "F",
    name: "White and Asian",
    headings: ["mixed"],
    under: whiteAnd("asian"),
    alone: ["white and asian"],
  },
  {
    census2021: "mixed-other",
    nhs: "G",
    name: "any other Mixed background",
    headings: ["mixed"],
    under: [...otherUnder("mixed"), ...otherMixed],
    alone: otherMixed,
  },
  {
    census2021: "asian-indian",
    nhs: "H",
    name: "Indian",
    headings: ["asian"],
    under: british("indian"),
    alone: british("indian"),
  },
  {
    census2021: "asian-pakistani",
    nhs: "J",
    name: "Pakistani",
    headings: ["asian"],
    under: british("pakistani"),
    alone: british("pakistani"),
  },
  {
    census2021: "asian-bangladeshi",
    nhs: "K",
    name: "Bangladeshi",
    headings: ["asian"],
    under: british("bangladeshi"),
    alone: british("bangladeshi"),
  },
  {
    census2021: "asian-chinese",
    nhs: "R",
    name: "Chinese",
    headings: ["asian", "other", "chinese"],
    under: ["chinese"],
    alone: ["chinese"],
  },
  {
    census2021: "asian-other",
    nhs: "L",
    name: "any other Asian background",
    headings: ["asian"],
    under: otherUnder("asian"),
    alone: otherwise("asian"),
  },
  {
    census2021: "black-caribbean",
    nhs: "M",
    name: "Black Caribbean",
    headings: ["black"],
    under: ["caribbean", "black caribbean"],
    alone: ["black caribbean"],
  },
  {
    census2021: "black-african",
    nhs: "N",
    name: "Black African",
    headings: ["black"],
    under: ["african", "black african"],
    alone: ["black african"],
  },
  {
    census2021: "black-other",
    nhs: "P",
    name: "any other Black background",
    headings: ["black"],
    under: [...otherUnder("black"), ...otherBlack],
    alone: otherBlack,
  },
  { census2021: "other-arab", nhs: null, name: "Arab", headings: ["other"], under: ["arab"], alone: ["arab"] },
  {
    census2021: "other-any-other",
    nhs: "S",
    name: "any other ethnic group",
    headings: ["other"],
    under: ["other", "any other", "other ethnic group", "any other ethnic group", "any other ethnic background"],
    alone: ["any other ethnic group", "any other ethnic background", "any other ethnicity"],
  },
];
