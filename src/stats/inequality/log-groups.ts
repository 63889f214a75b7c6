import { type Group, type Ready, type WeighedGroup, weighedGroups } from "./groups.ts";

/** 0 has no logarithm: a figure of 0 is taken as this. */
const insteadOfZero = 1e-6;

/** Groups whose figures all have a logarithm. */
export const logGroups = (measure: string, groups: readonly Group[]): Ready<WeighedGroup> => {
  const ready = weighedGroups(measure, groups);
  if (ready.groups === null) return ready;
  if (ready.groups.every(({ estimate, share }) => estimate === 0 || share === 0)) {
    return { groups: null, because: "The average is 0: there is nothing to be spread." };
  }
  return {
    groups: ready.groups.map((group) => (group.estimate === 0 ? { ...group, estimate: insteadOfZero } : group)),
    because: null,
  };
};
