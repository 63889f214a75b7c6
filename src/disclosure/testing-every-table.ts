/** For tests: the attacker who tries every table there could be. Slow and without cunning, so that nobody can doubt it. */
import type { Released } from "../nouns/indicator.ts";
import type { SumOfParts } from "./release-table.ts";

export interface Printed {
  readonly cells: ReadonlyMap<string, Released>;
  readonly hiddenBeside: ReadonlySet<string>;
  readonly sums: readonly SumOfParts[];
  readonly hideUnder: number;
  readonly zeroIsShown: boolean;
  /** No count of the table is higher. */
  readonly highest: number;
}

const rangeOf = (key: string, count: Released, printed: Printed): readonly [number, number] => {
  if (count.mark === "value") return [count.min, count.max];
  // Where 0 is shown, one hidden beside others may be 0: nobody is told which were hidden for being small.
  if (printed.hiddenBeside.has(key)) return [printed.zeroIsShown ? 0 : printed.hideUnder, printed.highest];
  return [printed.zeroIsShown ? 1 : 0, printed.hideUnder - 1];
};

/** Every value that each hidden cell has in some table which fits all that is printed. */
export const valuesInEveryTable = (printed: Printed): ReadonlyMap<string, ReadonlySet<number>> => {
  const keys = [...printed.cells.keys()];
  const possible = new Map(keys.map((key) => [key, new Set<number>()]));
  const table = new Map<string, number>();
  const fits = ({ whole, parts, complete }: SumOfParts): boolean => {
    const values = [whole, ...parts].map((key) => table.get(key));
    if (values.some((value) => value === undefined)) return true;
    const [total = 0, ...rest] = values.map((value) => value ?? 0);
    const sum = rest.reduce((all, one) => all + one, 0);
    return complete ? sum === total : sum <= total;
  };
  const tryFrom = (at: number): void => {
    const key = keys[at];
    if (key === undefined) {
      for (const [one, value] of table) possible.get(one)?.add(value);
      return;
    }
    const count = printed.cells.get(key);
    const [low, high] = count === undefined ? [0, 0] : rangeOf(key, count, printed);
    for (let value = low; value <= high; value += 1) {
      table.set(key, value);
      if (printed.sums.filter((sum) => sum.whole === key || sum.parts.includes(key)).every(fits)) tryFrom(at + 1);
    }
    table.delete(key);
  };
  tryFrom(0);
  return possible;
};
