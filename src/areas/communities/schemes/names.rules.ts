import type { CategoryCode, CategoryKind } from "./classification.ts";
import { groupOfCode } from "./labels/finding-groups.rules.ts";
import { categoryOf, nationalSchemes } from "./schemes.rules.ts";

const besideGroups: Readonly<Partial<Record<CategoryKind, string>>> = {
  total: "everyone",
  "not-stated": "not stated",
  "not-known": "not known",
};

/**
 * The name of a community for the middle of a sentence: "Pakistani", "White British", "any other White background".
 * The publisher's label for White British is "British" and for Black Caribbean "Caribbean"; those mislead without
 * their heading.
 *
 * - `code`: a code with its list. Codes are exact.
 *
 * Returns null when the list or the code is not carried: show the file's own label then. Headings and local categories
 * have their own label as their name. It is an adjective: write "Pakistani people". Start a sentence with a capital yourself.
 * Example: `communityName({ scheme: "nhs-2001-england", code: "M" })` is "Black Caribbean".
 */
export const communityName = (code: CategoryCode): string | null => {
  const category = categoryOf(code);
  if (!category) return null;
  const national = nationalSchemes.find((one) => one === code.scheme);
  const group = national && category.kind === "group" ? groupOfCode(national, code.code) : undefined;
  return group?.name ?? besideGroups[category.kind] ?? category.label;
};
