/** Doubt where the sums are no network: by linear programmes, made whole. */
import { equationsNow, remember, spreadFound, type Ask, type State } from "./doubt.ts";
import { narrowed, type Equations, type Term } from "./equations.ts";
import { piecesOf } from "./pieces.ts";
import { leastCost, tableauOf, type Tableau } from "./simplex.ts";
import { farthest } from "./whole-points.ts";

const halvesMax = 60;
/**
 * All the tableaux made for one table have no more entries than this together: a page never waits. What is left is left to round
 * trips, and what they do not find counts as leaked. Counted, not timed, so that the same table always loses the same counts.
 */
const entriesMax = 6_000_000;

const spent = new WeakMap<State, number>();
const worked = new WeakMap<State, number>();

/** Before a table is refused it is looked at once more, and longer. */
export const lookLonger = (state: State): void => void spent.set(state, -4 * entriesMax);

/** Whether this table took so much work that another order of the same is not worth the wait. */
export const isHardWork = (state: State): boolean => (worked.get(state) ?? 0) > entriesMax / 4;

const isTooMuch = (state: State, { low, rows }: Equations): boolean => {
  const entries = low.length * rows.length;
  const all = (spent.get(state) ?? 0) + entries;
  if (all > entriesMax) return true;
  spent.set(state, all);
  worked.set(state, (worked.get(state) ?? 0) + entries);
  return false;
};

interface Local {
  readonly version: number;
  readonly knowing: boolean;
  readonly still: number | undefined;
  readonly cells: readonly number[];
  readonly equations: Equations;
  readonly numberOf: ReadonlyMap<number, number>;
  readonly tableau: Tableau | null;
}

/** The piece last worked on, by state: most questions are about the same one. */
const lastOf = new WeakMap<State, Local>();

const localOf = (state: State, ask: Ask): Local | null => {
  const { version } = state;
  const { knowing, still, cell } = ask;
  const last = lastOf.get(state);
  const isSame = last?.version === version && last.knowing === knowing && last.still === still;
  if (last !== undefined && isSame && last.numberOf.has(cell)) return last;
  const near = narrowed(equationsNow(state, ask));
  const piece = near === null ? undefined : piecesOf(near).find(({ cells }) => cells.includes(cell));
  if (piece === undefined) return null;
  const { cells, equations } = piece;
  const hint = Int32Array.from(equations.low, (low, at) => state.base[cells[at] ?? -1] ?? low);
  const made = isTooMuch(state, equations) ? "unknown" : tableauOf(equations, hint);
  const tableau = made === "none" || made === "unknown" ? null : made;
  const numberOf = new Map(cells.map((one, at) => [one, at]));
  const local: Local = { version, knowing, still, cells, equations, numberOf, tableau };
  lastOf.set(state, local);
  return local;
};

const startIn = ({ cells, equations }: Local, base: Int32Array): Int32Array =>
  Int32Array.from(equations.low, (low, at) => {
    const cell = cells[at];
    return cell === undefined ? low : (base[cell] ?? 0);
  });

/** Looks for other tables until the doubt is enough or none is left. Tables found are kept with the state. */
export const spreadByProgrammes = (state: State, ask: Ask): { readonly up: number; readonly down: number } => {
  const local = localOf(state, ask);
  const cell = local?.numberOf.get(ask.cell);
  let spread = spreadFound(state, ask);
  if (local === null || local.tableau === null || cell === undefined) return spread;
  const atLeast = startIn(local, state.base);
  for (const direction of [1, -1] as const) {
    if (spread.up + spread.down >= ask.values - 1) break;
    const found = farthest(local.equations, { cell, direction }, { nodes: halvesMax, tableau: local.tableau, atLeast });
    const { point } = found;
    if (point === null) continue;
    const moves = new Map<number, number>();
    for (const [at, one] of local.cells.entries()) {
      const by = (point[at] ?? 0) - (state.base[one] ?? 0);
      if (by !== 0) moves.set(one, by);
    }
    remember(state, moves);
    const by = Math.max(0, direction * (moves.get(ask.cell) ?? 0));
    spread =
      direction === 1 ? { ...spread, up: Math.max(by, spread.up) } : { ...spread, down: Math.max(by, spread.down) };
  }
  return spread;
};

