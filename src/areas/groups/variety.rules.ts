import { monthsLater } from "../../nouns/months.ts";

/** The two days of a year on which all groups of a place are looked at together. */
const fixedDays = ["04-01", "10-01"] as const;

/** The latest of them up to this day. */
export function lastFixedDay(today: string): string {
  const year = today.slice(0, 4);
  const days = [`${Number(year) - 1}-${fixedDays[1]}`, ...fixedDays.map((day) => `${year}-${day}`)];
  return days.findLast((day) => day <= today) ?? today;
}

export const nextFixedDay = (today: string): string => monthsLater(lastFixedDay(today), 6);

/** One person’s answers by question, as codes. */
export type Answers = Readonly<Record<string, string>>;

/** Kinds of people of whom little may have been heard. */
interface Topic {
  readonly code: string;
  /** "younger women" */
  readonly words: string;
  /** The questions that tell; whoever left one of them out is not looked at. */
  readonly asks: readonly string[];
  readonly isOne: (answers: Answers, year: number) => boolean;
}

const age = (answers: Answers, year: number): number => year - Number((answers["birth"] ?? "").slice(0, 4));

const ofAge = (words: string, isOfAge: (years: number) => boolean): readonly Topic[] =>
  (["female", "male"] as const).map((sex) => ({
    code: `${words}-${sex}`,
    words: `${words} ${sex === "female" ? "women" : "men"}`,
    asks: ["birth", "sex"],
    isOne: (answers, year) => answers["sex"] === sex && isOfAge(age(answers, year)),
  }));

const answered = (question: string, kinds: Readonly<Record<string, string>>): readonly Topic[] =>
  Object.entries(kinds).map(([answer, words]) => ({
    code: `${question}-${answer}`,
    words,
    asks: [question],
    isOne: (answers) => answers[question] === answer,
  }));

export const topics: readonly Topic[] = [
  ...ofAge("younger", (years) => years < 35),
  ...ofAge("older", (years) => years >= 65),
  ...answered("orientation", { "gay-or-lesbian": "gay men and lesbians", bisexual: "bisexual people" }),
  ...answered("religion", {
    none: "people with no religion",
    christian: "Christians",
    buddhist: "Buddhists",
    hindu: "Hindus",
    jewish: "Jewish people",
    muslim: "Muslims",
    sikh: "Sikhs",
  }),
  ...answered("ethnic-group", {
    asian: "Asian and Asian British people",
    black: "Black, African, Caribbean and Black British people",
    multiple: "people of mixed or multiple ethnic groups",
    other: "people of other ethnic groups",
    white: "White people",
  }),
  ...answered("condition", { yes: "people with a long-lasting illness or condition" }),
  {
    code: "class-working",
    words: "people from working-class families",
    asks: ["class"],
    isOne: (answers) => ["technical", "routine", "unemployed"].some((one) => one === answers["class"]),
  },
  ...answered("came", {
    recent: "people who came to the UK in the last 10 years",
    "long-ago": "people who came to the UK longer ago",
  }),
  ...answered("language", { other: "people whose main language is not English or Welsh" }),
];

export const topicCodes: readonly string[] = topics.map(({ code }) => code);

/** So many must have answered before anything is said of a topic. */
export const answeredMin = 10;

/** Fewer than this many is “little heard”: 2, 3 or 4, drawn anew for each topic and each look, and kept nowhere. */
export const littleUnder = [2, 3, 4] as const;

interface Looking {
  /** The year of the look. */
  readonly year: number;
  /** By topic, drawn by chance. */
  readonly littleUnder: ReadonlyMap<string, number>;
}

/**
 * Of which kinds of people little was heard, over everybody who sits in any group of the place; only where at least ten
 * answered what it takes to tell. What “little” is differs by one or two people from look to look, by chance, so that of
 * nobody who came or went between two looks can be told what they answered. @practice P07
 */
export function littleHeard(everybody: readonly Answers[], { year, littleUnder: under }: Looking): readonly string[] {
  return topics.flatMap(({ code, asks, isOne }) => {
    const told = everybody.filter((answers) => asks.every((one) => isTold(answers[one])));
    const count = told.filter((answers) => isOne(answers, year)).length;
    return told.length >= answeredMin && count < (under.get(code) ?? 0) ? [code] : [];
  });
}

/** Do people sit in at least two groups? Of one alone nothing is ever said. */
export const isSeveral = (groupIdsOfEach: readonly (readonly string[])[]): boolean =>
  new Set(groupIdsOfEach.flat()).size >= 2;

const isTold = (answer: string | undefined): boolean => answer !== undefined && answer !== "" && answer !== "not-said";

/** "younger women" */
export const topicWords = (code: string): string | undefined => topics.find((one) => one.code === code)?.words;
