/** Rows of a tidy file that count the same people twice. */
import type { Problem } from "../../../nouns/result.ts";
import { short } from "./layout.rules.ts";

export interface Counted {
  readonly row: number;
  readonly label: string;
  /** Everything that makes two figures the same figure. */
  readonly key: string;
}

/** One problem for each row that repeats an earlier one, whatever its figure: adding and keeping are both guesses. */
export const repeatsIn = (counted: readonly Counted[], field: string): readonly Problem[] => {
  const firstRows = new Map<string, number>();
  const problems = new Map<number, Problem>();
  for (const { row, label, key } of counted) {
    const before = firstRows.get(key);
    if (before === undefined) firstRows.set(key, row);
    else if (!problems.has(row)) {
      const words = `Row ${row} counts “${short(label)}” again: row ${before} has the same community, place, period and measure. Keep one row, or add them together.`;
      problems.set(row, { field, words, row });
    }
  }
  return [...problems.values()];
};
