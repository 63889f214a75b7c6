import { z } from "zod";
import { readName, readText } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { categoryOfText, categoryText, localScheme } from "./category-text.rules.ts";
import type { Described, NameInLanguage } from "./community.ts";
import type { CategoryCode } from "./schemes/classification.ts";
import { categoryOf } from "./schemes/schemes.rules.ts";
import type { LocalCategory } from "./schemes/local-category.rules.ts";

export const nameCharactersMax = 120;
export const textCharactersMax = 4000;
const linesMax = 50;
/** How many links to categories a description can carry. */
export const categoryFields = ["category1", "category2", "category3"] as const;
export const otherNameFields = [
  ["otherName1", "otherLanguage1"],
  ["otherName2", "otherLanguage2"],
] as const;

const text = z.string().default("");

/** A description as a form or a program sends it: plain texts, one line for each faith, language and neighbourhood. */
export const descriptionFields = {
  name: z.string("Write the name of the community.").meta({ maxLength: nameCharactersMax }),
  language: z.string().default("en").describe("The language of the name, as a tag: en, ur, pnb."),
  otherName1: text,
  otherLanguage1: text,
  otherName2: text,
  otherLanguage2: text,
  organisations: text.describe("What the community brings: its organisations and groups."),
  skills: text.describe("What the community brings: skills, knowledge, languages of care."),
  meetingPlaces: text.describe("What the community brings: where people meet."),
  history: text.describe("Its history, in its own words."),
  toldBy: text.describe("Who said so: “elders, at a meeting in the hall”."),
  toldOn: text.describe("When they said so: 2026-03-03."),
  faiths: text.describe("One on each line."),
  languages: text.describe("One on each line."),
  neighbourhoods: text.describe("One on each line."),
  category1: text.describe(
    "A category that helps to find it in figures: nhs-2001-england:J, census-2021-ew:…, local:…",
  ),
  category2: text,
  category3: text,
  standing: text.describe("In what capacity the writer speaks, in their own words."),
};
const fields = z.strictObject(descriptionFields);
export type DescriptionSent = z.infer<typeof fields>;

export interface DescriptionAsked extends Described {
  readonly standing: string;
}

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;
const plainDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What was sent as a description, or everything that must be put right, all at once. `today` is a plain date. */
export function descriptionOf(
  sent: DescriptionSent,
  { locals, today }: { readonly locals: readonly LocalCategory[]; readonly today: string },
): Result<DescriptionAsked> {
  const problems: Problem[] = [];
  const taken = <Value>(result: Result<Value>, instead: Value): Value => {
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return instead;
  };
  const long = (field: "organisations" | "skills" | "meetingPlaces" | "history"): string =>
    taken(readText(sent[field], { field, charactersMax: textCharactersMax }), "");
  const lines = (field: "faiths" | "languages" | "neighbourhoods"): readonly string[] =>
    taken(linesOf(sent[field], field), []);
  const named = taken(nameIn(sent.name, sent.language, ["name", "language"]), { name: "", language: "en" });
  const described: DescriptionAsked = {
    ...named,
    otherNames: otherNameFields.flatMap(([name, language]) =>
      sent[name].trim() === "" ? [] : taken(inList(nameIn(sent[name], sent[language] || "und", [name, language])), []),
    ),
    organisations: long("organisations"),
    skills: long("skills"),
    meetingPlaces: long("meetingPlaces"),
    history: long("history"),
    toldBy: taken(toldByOf(sent.toldBy), ""),
    toldOn: taken(toldOnOf(sent.toldOn, today), null),
    faiths: lines("faiths"),
    languages: lines("languages"),
    neighbourhoods: lines("neighbourhoods"),
    categories: distinct(categoryFields.flatMap((field) => taken(categoriesIn(sent[field], field, locals), []))),
    standing: taken(shortText(sent.standing, "standing"), ""),
  };
  return problems.length === 0 ? found(described) : wrong(...problems);
}

