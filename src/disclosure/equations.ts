/** Whole numbers within limits, and sums that must come out: what anybody knows who reads everything that is published. */

/** A count, and how many times it is in a sum: parts once, their whole -1 times. Whole numbers. */
export interface Term {
  readonly cell: number;
  readonly times: number;
}

/**
 * Counts by number, each from `low` to `high` (whole numbers, both possible as far as this count alone goes), and rows of
 * terms that add up to 0.
 */
export interface Equations {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly rows: readonly (readonly Term[])[];
}

/** More than this is no count of people that this system reasons about. */
export const highest = 2 ** 30;

/** Which rows each count stands in. */
export interface Place {
  readonly row: number;
  readonly times: number;
}

export const placesOf = (cells: number, rows: Equations["rows"]): readonly (readonly Place[])[] => {
  const places: Place[][] = Array.from({ length: cells }, () => []);
  for (const [row, terms] of rows.entries()) for (const { cell, times } of terms) places[cell]?.push({ row, times });
  return places;
};

interface Reach {
  least: number;
  most: number;
}

const reachOf = (terms: readonly Term[], low: Int32Array, high: Int32Array): Reach => {
  const reach: Reach = { least: 0, most: 0 };
  for (const { cell, times } of terms) {
    const [one, other] = [times * (low[cell] ?? 0), times * (high[cell] ?? 0)];
    reach.least += Math.min(one, other);
    reach.most += Math.max(one, other);
  }
  return reach;
};

/** Narrows one count by a row; says whether anything changed, or null where no whole number is left. */
const narrowedBy = (reach: Reach, { cell, times }: Term, { low, high }: Equations): boolean | null => {
  const [below, above] = [low[cell] ?? 0, high[cell] ?? 0];
  const [one, other] = [times * below, times * above];
  const restLeast = reach.least - Math.min(one, other);
  const restMost = reach.most - Math.max(one, other);
  // times × count = −rest, and the rest lies between these.
  const [from, to] = [-restMost / times, -restLeast / times];
  const newLow = Math.max(below, Math.ceil(Math.min(from, to)));
  const newHigh = Math.min(above, Math.floor(Math.max(from, to)));
  if (newLow > newHigh) return null;
  if (newLow === below && newHigh === above) return false;
  low[cell] = newLow;
  high[cell] = newHigh;
  reach.least = restLeast + Math.min(times * newLow, times * newHigh);
  reach.most = restMost + Math.max(times * newLow, times * newHigh);
  return true;
};

/** How often a row may be looked at again before the narrowing is left as far as it came: every bound it gave holds anyway. */
const looksEach = 200;

/**
 * The same, each count narrowed as far as single sums narrow it.
 *
 * Takes: equations; `only`, the rows to begin with (all where left out). Gives: new limits, or null where no whole numbers fit.
 * Read it: true limits lie within these; they may be narrower still.
 */
export const narrowed = (equations: Equations, only?: Iterable<number>): Equations | null => {
  const { rows } = equations;
  const own = { low: equations.low.slice(), high: equations.high.slice(), rows };
  const places = placesOf(own.low.length, rows);
  const waiting = only === undefined ? [...rows.keys()] : [...only];
  const isWaiting = new Set(waiting);
  let looks = rows.length * looksEach;
  for (let at = 0; at < waiting.length && looks > 0; at += 1) {
    const row = waiting[at] ?? 0;
    const terms = rows[row] ?? [];
    isWaiting.delete(row);
    looks -= 1;
    const reach = reachOf(terms, own.low, own.high);
    for (const term of terms) {
      const change = narrowedBy(reach, term, own);
      if (change === null) return null;
      if (!change) continue;
      for (const place of places[term.cell] ?? [])
        if (place.row !== row && !isWaiting.has(place.row)) {
          isWaiting.add(place.row);
          waiting.push(place.row);
        }
    }
  }
  return own;
};

/** Arithmetic without remainders where numbers must not grow: modulo this prime a product still fits. */
const prime = 67_108_859;

const inverseOf = (value: number): number => {
  let [rest, next, one, other] = [prime, ((value % prime) + prime) % prime, 0, 1];
  while (next !== 0) {
    const times = Math.floor(rest / next);
    [rest, next] = [next, rest - times * next];
    [one, other] = [other, one - times * other];
  }
  return ((one % prime) + prime) % prime;
};

/**
 * The rows that say something new: a row that follows from those before it is left out. Rows are taken in the order given by
 * `lastOnes`, those with the highest number last.
 */
export const independentRows = (rows: Equations["rows"], lastOnes: (row: number) => number): readonly number[] => {
  const order = [...rows.keys()].toSorted((one, other) => lastOnes(one) - lastOnes(other));
  const pivots = new Map<number, ReadonlyMap<number, number>>();
  const kept: number[] = [];
  for (const row of order) {
    const rest = new Map((rows[row] ?? []).map(({ cell, times }) => [cell, ((times % prime) + prime) % prime]));
    // In the order they were made: no later pivot brings back what an earlier one took out.
    for (const [cell, pivot] of pivots) {
      const value = rest.get(cell) ?? 0;
      if (value === 0) continue;
      for (const [other, times] of pivot) rest.set(other, ((rest.get(other) ?? 0) + (prime - value) * times) % prime);
    }
    const left = [...rest].filter(([, value]) => value !== 0);
    const [first] = left;
    if (first === undefined) continue;
    const scale = inverseOf(first[1]);
    pivots.set(first[0], new Map(left.map(([cell, value]) => [cell, (value * scale) % prime])));
    kept.push(row);
  }
  return kept.toSorted((one, other) => one - other);
};
