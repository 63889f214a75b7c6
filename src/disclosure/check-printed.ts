/** Whether anybody's table, as it is printed, gives away what it hides: and if so which counts, and what to hide besides. */
import { anyPoint, attack } from "./attack.ts";
import type { Cell, Limits } from "./doubt.ts";
import { highest, type Equations, type Term } from "./equations.ts";
import { hideMoreUntilSafe } from "./hide-more.ts";

/** What is printed about one count: nothing (0 to null), itself, or the range that its mark or rounding leaves. */
export interface PrintedCount {
  readonly name: string;
  readonly low: number;
  /** Null: no end is known. */
  readonly high: number | null;
}

/** What is printed about several: counts, each so many times, together from `low` to `high`. */
export interface PrintedSum {
  readonly name: string;
  readonly parts: readonly { readonly count: string; readonly times: number }[];
  readonly low: number;
  readonly high: number | null;
}

export interface Printed {
  readonly counts: readonly PrintedCount[];
  readonly sums: readonly PrintedSum[];
  /** The names of counts that must not be known. */
  readonly protect: readonly string[];
  /** How many values must remain possible for each. */
  readonly valuesMin: number;
  /** Counts that are surely this or more are nobody's secret; null: all are. */
  readonly hideUnder: number | null;
}

export interface Attackable {
  readonly name: string;
  readonly low: number;
  /** Null: no end is known. */
  readonly high: number | null;
  readonly isLeak: boolean;
}

export interface Verdict {
  readonly verdict: "safe" | "leak" | "contradiction";
  readonly counts: readonly Attackable[];
  /** What to hide besides, by name; null where it is safe, or where nothing helps. */
  readonly toHide: readonly string[] | null;
}

/** An end that nobody printed; whatever is printed lies under the half of it, so that what leads beyond has no end known. */
const freedomOf = (printed: Printed): number => {
  let most = 0;
  for (const { low, high } of [...printed.counts, ...printed.sums]) most = Math.max(most, Math.abs(low), high ?? 0);
  return Math.min(highest / 2, 4 * most + 100_000);
};

interface Laid {
  readonly equations: Equations;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly end: number;
}

const laid = (printed: Printed): Laid => {
  const end = freedomOf(printed);
  const numberOf = new Map(printed.counts.map(({ name }, at) => [name, at]));
  const low = printed.counts.map((count) => count.low);
  const high = printed.counts.map((count) => count.high ?? end);
  const names = printed.counts.map(({ name }) => name);
  const rows = printed.sums.map((sum): readonly Term[] => {
    low.push(sum.low);
    high.push(sum.high ?? end);
    names.push(sum.name);
    const terms = sum.parts.map(({ count, times }) => {
      const cell = numberOf.get(count);
      if (cell === undefined) throw new RangeError(`“${count}” stands in ${sum.name} and is no count of this table.`);
      return { cell, times };
    });
    return [...terms, { cell: low.length - 1, times: -1 }];
  });
  return { equations: { low: Int32Array.from(low), high: Int32Array.from(high), rows }, numberOf, names, end };
};

const limits = (low: number, high: number): Limits => ({ low, knownLow: low, high });

/** What the gate would hide besides, were it asked. */
const remedy = ({ equations, names, end }: Laid, leaking: ReadonlySet<number>, { valuesMin }: Printed) => {
  const point = anyPoint(equations);
  if (typeof point === "string") return null;
  const cells = names.map((_, at): Cell => {
    const [low, high] = [equations.low[at] ?? 0, equations.high[at] ?? 0];
    const isWide = high - low > valuesMin;
    const isSum = at >= names.length - equations.rows.length;
    return {
      truth: point[at] ?? 0,
      open: limits(low, high),
      hidden: leaking.has(at) || isWide ? null : limits(Math.min(0, low), end),
      weight: isSum ? 4 : 1,
      values: leaking.has(at) ? valuesMin : 0,
      largeFrom: null,
      isPrinted: true,
      isAlone: false,
    };
  });
  const { beside, untold } = hideMoreUntilSafe({ cells, rows: equations.rows });
  // What cannot be helped, or only where nobody is told a range: but the ranges are printed.
  return untold.size > 0 || beside.size === 0 ? null : [...beside].map((at) => names[at] ?? "");
};

/**
 * Attacks a printed table.
 *
 * Takes: every printed count and sum. Gives: safe, leak or contradiction; for each protected count the smallest and largest whole
 * number it could be. Read it: a leak is a count that could be fewer numbers than promised, or one of which that many could
 * not be shown. Misleads when: something else is printed elsewhere. Errors: RangeError where a sum names a count that is not there.
 * @example checkPrinted(printed).verdict // "safe"
 */
export const checkPrinted = (printed: Printed): Verdict => {
  const table = laid(printed);
  const targets = printed.protect.map((name) => {
    const cell = table.numberOf.get(name);
    if (cell === undefined) throw new RangeError(`“${name}” is to be protected and is no count of this table.`);
    return cell;
  });
  const { isConsistent, intervals } = attack(table.equations, targets);
  if (!isConsistent) return { verdict: "contradiction", counts: [], toHide: null };
  const counts = targets.map((cell): Attackable => {
    const { low, high } = intervals.get(cell) ?? { low: 0, high: 0 };
    const isNobodysSecret = printed.hideUnder !== null && low >= printed.hideUnder;
    const isLeak = !isNobodysSecret && high - low + 1 < printed.valuesMin;
    return { name: table.names[cell] ?? "", low, high: high > table.end / 2 ? null : high, isLeak };
  });
  if (!counts.some(({ isLeak }) => isLeak)) return { verdict: "safe", counts, toHide: null };
  return { verdict: "leak", counts, toHide: remedy(table, new Set(targets), printed) };
};
