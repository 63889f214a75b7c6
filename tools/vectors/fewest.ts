/** The fewest counts that must be hidden besides, by trying every choice: for tables of a few dozen counts, and to check others by. */
import { attack } from "../../src/disclosure/attack.ts";
import type { Equations } from "../../src/disclosure/equations.ts";

export interface Choice {
  /** What readers know while nothing more is hidden. */
  readonly equations: Equations;
  /** The counts that must not be known. */
  readonly protect: readonly number[];
  /** The counts that may be hidden. */
  readonly candidates: readonly number[];
  /** Between the least and the most that a protected count could be; 1 means only that it is not known exactly. */
  readonly widthMin: number;
  /** Counts that somebody knows of who is alone in them: with each of them known, the others must still not be known. */
  readonly alone?: readonly number[];
  /** The highest number a hidden count could be. */
  readonly highest: number;
}

const isWide = (equations: Equations, protect: readonly number[], widthMin: number): boolean => {
  const { isConsistent, intervals } = attack(equations, protect);
  return (
    isConsistent &&
    protect.every((cell) => {
      const interval = intervals.get(cell);
      return interval !== undefined && interval.high - interval.low >= widthMin;
    })
  );
};

const isSafeWith = (
  { equations, protect, widthMin, alone = [], highest }: Choice,
  hidden: readonly number[],
): boolean => {
  const low = equations.low.slice();
  const high = equations.high.slice();
  for (const cell of hidden) [low[cell], high[cell]] = [0, highest];
  if (!isWide({ ...equations, low, high }, protect, widthMin)) return false;
  return alone.every((cell) => {
    const others = protect.filter((one) => one !== cell);
    if (others.length === 0) return true;
    const known = { low: low.slice(), high: high.slice(), rows: equations.rows };
    known.low[cell] = known.high[cell] = equations.low[cell] === equations.high[cell] ? (low[cell] ?? 1) : 1;
    return isWide(known, others, 1);
  });
};

/** Every choice of so many, in order. */
function* choicesOf(candidates: readonly number[], many: number): Generator<readonly number[]> {
  if (many === 0) yield [];
  else
    for (const [at, first] of candidates.entries())
      for (const rest of choicesOf(candidates.slice(at + 1), many - 1)) yield [first, ...rest];
}

/**
 * Every smallest set of counts that makes the table safe.
 *
 * Takes: what readers know, what must not be known, what may be hidden. Gives: the sets, all of the same size; none where not
 * even `mostHidden` are enough. Misleads when: the table is large; it tries all choices.
 * @example fewestToHide({ equations, protect: [0], candidates: [1, 2, 3], widthMin: 5, highest: 500 }, 4)
 */
export const fewestToHide = (choice: Choice, mostHidden: number): readonly (readonly number[])[] => {
  for (let many = 0; many <= Math.min(mostHidden, choice.candidates.length); many += 1) {
    const sets = [...choicesOf(choice.candidates, many)].filter((hidden) => isSafeWith(choice, hidden));
    if (sets.length > 0) return sets;
  }
  return [];
};
