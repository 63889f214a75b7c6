/**
 * Linear programmes of one table: the most and the least that a count could be if counts could be fractions. Bounded simplex
 * method on a dense tableau. What it finds is a proposal: whoever uses it rounds it and checks the sums in whole numbers.
 *
 * Source: Chvátal (1983), Linear Programming, chapter 8 (the simplex method with bounded variables).
 */
import type { Equations } from "./equations.ts";

const tiny = 1e-9;
const stepsEach = 40;

/** How far the work has come. Changed in place: asking for one optimum leaves a basis from which the next is near. */
export interface Tableau {
  readonly equations: Equations;
  readonly columns: number;
  /** Row by row. */
  readonly entries: Float64Array;
  /** Values of the counts in the basis, above their lower limits. */
  readonly values: Float64Array;
  /** Which count each row's is; -1 where it is none. */
  readonly basis: Int32Array;
  readonly isBasic: Uint8Array;
  readonly isAtHigh: Uint8Array;
  readonly span: Float64Array;
}

/** More entries than this are not worked with. */
export const entriesMax = 3_000_000;

/** In each row a count of no other row, if there is one: it can take up what the others leave. */
const takersIn = ({ low, rows }: Equations): Int32Array => {
  const rowsOf = new Int32Array(low.length);
  for (const terms of rows) for (const { cell } of terms) rowsOf[cell] = (rowsOf[cell] ?? 0) + 1;
  return Int32Array.from(rows, (terms) => {
    let best = -1;
    for (const { cell, times } of terms) if (rowsOf[cell] === 1 && Math.abs(times) === 1) best = Math.max(best, cell);
    return best;
  });
};

/** Every count at whichever of its limits is nearer to the hint, and in the basis what can take up the rest. */
const emptyTableau = (equations: Equations, hint: Int32Array | null): Tableau => {
  const { low, high, rows } = equations;
  const columns = low.length;
  const entries = new Float64Array(rows.length * columns);
  const values = new Float64Array(rows.length);
  const basis = new Int32Array(rows.length).fill(-1);
  const isBasic = new Uint8Array(columns);
  const isAtHigh = Uint8Array.from(low, (least, cell) => {
    const value = hint?.[cell] ?? least;
    return (high[cell] ?? 0) - value < value - least ? 1 : 0;
  });
  const takers = takersIn(equations);
  for (const [row, terms] of rows.entries()) {
    const taker = takers[row] ?? -1;
    let rest = 0;
    let takes = 0;
    for (const { cell, times } of terms) {
      if (cell === taker) takes = times;
      rest -= times * ((cell !== taker && isAtHigh[cell] === 1 ? high[cell] : low[cell]) ?? 0);
    }
    const isTaken = takes !== 0 && rest * takes >= 0 && rest * takes <= (high[taker] ?? 0) - (low[taker] ?? 0);
    if (takes !== 0 && !isTaken && isAtHigh[taker] === 1) rest -= takes * ((high[taker] ?? 0) - (low[taker] ?? 0));
    const sense = isTaken ? takes : rest < 0 ? -1 : 1;
    values[row] = sense * rest;
    if (isTaken) {
      basis[row] = taker;
      isBasic[taker] = 1;
      isAtHigh[taker] = 0;
    }
    for (const { cell, times } of terms) {
      const at = row * columns + cell;
      entries[at] = (entries[at] ?? 0) + sense * times;
    }
  }
  const span = Float64Array.from(low, (value, cell) => (high[cell] ?? 0) - value);
  return { equations, columns, entries, values, basis, isBasic, isAtHigh, span };
};

/** The count that improves most where it leaves its limit; the first that does where `first`, so that no circle is run. */
const entering = ({ columns, isBasic, isAtHigh, span }: Tableau, cost: Float64Array, first: boolean): number => {
  let best = -1;
  let most = tiny;
  for (let cell = 0; cell < columns; cell += 1) {
    if (isBasic[cell] === 1 || (span[cell] ?? 0) === 0) continue;
    const gain = isAtHigh[cell] === 1 ? (cost[cell] ?? 0) : -(cost[cell] ?? 0);
    if (gain <= most) continue;
    best = cell;
    if (first) return best;
    most = gain;
  }
  return best;
};

interface Leaving {
  readonly row: number;
  readonly step: number;
  readonly toHigh: boolean;
}

/** What stands in the way first when a count moves: another one's limit, or (`row` -1) its own other limit. */
const leaving = (tableau: Tableau, cell: number, isSecondPhase: boolean): Leaving => {
  const { columns, entries, values, basis, span, isAtHigh } = tableau;
  const sense = isAtHigh[cell] === 1 ? -1 : 1;
  let found: Leaving = { row: -1, step: span[cell] ?? 0, toHigh: false };
  let steepest = 0;
  for (let row = 0; row < values.length; row += 1) {
    const rate = sense * (entries[row * columns + cell] ?? 0);
    if (Math.abs(rate) < tiny) continue;
    const of = basis[row] ?? -1;
    const room = of === -1 ? (isSecondPhase ? 0 : Number.POSITIVE_INFINITY) : (span[of] ?? 0);
    const value = values[row] ?? 0;
    const isFixed = of === -1 && isSecondPhase;
    const step = isFixed ? 0 : Math.max(0, rate > 0 ? value / rate : (room - value) / -rate);
    if (step > found.step + tiny || (step > found.step - tiny && Math.abs(rate) <= steepest)) continue;
    found = { row, step: Math.min(step, found.step), toHigh: rate < 0 && !isFixed };
    steepest = Math.abs(rate);
  }
  return found;
};

