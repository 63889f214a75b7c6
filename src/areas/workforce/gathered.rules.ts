import { keyOf } from "./gate.rules.ts";
import type { Gathered } from "./gate.rules.ts";
import { broadOf, broads, groupsInOrder } from "./groups.rules.ts";
import type { Broad, Local } from "./groups.rules.ts";
import type { Counted } from "./workforce.ts";

type Numbers = Record<Broad, number>;

export interface Whole {
  readonly counted: readonly Counted[];
  readonly locals: readonly Local[];
}

export const numbersOf = ({ counted, locals }: Whole, wanted: (one: Counted) => boolean): Numbers => {
  const numbers: Numbers = { white: 0, minorities: 0, unknown: 0 };
  for (const one of counted) if (wanted(one)) numbers[broadOf(one.group, locals)] += one.count;
  return numbers;
};

/** The groups of a measure, where the file tells more than the three apart. */
export const groupsOf = ({ counted, locals }: Whole, of: readonly string[]): readonly string[] => {
  const there = new Set(counted.filter(({ measure }) => of.includes(measure)).map(({ group }) => group));
  const known = groupsInOrder(locals).filter((group) => there.has(group));
  // A category that the place no longer has keeps its number, after the others.
  const others = [...there].filter((group) => group.includes(":") && !known.includes(group)).toSorted();
  return there.has("white") || there.has("minorities") ? [] : [...known, ...others];
};

/** Each group of one measure beside the three that they add up to. */
export function addGroups(into: Gathered, whole: Whole, { name, measure }: { name: string; measure: string }): void {
  const groups = groupsOf(whole, [measure]);
  for (const group of groups) {
    const sum = whole.counted.filter((one) => one.measure === measure && one.group === group);
    into.cells.set(
      `${name}|${group}`,
      sum.reduce((all, { count }) => all + count, 0),
    );
  }
  for (const broad of broads) {
    const own = groups.filter((group) => broadOf(group, whole.locals) === broad && group !== broad);
    if (own.length > 0)
      into.sums.push({
        whole: keyOf(name, broad),
        parts: own.map((group) => `${name}|${group}`),
        // Some may stand under "unknown" without more.
        complete: !groups.includes(broad),
      });
  }
}
