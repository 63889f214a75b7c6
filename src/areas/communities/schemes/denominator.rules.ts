import type { Count } from "../../../nouns/count.ts";
import type { CategoryCode, Classification } from "./classification.ts";
import { addUp } from "./adding.rules.ts";
import type { Crosswalk, Denominator } from "./crosswalks/crosswalk.ts";
import { census2001FromNhs, nhsFromCensus2001 } from "./crosswalks/nhs-and-census-2001.ts";
import { census2011FromNhs, nhsFromCensus2011 } from "./crosswalks/nhs-and-census-2011.ts";
import { census2021FromNhs, nhsFromCensus2021 } from "./crosswalks/nhs-and-census-2021.ts";
import { categoryOf, classificationOf } from "./schemes.rules.ts";

/** Every comparison between lists that Alongside carries. What is not here cannot be compared. */
export const crosswalks: readonly Crosswalk[] = [
  nhsFromCensus2021,
  nhsFromCensus2011,
  nhsFromCensus2001,
  census2021FromNhs,
  census2011FromNhs,
  census2001FromNhs,
];

const cannot = (because: string): Denominator => ({ relation: "none", from: [], because });

/** A retired local code: only its national parent can be counted anywhere else. */
const ofLocalCode = (label: string, parent: string, population: Classification): Denominator =>
  population.id === "nhs-2001-england"
    ? {
        relation: "part-of",
        from: [parent],
        because: `In national figures ${label} is counted inside ${parent}, together with other groups.`,
      }
    : cannot(
        `The census does not publish ${label} as a group, so nobody knows how many residents there are. National figures count these people in ${parent}. Census tables of written-in answers, where there are any, count only those who wrote it in.`,
      );

const sameList = (target: CategoryCode): Denominator => ({
  relation: "exact",
  from: [target.code],
  because: "This is the same list, so it is the same category.",
});

/**
 * Which categories of another list count the same people as one category: for a rate, the residents to divide by.
 *
 * - `target`: the category you want to count, with its list.
 * - `populationScheme`: id of the list the other figures are in, such as "census-2021-ew".
 *
 * Returns the relation, the codes of `populationScheme` and a plain sentence. Divide only by `exact` and `sum-of`, and
 * add up through `sumOf`. `part-of` names the wider category: say so on the page, never divide by it. `none` has no
 * codes. Headings: “Asian” and “Other” are `none` between the NHS list and the censuses of 2011 and 2021, because
 * Chinese moved. A list or code we do not carry is `none` with the reason; nothing is thrown.
 *
 * Misleads when people answered the two lists differently: a census asks one person about a household, a service asks
 * face to face, and groups added since 2001 draw people out of the older ones.
 *
 * Source: Office for National Statistics and NHS Data Model and Dictionary lists; comparison after GSS harmonised groups.
 * Example: `denominatorFor({ scheme: "nhs-2001-england", code: "C" }, "census-2021-ew").relation` is "sum-of".
 */
export const denominatorFor = (target: CategoryCode, populationScheme: string): Denominator => {
  const list = classificationOf(target.scheme);
  const population = classificationOf(populationScheme);
  if (!list) return cannot(`We do not have the list “${target.scheme}”, so its codes cannot be compared.`);
  if (!population) return cannot(`We do not have the list “${populationScheme}”, so nothing can be compared with it.`);
  // A single letter among the local codes is the national code itself.
  if (list.id === "nhs-local-extended" && categoryOf({ scheme: "nhs-2001-england", code: target.code })) {
    return denominatorFor({ scheme: "nhs-2001-england", code: target.code }, populationScheme);
  }
  const category = categoryOf(target);
  if (!category) return cannot(`“${target.code}” is not a code we have in the list “${list.title}”.`);
  if (list.id === population.id) return sameList(target);
  const line = crosswalks
    .find((one) => one.target === list.id && one.from === population.id)
    ?.lines.find((one) => one.target === target.code);
  if (line) return { relation: line.relation, from: line.from, because: line.because };
  if (list.id === "nhs-local-extended" && category.broad)
    return ofLocalCode(category.label, category.broad, population);
  return cannot(`We have no comparison between “${list.title}” and “${population.title}”.`);
};

/** The count of a category, or the sentence that says why there is none. */
export type Summed = { readonly ok: true; readonly count: Count } | { readonly ok: false; readonly because: string };

/**
 * The count that a relation allows, from counts of the other list.
 *
 * - `counts`: people by code of the population list. Order does not matter; other codes are ignored.
 * - `denominator`: what `denominatorFor` answered.
 *
 * Returns one count. Adding rounded counts adds their ranges; adding a hidden count gives a hidden count, never a zero.
 * Refuses `part-of` and `none` (with their reason) and a code the counts do not have: a missing column is not nobody.
 * Example: with `sum-of` Other White 50, Gypsy or Irish Traveller 4 and Roma 6 the count is 60.
 */
export const sumOf = (counts: ReadonlyMap<string, Count>, denominator: Denominator): Summed => {
  if (denominator.relation === "none") return { ok: false, because: denominator.because };
  if (denominator.relation === "part-of") {
    return { ok: false, because: `${denominator.because} A wider group is never used as if it were this one.` };
  }
  const parts: Count[] = [];
  for (const code of denominator.from) {
    const count = counts.get(code);
    if (!count)
      return { ok: false, because: `The population figures have no count for “${code}”, which is needed here.` };
    parts.push(count);
  }
  return { ok: true, count: addUp(parts) };
};
