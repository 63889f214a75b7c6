/** Hides as few and as small counts more as it takes that no small one can be worked out. */
import type { Count } from "../nouns/count.ts";
import { sumsOfCells, valuesLeft, type Known, type Sums } from "./doubt.ts";
import type { SmallNumberPolicy } from "./policy.ts";

/** A count with what would be shown of it if it stood alone. */
export interface Cell {
  readonly truth: number;
  readonly shown: Count;
  /** False for what nobody prints and everybody can work out. */
  readonly isPrinted: boolean;
  /** Not collected, or not applicable: in a sum it is nobody. */
  readonly isAbsent: boolean;
  /** Settled by a table that came before: shown, or hidden beside a small count. Nothing more of it is hidden. */
  readonly settled: "shown" | "beside" | null;
}

/** A hidden count is protected where at least this many values remain possible. */
const valuesEnough = 3;

interface Rule extends Pick<SmallNumberPolicy, "hideUnder" | "zeroIsShown"> {
  /** More than any count of the table could be. */
  readonly highest: number;
}

/** Who knows the rule knows that what is hidden for itself is small, and what is hidden beside it is not. */
const knownOf = (cell: Cell, isBeside: boolean, { hideUnder, zeroIsShown, highest }: Rule): Known => {
  const { truth, shown } = cell;
  if (cell.isAbsent) return { low: 0, high: 0, truth: 0 };
  if (!cell.isPrinted) return { low: 0, high: highest, truth };
  if (isBeside) return { low: Math.min(hideUnder, truth), high: highest, truth };
  if (shown.mark === "value") return { low: shown.min, high: shown.max, truth };
  return { low: zeroIsShown ? Math.min(1, truth) : 0, high: Math.max(truth, hideUnder - 1), truth };
};

interface Sight {
  readonly cells: readonly Cell[];
  readonly sums: Sums;
  readonly sumsOf: readonly (readonly number[])[];
  readonly known: Known[];
}

const isFixed = ({ known }: Sight, cell: number): boolean => known[cell]?.low === known[cell]?.high;

/** The sums that a change in this cell can reach through counts that are in doubt. */
const sumsReached = (sight: Sight, from: number): ReadonlySet<number> => {
  const reached = new Set<number>();
  const waiting = [from];
  const seen = new Set(waiting);
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop())
    for (const sum of sight.sumsOf[cell] ?? []) {
      if (reached.has(sum)) continue;
      reached.add(sum);
      for (const term of sight.sums[sum] ?? []) {
        if (seen.has(term.cell) || isFixed(sight, term.cell)) continue;
        seen.add(term.cell);
        waiting.push(term.cell);
      }
    }
  return reached;
};

/** In how many of these sums only one count is in doubt, so that it can be worked out from the others. */
const tightSums = (sight: Sight, sums: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...sums].filter((sum) => (sight.sums[sum] ?? []).filter(({ cell }) => !isFixed(sight, cell)).length === 1));

const firstDifference = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** The next count to hide for this one: in the most sums that give it away, then the smallest, a part before its whole. */
const nextToHide = (sight: Sight, leaking: number, beside: ReadonlySet<number>): number | undefined => {
  const reached = sumsReached(sight, leaking);
  const tight = tightSums(sight, reached);
  const canBeHidden = (cell: number): boolean => {
    const { shown, isPrinted, settled } = sight.cells[cell] ?? {};
    return isPrinted === true && settled === null && shown?.mark === "value" && !beside.has(cell);
  };
  const mates = [...reached].flatMap((sum) => (sight.sums[sum] ?? []).map(({ cell }) => cell));
  const candidates = [...new Set(mates)].filter(canBeHidden);
  const tightnessOf = (cell: number): number => (sight.sumsOf[cell] ?? []).filter((sum) => tight.has(sum)).length;
  const truthOf = (cell: number): number => sight.cells[cell]?.truth ?? 0;
  const isWhole = (cell: number): boolean =>
    (sight.sumsOf[cell] ?? []).some((sum) => sight.sums[sum]?.some((term) => term.cell === cell && term.sign === -1));
  const order = (cell: number): readonly number[] => [
    // A shown zero comes last: where it is shown, it is shown on purpose.
    truthOf(cell) === 0 ? 1 : 0,
    -tightnessOf(cell),
    truthOf(cell),
    isWhole(cell) ? 1 : 0,
    cell,
  ];
  return candidates.toSorted((one, other) => firstDifference(order(one), order(other)))[0];
};

/**
 * @param cells in the order of their numbers
 * @param sums of those numbers
 * @returns the numbers of the counts to hide besides those that are hidden for being small
 */
export const hideMoreUntilSafe = (
  cells: readonly Cell[],
  sums: Sums,
  policy: Omit<Rule, "highest">,
): ReadonlySet<number> => {
  const rule = { ...policy, highest: 2 * cells.reduce((most, { truth }) => Math.max(most, truth), 0) + 1000 };
  const knownAt = (at: number, isBeside: boolean): Known => {
    const cell = cells[at];
    return cell === undefined ? { low: 0, high: 0, truth: 0 } : knownOf(cell, isBeside, rule);
  };
  const sight: Sight = {
    cells,
    sums,
    sumsOf: sumsOfCells(cells.length, sums),
    known: cells.map(({ settled }, at) => knownAt(at, settled === "beside")),
  };
  const beside = new Set<number>();
  const enough = Math.min(valuesEnough, policy.zeroIsShown ? Math.max(1, policy.hideUnder - 1) : policy.hideUnder);
  const isSafe = (cell: number): boolean => valuesLeft(sight, cell, enough) >= enough;
  const inSums = [...sight.sumsOf.keys()].filter((cell) => (sight.sumsOf[cell] ?? []).length > 0);
  const protectedCells = inSums.filter((cell) => cells[cell]?.shown.mark === "suppressed");
  // What one more hidden count makes safe stays safe: hiding only ever leaves more tables possible.
  for (const cell of protectedCells)
    while (!isSafe(cell)) {
      const next = nextToHide(sight, cell, beside);
      // All that hangs together is hidden now, totals too, and nobody is told which of it is small.
      if (next === undefined) break;
      beside.add(next);
      sight.known[next] = knownAt(next, true);
    }
  for (const cell of [...beside].toSorted((one, other) => (cells[other]?.truth ?? 0) - (cells[one]?.truth ?? 0))) {
    sight.known[cell] = knownAt(cell, false);
    if (protectedCells.every(isSafe)) beside.delete(cell);
    else sight.known[cell] = knownAt(cell, true);
  }
  return beside;
};
