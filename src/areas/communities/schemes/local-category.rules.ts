import type { Problem } from "../../../nouns/result.ts";
import type { CategoryCode, NationalScheme } from "./classification.ts";
import type { Denominator } from "./crosswalks/crosswalk.ts";
import { denominatorFor } from "./denominator.rules.ts";
import { communityName } from "./names.rules.ts";
import { categoryOf, classificationOf, nationalSchemes } from "./schemes.rules.ts";

/** A category a place added to its own list, with the group that holds its people in each national list. */
export interface LocalCategory extends CategoryCode {
  /** The community's own name for itself. */
  readonly label: string;
  /**
   * Code of the parent group in each national list. The parent in a census is where people of this community are
   * counted there. The parents may differ between lists; then rates need care (see `denominatorWithLocals`).
   */
  readonly parents: Readonly<Partial<Record<NationalScheme, string>>>;
}

/**
 * What is missing before a local category may be used: a parent in each of the four national lists that is a group
 * there, not a heading. Returns no problems when all is well; else one for each list (field `parent-` and the list's id).
 * Example: Kashmiri with a parent in the NHS list only has three problems, one for each census.
 */
export const problemsOfLocal = (local: LocalCategory): readonly Problem[] =>
  nationalSchemes.flatMap((scheme) => {
    const parent = local.parents[scheme];
    const title = classificationOf(scheme)?.title ?? scheme;
    const field = `parent-${scheme}`;
    if (parent === undefined) {
      return [{ field, words: `Choose the group of “${title}” that ${local.label} people are counted in.` }];
    }
    if (categoryOf({ scheme, code: parent })?.kind === "group") return [];
    return [
      {
        field,
        words:
          parent === ""
            ? `Choose a group of “${title}”.`
            : `“${parent}” is not a group of “${title}”. Choose one of its groups.`,
      },
    ];
  });

/** Where a list counts the people of a local category: the parent group, or its heading when headings are compared. */
const parentIn = (local: LocalCategory, scheme: string, level: "group" | "heading"): string | undefined => {
  const national = nationalSchemes.find((one) => one === scheme);
  const parent = national && local.parents[national];
  if (parent === undefined || level === "group") return parent;
  return categoryOf({ scheme, code: parent })?.broad ?? undefined;
};

const cannot = (because: string): Denominator => ({ relation: "none", from: [], because });

/** Why a local category spoils the comparison, or undefined when both lists hold its people in the same place. */
const mismatch = (local: LocalCategory, question: Question): string | undefined => {
  const level = categoryOf(question.target)?.kind === "broad" ? "heading" : "group";
  const here = parentIn(local, question.target.scheme, level);
  const there = parentIn(local, question.populationScheme, level);
  const countedHere = here === question.target.code;
  const countedThere = there !== undefined && question.denominator.from.includes(there);
  if (countedHere === countedThere) return undefined;
  if (countedHere) {
    return `${local.label} people are counted in ${question.target.code} here, but the population figures count them ${inGroup(question.populationScheme, there)}.`;
  }
  return `The population figures count ${local.label} people ${inGroup(question.populationScheme, there)}, but here they are counted in ${here ?? "no group we know"}. A rate would show a drop that did not happen.`;
};

/** As people read it: “as Pakistani”, or the heading, and never a code of our own making. */
const inGroup = (scheme: string, code: string | undefined): string => {
  const name = code === undefined ? null : communityName({ scheme, code });
  return name === null ? "in no group we know" : `as ${name}`;
};

interface Question {
  readonly target: CategoryCode;
  readonly populationScheme: string;
  readonly denominator: Denominator;
}

/**
 * As `denominatorFor`, for a place that has categories of its own: the residents to divide by, when people have moved
 * from one code to another.
 *
 * - `target`: a national code, or a local category.
 * - `populationScheme`: id of the list the population is in.
 * - `locals`: every local category that the counts use.
 *
 * Returns `none` with the reason where a local category is counted in one group here and in another in the population:
 * the rate would show a change nobody lived through. A local category itself has no residents counted: `none`.
 * Misleads when a parent in the census is a guess; the census does not say which group people of a community chose.
 * Example: Kashmiri people under L, while the census counts them as Pakistani: neither J nor L has a denominator. With
 * parent J, J has one again.
 */
export const denominatorWithLocals = (
  target: CategoryCode,
  populationScheme: string,
  locals: readonly LocalCategory[],
): Denominator => {
  const local = locals.find((one) => one.scheme === target.scheme && one.code === target.code);
  if (local) {
    return cannot(
      `The population figures do not count ${local.label} people as a group, so nobody knows how many residents there are. Census tables of written-in answers, where there are any, count only those who wrote it in.`,
    );
  }
  const denominator = denominatorFor(target, populationScheme);
  if (denominator.relation !== "exact" && denominator.relation !== "sum-of") return denominator;
  const reasons = locals.flatMap((one) => mismatch(one, { target, populationScheme, denominator }) ?? []);
  return reasons.length > 0 ? cannot(reasons.join(" ")) : denominator;
};
