import type { CategoryCode, Classification } from "../classification.ts";
import { nhsEngland } from "../published/nhs-2001-england.ts";
import { nhsLocalExtended } from "../published/nhs-local-extended.ts";
import { refuse, type NotRecognised } from "./answer.ts";
import { plainWords } from "./words.rules.ts";

const usedByGps: ReadonlyMap<string, string> = new Map([
  ["T", "T is not in England's NHS list. Some GP extracts use it for Traveller, which the list counts in C."],
  ["W", "W is not in England's NHS list. Some GP extracts use it for Arab, which the list counts in S."],
]);

const codeOn = (list: Classification, code: string): CategoryCode | undefined =>
  list.categories.some((one) => one.code === code && one.kind !== "broad") ? { scheme: list.id, code } : undefined;

const withoutList = (code: string): NotRecognised | undefined =>
  /^(?:[A-Z]|99)$/.test(code) || codeOn(nhsLocalExtended, code)
    ? refuse(
        "needs-list",
        `“${code}” is a code, and a code means different groups in different lists. Say which list it comes from.`,
      )
    : undefined;

const notInEngland = (code: string): NotRecognised | undefined => {
  const gp = usedByGps.get(code);
  if (gp) return refuse("no-category-of-its-own", gp);
  if (!codeOn(nhsLocalExtended, code)) return undefined;
  return refuse(
    "narrower",
    `${code} is a retired local code, counted in ${code.charAt(0)}. Read it with the list nhs-local-extended, or add it as a category of your place.`,
  );
};

/**
 * A label that is a code of the list, or a letter that cannot be read. Undefined when the label is words.
 * A letter without its list is refused: B is Irish in England's NHS list and Gypsy or Traveller in Wales's.
 */
export const readCode = (label: string, list: Classification | undefined): CategoryCode | NotRecognised | undefined => {
  const code = label.normalize("NFKC").trim().toUpperCase();
  if (!/^(?:[A-Z][A-Z0-9]?|99)$/.test(code)) return undefined;
  if (!list) return withoutList(code);
  // Census lists here have readable codes, which are read as words.
  if (list.country === "England and Wales") return undefined;
  const own = codeOn(list, code) ?? (list === nhsLocalExtended ? codeOn(nhsEngland, code) : undefined);
  if (own) return own;
  const reason = list === nhsEngland ? notInEngland(code) : undefined;
  return reason ?? refuse("not-in-list", `“${code}” is not a code we have in the list “${list.title}”.`);
};

/** A category of a list that is read by its own labels only: the local codes and Wales's. */
export const saidInItsOwnLabels = (label: string, list: Classification): CategoryCode | undefined => {
  const words = plainWords(label);
  const own = list.categories.find((one) => one.kind === "group" && plainWords(one.label) === words);
  return own ? { scheme: list.id, code: own.code } : undefined;
};
