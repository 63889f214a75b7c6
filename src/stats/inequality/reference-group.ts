import { type Group, type KnownGroup, knownGroups } from "./groups.ts";

type AgainstReference =
  | { readonly groups: readonly KnownGroup[]; readonly reference: KnownGroup; readonly because: null }
  | { readonly groups: null; readonly because: string };

/** The groups and the one of them that the others are held against. */
export const againstReference = (measure: string, groups: readonly Group[], least?: number): AgainstReference => {
  if (groups.filter(({ reference }) => reference === true).length > 1) {
    throw new RangeError(`${measure}: only one group can be the reference.`);
  }
  const ready = knownGroups(measure, groups, least);
  if (ready.groups === null) return ready;
  const reference = ready.groups.find((group) => group.reference);
  return reference === undefined
    ? { groups: null, because: "No group with a figure is the reference." }
    : { groups: ready.groups, reference, because: null };
};