interface Split {
  readonly equations: Equations;
  readonly costs: ReadonlyMap<number, number>;
  /** Which count each column beyond the first ones lets go further than it may now. */
  readonly beyond: readonly number[];
}

/** Each count as what it may be now, and at a cost what it could be besides were it hidden. */
const splitOf = (state: State, ask: Ask, wanted: number): Split => {
  const now = equationsNow(state, ask);
  const low = [...now.low];
  const high = [...now.high];
  low[ask.cell] = high[ask.cell] = wanted;
  const costs = new Map<number, number>();
  const beyond: number[] = [];
  const more = new Map<number, readonly Term[]>();
  for (const [cell, { hidden, weight }] of state.cells.entries()) {
    if (hidden === null || state.isHidden[cell] === 1 || cell === ask.still) continue;
    const least = ask.knowing ? hidden.knownLow : hidden.low;
    const extra: Term[] = [];
    for (const [room, times] of [
      [hidden.high - (high[cell] ?? 0), 1],
      [(low[cell] ?? 0) - least, -1],
    ] as const) {
      if (room <= 0) continue;
      costs.set(low.length, weight);
      extra.push({ cell: low.length, times });
      beyond.push(cell);
      low.push(0);
      high.push(room);
    }
    more.set(cell, extra);
  }
  const rows = now.rows.map((terms) =>
    terms.flatMap((term) => [
      term,
      ...(more.get(term.cell) ?? []).map((extra) => ({ cell: extra.cell, times: extra.times * term.times })),
    ]),
  );
  return { equations: { low: Int32Array.from(low), high: Int32Array.from(high), rows }, costs, beyond };
};

/** What would have to be hidden so that a count can have that value: by the least cost, fractions allowed. Null: no way. */
const toHideFor = (state: State, ask: Ask, wanted: number): readonly number[] | null => {
  const { equations, costs, beyond } = splitOf(state, ask, wanted);
  const first = state.cells.length;
  const near = narrowed(equations);
  if (near === null) return null;
  const piece = piecesOf(near).toSorted((one, other) => other.cells.length - one.cells.length);
  const hidden = new Set<number>();
  for (const { cells, equations: own } of piece) {
    const hint = Int32Array.from(own.low, (low, at) => state.base[cells[at] ?? -1] ?? low);
    const tableau = isTooMuch(state, own) ? "unknown" : tableauOf(own, hint);
    if (tableau === "none" || tableau === "unknown") return null;
    const local = new Map(cells.flatMap((cell, at) => (costs.has(cell) ? [[at, costs.get(cell) ?? 1] as const] : [])));
    const point = leastCost(tableau, local);
    if (point === null) return null;
    for (const [at, cell] of cells.entries()) {
      const of = beyond[cell - first];
      if (of !== undefined && (point[at] ?? 0) > 1e-6) hidden.add(of);
    }
  }
  for (const [at, of] of beyond.entries()) if ((near.low[first + at] ?? 0) > 0) hidden.add(of);
  return [...hidden];
};

/** What to hide so that a count can have as many values as asked; null where programmes find no way. */
export const hidingByProgrammes = (state: State, ask: Ask): readonly number[] | null => {
  const value = state.base[ask.cell] ?? 0;
  const low = (ask.knowing ? state.knownLow : state.low)[ask.cell] ?? 0;
  const high = state.high[ask.cell] ?? 0;
  const wanted = ask.values - 1;
  const up = Math.min(wanted, high - value);
  const down = wanted - up;
  if (value - down < low) return null;
  const targets = [...(up > 0 ? [value + up] : []), ...(down > 0 ? [value - down] : [])];
  const found = targets.map((target) => toHideFor(state, ask, target));
  return found.includes(null) ? null : [...new Set(found.flatMap((cells) => cells ?? []))];
};
