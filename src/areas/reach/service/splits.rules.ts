import type { PeriodLoaded } from "../loaded.ts";
import type { Split } from "../questions.rules.ts";

/** More small areas than this are no table to read. */
const areasMax = 400;

/** How many small areas the figures of a period name, where that is too many to tell them apart; else null. */
export const tooManyAreas = ({ activity }: PeriodLoaded): { readonly named: number; readonly most: number } | null => {
  const named = activity.version.contents.areas.length;
  return named > areasMax ? { named, most: areasMax } : null;
};

/** What the figures of a period can be told apart by. */
export const splitsIn = ({ activity }: PeriodLoaded): readonly Split[] => {
  const { referralSources, ageBands, areas } = activity.version.contents;
  return [
    ...(referralSources.length > 0 ? (["referralSource"] as const) : []),
    ...(ageBands.length > 0 ? (["ageBand"] as const) : []),
    ...(areas.length > 1 && areas.length <= areasMax ? (["area"] as const) : []),
  ];
};