const inList = <Value>(result: Result<Value>): Result<readonly Value[]> => (result.ok ? found([result.value]) : result);

function nameIn(
  typed: string,
  language: string,
  [nameField, languageField]: readonly [string, string],
): Result<NameInLanguage> {
  const name = readName(typed, { field: nameField, of: "the community", charactersMax: nameCharactersMax });
  if (!name.ok) return name;
  if (languageTag.test(language)) return found({ name: name.value, language });
  return wrong({ field: languageField, words: "Choose the language of this name from the list." });
}

/** Empty is what is empty once it is read: marks that nobody sees say nothing about who said so. */
const toldByOf = (typed: string): Result<string> => {
  const read = shortText(typed, "toldBy");
  return read.ok && read.value === ""
    ? wrong({ field: "toldBy", words: "Write who said so, such as “elders, at a meeting in the hall”." })
    : read;
};

const shortText = (typed: string, field: string): Result<string> => {
  const read = readText(typed, { field, charactersMax: 200 });
  return read.ok ? found(read.value.replaceAll("\n", " ")) : read;
};

function toldOnOf(typed: string, today: string): Result<string | null> {
  const day = typed.trim();
  if (day === "") return found(null);
  const problem = (words: string): Result<never> => wrong({ field: "toldOn", words });
  if (!isPlainDate(day)) return problem("Write the day as year, month, day, such as 2026-03-03.");
  return day <= today ? found(day) : problem("This day is still to come. Write the day it was said.");
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day that is in the calendar: 2025-02-29 is not. */
export function isPlainDate(text: string): boolean {
  if (!plainDate.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return year >= 1000 && day <= (month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0));
}

function linesOf(typed: string, field: string): Result<readonly string[]> {
  const lines = typed.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  if (lines.length > linesMax)
    return wrong({ field, words: `There are ${lines.length} lines. Keep ${linesMax} or fewer.` });
  const read = lines.map((line) => readName(line, { field, of: "one of them on each line", charactersMax: 100 }));
  const problems = read.flatMap((one, at) =>
    one.ok ? [] : one.problems.map(({ words }) => ({ field, words: `Line ${at + 1}: ${words}` })),
  );
  if (problems.length > 0) return wrong(...problems);
  return found([...new Set(read.flatMap((one) => (one.ok ? [one.value] : [])))]);
}

function categoriesIn(typed: string, field: string, locals: readonly LocalCategory[]): Result<readonly CategoryCode[]> {
  if (typed === "") return found([]);
  const code = categoryOfText(typed);
  const isHere =
    code?.scheme === localScheme
      ? locals.some((local) => local.code === code.code)
      : code !== undefined && categoryOf(code)?.kind === "group";
  return code !== undefined && isHere
    ? found([code])
    : wrong({ field, words: "This is no category of the lists here. Choose one from the list, or none." });
}

const distinct = (codes: readonly CategoryCode[]): readonly CategoryCode[] =>
  codes.filter((code, at) => codes.findIndex((other) => categoryText(other) === categoryText(code)) === at);

/** The other way round: a description as the fields of its form, to be changed. */
export const fieldsOf = (described: Described): Readonly<Record<string, string>> => ({
  name: described.name,
  language: described.language,
  ...Object.fromEntries(
    otherNameFields.flatMap(([name, language], at) => {
      const other = described.otherNames[at];
      return other === undefined
        ? []
        : [
            [name, other.name],
            [language, other.language],
          ];
    }),
  ),
  organisations: described.organisations,
  skills: described.skills,
  meetingPlaces: described.meetingPlaces,
  history: described.history,
  toldBy: described.toldBy,
  toldOn: described.toldOn ?? "",
  faiths: described.faiths.join("\n"),
  languages: described.languages.join("\n"),
  neighbourhoods: described.neighbourhoods.join("\n"),
  ...Object.fromEntries(categoryFields.map((field, at) => [field, textOf(described.categories[at])])),
});

const textOf = (code: CategoryCode | undefined): string => (code === undefined ? "" : categoryText(code));
