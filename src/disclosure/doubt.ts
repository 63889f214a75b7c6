/**
 * How much doubt is left about a hidden count: how many values it could have, given everything that is printed beside it.
 * The reader it guards against knows the rule, every printed count with the range its rounding allows, and every sum.
 *
 * It begins at the true counts, which fit everything printed, and asks: could this one be one more, if others gave way?
 * Each sum it stands in must come out again, so another cell of that sum moves by one, and so on until all do. Where it
 * finds a way, that is another table a reader cannot rule out. What it does not find in its budget it counts as leaked:
 * it may hide too much, and never too little.
 */

/** A count as a reader of the table knows it. */
export interface Known {
  readonly low: number;
  readonly high: number;
  /** Between the two. */
  readonly truth: number;
}

/** Cells that make up one cell: parts count as +1, the whole as -1; together they are as the truth has them. */
export type Sums = readonly (readonly Term[])[];

interface Term {
  readonly cell: number;
  readonly sign: 1 | -1;
}

/** How many cells are tried before a way is taken not to exist. */
const triesMax = 3000;

interface Walk {
  readonly known: readonly Known[];
  readonly sums: Sums;
  readonly sumsOf: readonly (readonly number[])[];
  /** The table that is being tried. */
  readonly at: number[];
  /** By how much each sum is out at this moment; sums that come out are not here. */
  readonly out: Map<number, number>;
  readonly moved: Set<number>;
  tries: number;
}

const shift = (walk: Walk, cell: number, step: number): void => {
  walk.at[cell] = (walk.at[cell] ?? 0) + step;
  for (const sum of walk.sumsOf[cell] ?? []) {
    const sign = walk.sums[sum]?.find((term) => term.cell === cell)?.sign ?? 1;
    const rest = (walk.out.get(sum) ?? 0) + sign * step;
    if (rest === 0) walk.out.delete(sum);
    else walk.out.set(sum, rest);
  }
};

const couldMove = ({ known, at, moved }: Walk, cell: number, step: number): boolean => {
  const { low, high } = known[cell] ?? { low: 0, high: 0 };
  const next = (at[cell] ?? 0) + step;
  return !moved.has(cell) && low <= next && next <= high;
};

/** Moves one cell by one and everything that must give way to it; leaves all as it was where nothing can. */
const move = (walk: Walk, cell: number, step: number): boolean => {
  walk.tries += 1;
  if (walk.tries > triesMax) return false;
  walk.moved.add(cell);
  shift(walk, cell, step);
  if (settle(walk)) return true;
  shift(walk, cell, -step);
  walk.moved.delete(cell);
  return false;
};

const settle = (walk: Walk): boolean => {
  const [first] = walk.out;
  if (first === undefined) return true;
  const [sum, rest] = first;
  const fewestSumsFirst = (walk.sums[sum] ?? []).toSorted(
    (one, other) => (walk.sumsOf[one.cell]?.length ?? 0) - (walk.sumsOf[other.cell]?.length ?? 0),
  );
  return fewestSumsFirst.some(({ cell, sign }) => {
    const step = rest > 0 ? -sign : sign;
    return couldMove(walk, cell, step) && move(walk, cell, step);
  });
};

/** The sums that each cell stands in. */
export const sumsOfCells = (cells: number, sums: Sums): readonly (readonly number[])[] => {
  const of: number[][] = Array.from({ length: cells }, () => []);
  for (const [at, terms] of sums.entries()) for (const { cell } of terms) of[cell]?.push(at);
  return of;
};

interface Table {
  readonly known: readonly Known[];
  readonly sums: Sums;
  readonly sumsOf: readonly (readonly number[])[];
}

/**
 * @param cell which cell
 * @param enough how many values are doubt enough; it stops looking there
 * @returns how many different values the cell was found able to have, itself among them; at most `enough`
 */
export const valuesLeft = ({ known, sums, sumsOf }: Table, cell: number, enough: number): number => {
  const from = (step: 1 | -1, wanted: number): number => {
    const at = known.map(({ truth }) => truth);
    for (let found = 0; found < wanted; found += 1) {
      const walk: Walk = { known, sums, sumsOf, at, out: new Map(), moved: new Set(), tries: 0 };
      if (!couldMove(walk, cell, step) || !move(walk, cell, step)) return found;
    }
    return wanted;
  };
  const more = from(1, enough - 1);
  return 1 + more + from(-1, enough - 1 - more);
};
