import {
  categoryOf,
  denominatorFor,
  groupsOf,
  localScheme,
  type CategoryCode,
  type CategoryOfPlace,
} from "../communities/index.ts";

const nhs = "nhs-2001-england";

/**
 * The NHS groups that hold the people of these categories: its own groups, those that are exactly the same people, and the
 * group a place counts its own category in. A community is never one of them: its people are among them.
 */
export const codesOf = (linked: readonly CategoryCode[], locals: readonly CategoryOfPlace[]): readonly string[] => {
  const codes = linked.flatMap((one): readonly string[] => {
    if (one.scheme === nhs) return categoryOf(one)?.kind === "group" ? [one.code] : [];
    if (one.scheme === localScheme) {
      const parent = locals.find(({ code }) => code === one.code)?.localParent ?? null;
      return parent === null ? [] : [parent];
    }
    return groupsOf(nhs)
      .filter(({ code }) => denominatorFor({ scheme: nhs, code }, one.scheme).from.includes(one.code))
      .map(({ code }) => code);
  });
  return [...new Set(codes)];
};
