import type { Parents } from "./category-of-place.ts";
import { communityName } from "./schemes/names.rules.ts";
import { nationalSchemes } from "./schemes/schemes.rules.ts";
import type { NewCategory, Step } from "./step.rules.ts";

/** What a step would do, in one short sentence. Codes stand where only codes are known. */
export function titleOfStep(step: Step): string {
  switch (step.step) {
    case "add":
      return `Add the category “${step.category.label}”.`;
    case "change-parent":
      return `Count the category “${step.code}” in other groups.`;
    case "merge":
      return `Merge ${listed(step.from)} into “${step.into.label}”.`;
    case "split":
      return `Split “${step.from}” into ${listed(step.into.map(({ label }) => label))}.`;
    case "retire":
      return `Retire the category “${step.code}”.`;
  }
}

/** What a step would do, for those who decide: the short sentence, and where people would be counted. */
export const sentenceOfStep = (step: Step): string => `${titleOfStep(step)} ${consequenceOf(step)}`;

function consequenceOf(step: Step): string {
  switch (step.step) {
    case "add":
      return placesOf(step.category);
    case "change-parent":
      return placesOf(step);
    case "merge":
      return placesOf(step.into);
    case "split":
      return "What was counted before stays as it was.";
    case "retire":
      return "What was counted before stays, and rolls up by the parents it had.";
  }
}

const listed = (names: readonly string[]): string =>
  names
    .map((name) => `“${name}”`)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " and ");

const placesOf = ({ parents, localParent }: Pick<NewCategory, "parents" | "localParent">): string => {
  const here = localParent === null ? "on a line of its own" : `in ${groupWords("nhs-2001-england", localParent)}`;
  return `In this place’s totals its people stand ${here}. ${nationalWords(parents)}`;
};

const nationalWords = (parents: Parents): string =>
  nationalSchemes
    .map((scheme) => `${schemeWords[scheme]}: ${groupWords(scheme, parents[scheme])}`)
    .join("; ")
    .concat(".");

/** The national lists, as short as they can be said. */
export const schemeWords = {
  "nhs-2001-england": "NHS list",
  "census-2021-ew": "Census 2021",
  "census-2011-ew": "Census 2011",
  "census-2001-ew": "Census 2001",
} as const;

/** A group with its code: “L, any other Asian background”. */
export const groupWords = (scheme: string, code: string): string => {
  const name = communityName({ scheme, code });
  if (name === null) return code;
  return scheme === "nhs-2001-england" ? `${code}, ${name}` : name;
};
