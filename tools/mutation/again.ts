import type { Family } from "./family.ts";
import { today, tryChanges, type FamilyRan, type Survivor } from "./run-family.ts";

/** Where a change begins, and as far as the longest piece of code that is changed as one. */
const linesOf = ({ file, line, from }: Survivor): string =>
  `${file}:${line}-${from.startsWith("{") || from.endsWith("…") ? line + 30 : line}`;

const nameOf = ({ file, line, from, to }: Survivor): string => JSON.stringify([file, line, from, to]);

/**
 * Only the changes that nobody noticed last time, tried with the tests of today. For when tests were added and the code itself
 * is as it was: a change that is not found again still counts as not noticed.
 */
export const tryAgain = async (family: Family, last: FamilyRan): Promise<FamilyRan> => {
  if (last.survivors.length === 0) return last;
  const mutate = [...new Set(last.survivors.map(linesOf))];
  const { tried, minutes } = await tryChanges({ ...family, mutate });
  const byName = Map.groupBy(tried, nameOf);
  // Two changes of one line can look the same: as many are left as were not noticed this time either.
  const survivors = [...Map.groupBy(last.survivors, nameOf)].flatMap(([name, before]) => {
    const left = byName.get(name)?.filter(({ isNoticed }) => !isNoticed).length ?? before.length;
    return before.slice(0, left);
  });
  const now = last.survivors.length - survivors.length;
  return { day: today(), minutes: last.minutes + minutes, noticed: last.noticed + now, survivors };
};
