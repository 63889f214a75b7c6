import { categoryText, communityName, groupsOf, isUnknown, localScheme, recogniseLabel } from "../communities/index.ts";
import type { CategoryOfPlace } from "../communities/index.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";

/** The three that the standards compare. Whoever did not say, or was not asked, is in neither of the others. */
export const broads = ["white", "minorities", "unknown"] as const;
export type Broad = (typeof broads)[number];
export const broadWords: Readonly<Record<Broad, string>> = {
  white: "White",
  minorities: "Ethnic minorities",
  unknown: "Not known or not stated",
};

export const listOfGroups = "nhs-2001-england";

/** The place's own category, with the group of the NHS list that holds its people. */
export type Local = Pick<CategoryOfPlace, "code" | "label" | "parents">;

const plain = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

const broadSaid: ReadonlyMap<string, Broad> = new Map([
  ["white", "white"],
  ["ethnic minorities", "minorities"],
  ["ethnic minority", "minorities"],
  // What the standard itself calls them in its files.
  ["bme", "minorities"],
  ["unknown", "unknown"],
  ["not known or not stated", "unknown"],
  ["null", "unknown"],
]);

/** Which group a row is about: a code or label of the NHS list, a category of this place, or one of the three. */
export function groupOf(typed: string, locals: readonly Local[]): Result<string> {
  const broad = broadSaid.get(plain(typed));
  if (broad !== undefined) return found(broad);
  const local = locals.find(({ code, label }) => [code, label].some((one) => plain(one) === plain(typed)));
  if (local !== undefined) return found(categoryText({ scheme: localScheme, code: local.code }));
  const known = recogniseLabel(typed, listOfGroups);
  if (known.ok && known.category.kind === "unknown") return found("unknown");
  if (known.ok && (known.category.kind === "group" || isUnknown(known.category)))
    return found(categoryText({ scheme: known.scheme, code: known.code }));
  return wrong({
    field: "file",
    words: known.ok
      ? `“${typed}” is a heading over several groups. Write the groups, or White, Ethnic minorities and Unknown.`
      : `${known.because} Groups are read by the NHS list (A to S, Z, 99), or by this place’s own categories.`,
  });
}

const nhsGroups = groupsOf(listOfGroups);
const nhsKey = (code: string): string => categoryText({ scheme: listOfGroups, code });

/** The group of the NHS list in which a group is counted; null for those that tell no more than the three. */
export function nhsCodeOf(group: string, locals: readonly Local[]): string | null {
  const [scheme = "", code = ""] = group.split(":");
  if (scheme === listOfGroups) return nhsGroups.some((one) => one.code === code) ? code : null;
  return locals.find((local) => local.code === code)?.parents[listOfGroups] ?? null;
}

/** In which of the three a group is counted. White minorities, such as Irish people, are White here: the standard has it so. */
export function broadOf(group: string, locals: readonly Local[]): Broad {
  const three = broads.find((one) => one === group);
  if (three !== undefined) return three;
  const code = nhsCodeOf(group, locals);
  if (code === null) return "unknown";
  return nhsGroups.find((one) => one.code === code)?.broad === "white" ? "white" : "minorities";
}

/** Every group of the NHS list in its order, each followed by the place's own categories in it. */
export const groupsInOrder = (locals: readonly Local[]): readonly string[] => [
  ...nhsGroups.flatMap(({ code }) => [
    nhsKey(code),
    ...locals
      .filter((local) => local.parents[listOfGroups] === code)
      .map((local) => categoryText({ scheme: localScheme, code: local.code })),
  ]),
  nhsKey("Z"),
  nhsKey("99"),
  "unknown",
];

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** As people read it: "Pakistani", "Kashmiri", "Not stated". */
export function groupWords(group: string, locals: readonly Local[]): string {
  const three = broads.find((one) => one === group);
  if (three !== undefined) return broadWords[three];
  const [scheme = "", code = ""] = group.split(":");
  return scheme === localScheme
    ? (locals.find((local) => local.code === code)?.label ?? code)
    : capital(communityName({ scheme, code }) ?? code);
}