const pivot = (tableau: Tableau, row: number, cell: number): void => {
  const { columns, entries, values } = tableau;
  const start = row * columns;
  const scale = 1 / (entries[start + cell] ?? 1);
  const used: number[] = [];
  for (let at = 0; at < columns; at += 1) {
    const entry = entries[start + at] ?? 0;
    if (entry === 0) continue;
    entries[start + at] = entry * scale;
    used.push(at);
  }
  for (let other = 0; other < values.length; other += 1) {
    if (other === row) continue;
    const times = entries[other * columns + cell] ?? 0;
    if (Math.abs(times) < tiny) {
      entries[other * columns + cell] = 0;
      continue;
    }
    const base = other * columns;
    for (const at of used) {
      const entry = (entries[base + at] ?? 0) - times * (entries[start + at] ?? 0);
      entries[base + at] = Math.abs(entry) < tiny ? 0 : entry;
    }
  }
};

const move = (tableau: Tableau, cell: number, { row, step, toHigh }: Leaving): void => {
  const { columns, entries, values, basis, span, isBasic, isAtHigh } = tableau;
  const sense = isAtHigh[cell] === 1 ? -1 : 1;
  for (let at = 0; at < values.length; at += 1)
    values[at] = (values[at] ?? 0) - sense * step * (entries[at * columns + cell] ?? 0);
  if (row === -1) {
    isAtHigh[cell] = isAtHigh[cell] === 1 ? 0 : 1;
    return;
  }
  const left = basis[row] ?? -1;
  if (left !== -1) {
    isBasic[left] = 0;
    isAtHigh[left] = toHigh ? 1 : 0;
  }
  values[row] = sense === 1 ? step : (span[cell] ?? 0) - step;
  basis[row] = cell;
  isBasic[cell] = 1;
  isAtHigh[cell] = 0;
  pivot(tableau, row, cell);
};

/** What each count adds to the cost beyond what the basis answers for. */
const reduced = ({ columns, entries, basis }: Tableau, costOf: (cell: number) => number): Float64Array => {
  const cost = Float64Array.from({ length: columns }, (_, cell) => costOf(cell));
  for (const [row, of] of basis.entries()) {
    const price = costOf(of);
    if (price === 0) continue;
    const base = row * columns;
    for (let at = 0; at < columns; at += 1) cost[at] = (cost[at] ?? 0) - price * (entries[base + at] ?? 0);
  }
  return cost;
};

/** Walks to the least cost. False where it did not get there in its steps. */
const descend = (tableau: Tableau, costOf: (cell: number) => number, isSecondPhase: boolean): boolean => {
  const { columns, entries, values } = tableau;
  const stepsMax = stepsEach * (values.length + 50);
  const cost = reduced(tableau, costOf);
  let still = 0;
  for (let steps = 0; steps < stepsMax; steps += 1) {
    const cell = entering(tableau, cost, still > 30);
    if (cell === -1) return true;
    const out = leaving(tableau, cell, isSecondPhase);
    still = out.step > tiny ? 0 : still + 1;
    move(tableau, cell, out);
    if (out.row === -1) continue;
    const times = cost[cell] ?? 0;
    const base = out.row * columns;
    for (let at = 0; at < columns; at += 1) {
      const entry = entries[base + at] ?? 0;
      if (entry !== 0) cost[at] = (cost[at] ?? 0) - times * entry;
    }
    cost[cell] = 0;
  }
  return false;
};

/**
 * A tableau that stands at some point where all sums come out.
 *
 * Takes: equations, and a point near which to begin. Gives: the tableau; "none" where no such point is, fractions allowed; "unknown" where it was too large or did not end.
 */
export const tableauOf = (equations: Equations, hint: Int32Array | null = null): Tableau | "none" | "unknown" => {
  if (equations.low.length * equations.rows.length > entriesMax) return "unknown";
  const tableau = emptyTableau(equations, hint);
  const ended = descend(tableau, (cell) => (cell === -1 ? 1 : 0), false);
  let rest = 0;
  let most = 1;
  for (const [row, of] of tableau.basis.entries()) if (of === -1) rest += tableau.values[row] ?? 0;
  for (const value of tableau.values) most = Math.max(most, Math.abs(value));
  if (!ended) return "unknown";
  return rest > 1e-7 * most ? "none" : tableau;
};

/** Where every count stands. */
export const pointOf = ({ equations, values, basis, isAtHigh, span }: Tableau): Float64Array => {
  const point = Float64Array.from(equations.low, (low, cell) => low + (isAtHigh[cell] === 1 ? (span[cell] ?? 0) : 0));
  for (const [row, of] of basis.entries()) if (of !== -1) point[of] = (equations.low[of] ?? 0) + (values[row] ?? 0);
  return point;
};

/** Walks to where the cost is least; null where it did not get there. */
export const leastCost = (tableau: Tableau, costs: ReadonlyMap<number, number>): Float64Array | null =>
  descend(tableau, (cell) => costs.get(cell) ?? 0, true) ? pointOf(tableau) : null;
