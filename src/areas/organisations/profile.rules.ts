import { z } from "zod";
import { readName, readText } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Care, Profile, Service, ServiceKey } from "./service.ts";

const text = z.string().default("");

export const careChoices = [
  ["early-help", "Early help: people ask for it, or somebody refers them"],
  ["crisis-care", "Crisis and compulsory care"],
  ["both", "Both"],
] as const satisfies readonly (readonly [Care, string])[];

/** A profile as a form or a program sends it. */
export const profileFields = {
  name: z.string("Write the name of the service."),
  care: text.describe("early-help, crisis-care or both."),
  runBy: text.describe("The organisation that runs it."),
  whoWorks: text.describe("Who works here."),
  languages: text.describe("Languages spoken here, one on each line."),
  offers: text.describe("What it offers."),
  cannotDoYet: text.describe("What it cannot do yet."),
  askName: text.describe("Whom to ask, by name."),
  askRole: text,
  askHow: text.describe("How to ask: a telephone number, a place and time, an email address."),
  areaCode: text.describe("The area in published population figures that it serves: E09000032."),
  keys: text.describe("Its codes in published files, one on each line: CCG 08X 2018-19 2019-20."),
};
const fields = z.strictObject(profileFields);
export type ProfileSent = z.infer<typeof fields>;

export interface ProfileAsked extends Omit<Profile, "number" | "author"> {
  readonly care: Care;
  readonly areaCode: string | null;
  readonly keys: readonly ServiceKey[];
}

const longest = 4000;
const texts = [
  ["runBy", 200],
  ["whoWorks", longest],
  ["offers", longest],
  ["cannotDoYet", longest],
  ["askName", 200],
  ["askRole", 200],
  ["askHow", 400],
] as const;

/** What was sent as a profile, or everything that must be put right, all at once. */
export function profileOf(sent: ProfileSent): Result<ProfileAsked> {
  const name = readName(sent.name, { field: "name", of: "the service", charactersMax: 120 });
  const care = careChoices.find(([one]) => one === sent.care)?.[0];
  const read = new Map(
    texts.map(([field, charactersMax]) => [field, readText(sent[field], { field, charactersMax })] as const),
  );
  const languages = languagesOf(sent.languages);
  const areaCode = sent.areaCode.trim().toUpperCase();
  const keys = keysOf(sent.keys);
  const problems: readonly Problem[] = [
    ...(name.ok ? [] : name.problems),
    ...(care === undefined ? [{ field: "care", words: "Choose what kind of care this is." }] : []),
    ...[...read.values()].flatMap((one) => (one.ok ? [] : one.problems)),
    ...(languages.ok ? [] : languages.problems),
    ...(areaCode === "" || /^[A-Z]\d{8}$/.test(areaCode)
      ? []
      : [{ field: "areaCode", words: "An area code is one letter and eight numbers, such as E09000032. Check it." }]),
    ...(keys.ok ? [] : keys.problems),
  ];
  if (problems.length > 0 || !name.ok || care === undefined || !languages.ok || !keys.ok) return wrong(...problems);
  const textOf = (field: (typeof texts)[number][0]): string => {
    const one = read.get(field);
    return one?.ok === true ? one.value : "";
  };
  return found({
    name: name.value,
    care,
    runBy: textOf("runBy"),
    whoWorks: textOf("whoWorks"),
    languages: languages.value,
    offers: textOf("offers"),
    cannotDoYet: textOf("cannotDoYet"),
    askName: textOf("askName"),
    askRole: textOf("askRole"),
    askHow: textOf("askHow"),
    areaCode: areaCode === "" ? null : areaCode,
    keys: keys.value,
  });
}

const linesOf = (typed: string): readonly string[] => typed.split(/\r\n?|\n/).filter((line) => line.trim() !== "");

function languagesOf(typed: string): Result<readonly string[]> {
  const lines = linesOf(typed);
  const field = "languages";
  if (lines.length > 100) return wrong({ field, words: `There are ${lines.length} lines. Keep 100 or fewer.` });
  const read = lines.map((line) => readName(line, { field, of: "one language on each line", charactersMax: 100 }));
  const problems = read.flatMap((one, at) =>
    one.ok ? [] : one.problems.map(({ words }) => ({ field, words: `Line ${at + 1}: ${words}` })),
  );
  return problems.length > 0
    ? wrong(...problems)
    : found([...new Set(read.flatMap((one) => (one.ok ? [one.value] : [])))]);
}

const keyLine = /^([A-Za-z][A-Za-z -]{0,58}?)[:\s]+([A-Z0-9][A-Z0-9._-]{0,59})(?:\s+(\S{1,20}))?(?:\s+(\S{1,20}))?$/i;

/** `CCG 08X 2018-19 2019-20`: type, code, and the first and last period it was used, which may be left out. */
function keysOf(typed: string): Result<readonly ServiceKey[]> {
  const lines = linesOf(typed);
  const field = "keys";
  if (lines.length > 50) return wrong({ field, words: `There are ${lines.length} lines. Keep 50 or fewer.` });
  const read = lines.map((line) => keyLine.exec(line.normalize("NFC").trim().replaceAll(/\s+/g, " ")));
  const problems = read.flatMap((match, at) =>
    match === null
      ? [{ field, words: `Line ${at + 1}: write the kind of code and the code, such as “CCG 08X 2018-19 2019-20”.` }]
      : [],
  );
  if (problems.length > 0) return wrong(...problems);
  const keys = read.flatMap((match) => {
    const [, type = "", code = "", since = "", until = ""] = match ?? [];
    return match === null ? [] : [{ type: type.trim(), code, since, until }];
  });
  const repeated = keys.find(
    (one, at) => keys.findIndex(({ type, code }) => type === one.type && code === one.code) !== at,
  );
  return repeated === undefined
    ? found(keys)
    : wrong({ field, words: `${repeated.type} ${repeated.code} stands there twice. Write each code once.` });
}

/** The other way round: a service as the fields of its form, to be changed. */
export const fieldsOf = ({ profile, care, areaCode, keys }: Service): Readonly<Record<string, string>> => ({
  name: profile.name,
  care,
  runBy: profile.runBy,
  whoWorks: profile.whoWorks,
  languages: profile.languages.join("\n"),
  offers: profile.offers,
  cannotDoYet: profile.cannotDoYet,
  askName: profile.askName,
  askRole: profile.askRole,
  askHow: profile.askHow,
  areaCode: areaCode ?? "",
  keys: keys.map(({ type, code, since, until }) => [type, code, since, until].join(" ").trim()).join("\n"),
});
