/**
 * The attacker: for each hidden count the smallest and the largest whole number that fits everything published. It narrows by
 * single sums first, walks round trips where the sums are a network, and solves linear programmes and halves what fractions
 * leave open where they are not.
 *
 * Misleads when: told less than readers know. Every printed total, share and earlier release belongs among the sums.
 * Source: Fischetti and Salazar (2000) on the attacker's problems; Willenborg and de Waal (2001), Elements of Statistical
 * Disclosure Control.
 */
import { narrowed, type Equations } from "./equations.ts";
import { networkOf, type Network } from "./network.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { settled } from "./settle.ts";
import { tableauOf, type Tableau } from "./simplex.ts";
import { moved, type Way } from "./trips.ts";
import { farthest, isFitting, type Goal } from "./whole-points.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether both ends are proven; where not, the truth may be wider than what is said, never narrower. */
  readonly isExact: boolean;
}

export interface Attacked {
  /** Whether any whole numbers fit at all. Where not, what is published contradicts itself. */
  readonly isConsistent: boolean;
  /** By the number of the count; those asked for. */
  readonly intervals: ReadonlyMap<number, Interval>;
}

export interface Effort {
  /** How many halves may be looked at for one end. */
  readonly nodes: number;
  /** Whole numbers that fit everything, where some are known: they are where the search begins. */
  readonly known?: Int32Array;
}

const usualEffort: Effort = { nodes: 2000 };

interface Front {
  readonly piece: Piece;
  readonly network: Network;
  readonly isNetwork: boolean;
  readonly start: Int32Array;
  readonly tableau: () => Tableau | null;
  readonly nodes: number;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const wayFrom = ({ low, high }: Equations, point: Int32Array): Way => ({
  room: (cell, direction) =>
    direction === 1 ? (high[cell] ?? 0) - (point[cell] ?? 0) : (point[cell] ?? 0) - (low[cell] ?? 0),
  price: () => 1,
});

const after = (point: Int32Array, moves: ReadonlyMap<number, number>): Int32Array => {
  const next = point.slice();
  for (const [cell, by] of moves) next[cell] = (next[cell] ?? 0) + by;
  return next;
};

/** As far as round trips lead: first in long strides, then in shorter ones. */
const walked = ({ piece, network, start }: Front, { cell, direction }: Goal): Int32Array => {
  const { equations } = piece;
  let point = start;
  const room = (): number => wayFrom(equations, point).room(cell, direction);
  let stride = 2 ** Math.floor(Math.log2(Math.max(1, room())));
  while (stride >= 1 && room() > 0) {
    const moves = stride > room() ? null : moved(network, { cell, by: direction * stride }, wayFrom(equations, point));
    if (moves === null) stride = stride / 2;
    else point = after(point, moves);
  }
  return point;
};

const startOf = (
  { equations, cells }: Piece,
  { network, tableau, known }: { network: Network; tableau: () => Tableau | null; known: Int32Array | undefined },
): Int32Array | "none" | "unknown" => {
  const own = Int32Array.from(equations.low, (low, at) => known?.[cells[at] ?? -1] ?? low);
  if (known !== undefined && isFitting(equations, own)) return own;
  const point = settled(network, equations.low, equations);
  if (point !== null && isFitting(equations, point)) return point;
  const found = farthest(equations, null, { nodes: 5000, tableau: tableau() });
  return found.point ?? (found.isProven ? "none" : "unknown");
};

const frontOf = (piece: Piece, { nodes, known }: Effort): Front | "none" | "unknown" => {
  const { equations } = piece;
  const network = networkOf(equations.low.length, equations.rows);
  const isNetwork = network.isWhole.every((whole) => whole);
  const tableau = once(() => {
    const made = tableauOf(equations);
    return typeof made === "string" ? null : made;
  });
  const start = startOf(piece, { network, tableau, known });
  return typeof start === "string" ? start : { piece, network, isNetwork, start, tableau, nodes };
};

interface End {
  readonly value: number;
  readonly isExact: boolean;
}

const endOf = (front: Front, goal: Goal): End => {
  const reached = walked(front, goal);
  const value = reached[goal.cell] ?? 0;
  const limit = goal.direction === 1 ? front.piece.equations.high : front.piece.equations.low;
  if (front.isNetwork || value === limit[goal.cell]) return { value, isExact: true };
  const tableau = front.tableau();
  const { nodes } = front;
  const found = farthest(front.piece.equations, goal, { nodes, tableau, atLeast: reached });
  return { value: found.point?.[goal.cell] ?? value, isExact: found.isProven };
};

/**
 * The exact interval of each count asked for.
 *
 * Takes: equations; the numbers of the counts to attack. Gives: see {@link Attacked}.
 * Read it: a count whose `low` is its `high` is known to everybody.
 * @example attack(equations, [3]).intervals.get(3) // { low: 0, high: 6, isExact: true }
 */
export const attack = (equations: Equations, targets: readonly number[], effort = usualEffort): Attacked => {
  const near = narrowed(equations);
  if (near === null) return { isConsistent: false, intervals: new Map() };
  const wanted = new Set(targets);
  const intervals = new Map<number, Interval>();
  for (const target of targets) {
    const [low, high] = [near.low[target] ?? 0, near.high[target] ?? 0];
    if (low === high) intervals.set(target, { low, high, isExact: true });
  }
  for (const piece of piecesOf(near)) {
    const front = frontOf(piece, effort);
    if (front === "none") return { isConsistent: false, intervals: new Map() };
    for (const [cell, target] of piece.cells.entries()) {
      if (!wanted.has(target)) continue;
      if (front === "unknown") {
        // Nobody found a single point: no doubt can be promised, so none is.
        intervals.set(target, { low: near.low[target] ?? 0, high: near.low[target] ?? 0, isExact: false });
        continue;
      }
      const [least, most] = [endOf(front, { cell, direction: -1 }), endOf(front, { cell, direction: 1 })];
      intervals.set(target, { low: least.value, high: most.value, isExact: least.isExact && most.isExact });
    }
  }
  return { isConsistent: true, intervals };
};

/** Some whole numbers that fit everything; "none" where nothing does, "unknown" where none was found in time. */
export const anyPoint = (equations: Equations): Int32Array | "none" | "unknown" => {
  const near = narrowed(equations);
  if (near === null) return "none";
  const point = near.low.slice();
  for (const piece of piecesOf(near)) {
    const front = frontOf(piece, usualEffort);
    if (typeof front === "string") return front;
    for (const [at, cell] of piece.cells.entries()) point[cell] = front.start[at] ?? 0;
  }
  return point;
};
