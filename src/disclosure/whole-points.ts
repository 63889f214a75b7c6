/** Whole numbers that fit all sums: found by halving what fractions leave open, or proven not to be there. */
import { narrowed, type Equations } from "./equations.ts";
import { leastCost, pointOf, tableauOf, type Tableau } from "./simplex.ts";

const nearEnough = 1e-6;

/** Whether these whole numbers are within their limits and all sums come out: exact, so that nothing found is doubted. */
export const isFitting = ({ low, high, rows }: Equations, point: Int32Array): boolean =>
  point.every((value, cell) => value >= (low[cell] ?? 0) && value <= (high[cell] ?? 0)) &&
  rows.every((terms) => terms.reduce((sum, { cell, times }) => sum + times * (point[cell] ?? 0), 0) === 0);

const roundedOf = (point: Float64Array): Int32Array => Int32Array.from(point, Math.round);

const mostBroken = (point: Float64Array): number => {
  let worst = -1;
  let most = nearEnough;
  for (const [cell, value] of point.entries()) {
    const off = Math.abs(value - Math.round(value));
    if (off > most) [worst, most] = [cell, off];
  }
  return worst;
};

export interface Goal {
  readonly cell: number;
  readonly direction: 1 | -1;
}

export interface Farthest {
  /** The farthest value found, and a point that has it; null where no point was found. */
  readonly point: Int32Array | null;
  /** Whether it is proven that none is farther (or, without a point, that there is none at all). */
  readonly isProven: boolean;
}

interface Search {
  readonly goal: Goal | null;
  best: Int32Array | null;
  nodes: number;
  isProven: boolean;
}

/** Within which whole number a fraction cannot be beaten. */
const boundOf = (value: number, { direction }: Goal): number =>
  direction === 1 ? Math.floor(value + nearEnough) : Math.ceil(value - nearEnough);

const isWorthIt = ({ goal, best }: Search, point: Float64Array): boolean => {
  if (best === null || goal === null) return best === null;
  return goal.direction * boundOf(point[goal.cell] ?? 0, goal) > goal.direction * (best[goal.cell] ?? 0);
};

const halves = (equations: Equations, cell: number, value: number): readonly Equations[] => {
  const [low, high] = [equations.low.slice(), equations.high.slice()];
  high[cell] = Math.floor(value);
  low[cell] = Math.floor(value) + 1;
  return [
    { ...equations, high },
    { ...equations, low },
  ];
};

const aim = (tableau: Tableau, goal: Goal | null): Float64Array | null =>
  goal === null ? pointOf(tableau) : leastCost(tableau, new Map([[goal.cell, -goal.direction]]));

const look = (equations: Equations, search: Search, known: Tableau | null): void => {
  search.nodes -= 1;
  if (search.nodes < 0) {
    search.isProven = false;
    return;
  }
  const near = known === null ? narrowed(equations) : equations;
  if (near === null) return;
  const tableau = known ?? tableauOf(near);
  if (tableau === "none") return;
  const point = tableau === "unknown" ? null : aim(tableau, search.goal);
  if (point === null) {
    search.isProven = false;
    return;
  }
  if (!isWorthIt(search, point)) return;
  const broken = mostBroken(point);
  if (broken === -1) {
    const whole = roundedOf(point);
    if (isFitting(near, whole)) search.best = whole;
    else search.isProven = false;
    return;
  }
  const value = point[broken] ?? 0;
  const [below, above] = halves(near, broken, value);
  const nearest = value - Math.floor(value) < 0.5 ? [below, above] : [above, below];
  for (const half of nearest) if (half !== undefined) look(half, search, null);
};

/**
 * The farthest that one count can be, in whole numbers.
 *
 * Takes: equations; what to go for (null: any point will do); `nodes`, how many halves may be looked at; a tableau of the same
 * equations, if there is one. Gives: see {@link Farthest}.
 */
export const farthest = (
  equations: Equations,
  goal: Goal | null,
  {
    nodes,
    tableau = null,
    atLeast = null,
  }: {
    readonly nodes: number;
    readonly tableau?: Tableau | null;
    /** A point that is known: only farther ones are looked for. */
    readonly atLeast?: Int32Array | null;
  },
): Farthest => {
  const search: Search = { goal, best: atLeast, nodes, isProven: true };
  look(equations, search, tableau);
  return { point: search.best, isProven: search.isProven };
};
