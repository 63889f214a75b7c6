import type { NationalScheme } from "../classification.ts";
import { groupSpellings, type GroupSpellings, type Heading } from "./groups.ts";
import { headingSpellings } from "./headings.ts";

const headingBySpelling: ReadonlyMap<string, Heading> = new Map(headingSpellings);
/** Longest first, so that "black or black british african" loses its whole heading. */
const headingsLongestFirst = headingSpellings.toSorted(([one], [other]) => other.length - one.length);

const spelledAlone: ReadonlyMap<string, GroupSpellings> = new Map(
  groupSpellings.flatMap((group) =>
    [...group.alone, group.census2021.replaceAll("-", " ")].map((spelling) => [spelling, group] as const),
  ),
);

const under = (heading: Heading, words: string): GroupSpellings | undefined =>
  groupSpellings.find((group) => group.headings.includes(heading) && group.under.includes(words));

export const headingOf = (words: string): Heading | undefined => headingBySpelling.get(words);

const underItsOwnHeading = (words: string): GroupSpellings | undefined => {
  for (const [spelling, heading] of headingsLongestFirst) {
    if (!words.startsWith(`${spelling} `)) continue;
    const group = under(heading, words.slice(spelling.length + 1));
    if (group) return group;
  }
  return undefined;
};

/** The group these words say, alone, after a heading of their own, or under the heading given. */
export const groupSaid = (words: string, heading: Heading | undefined): GroupSpellings | undefined =>
  (heading && under(heading, words)) ?? spelledAlone.get(words) ?? underItsOwnHeading(words);

/** The code of a group in a national list, or undefined where the list has none. */
export const codeIn = (scheme: NationalScheme, group: GroupSpellings): string | undefined => {
  if (scheme === "nhs-2001-england") return group.nhs ?? undefined;
  if (scheme === "census-2021-ew") return group.census2021;
  if (scheme === "census-2011-ew") return group.census2021 === "white-roma" ? undefined : group.census2021;
  if (group.nhs === null) return undefined;
  return group.census2021 === "asian-chinese" ? "other-chinese" : group.census2021;
};

/** The group a code of a national list stands for. */
export const groupOfCode = (scheme: NationalScheme, code: string): GroupSpellings | undefined =>
  groupSpellings.find((group) => codeIn(scheme, group) === code);
