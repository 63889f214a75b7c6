/** Round trips through a network: how one count moves and what gives way to it. */
import type { Place } from "./equations.ts";
import type { Network } from "./network.ts";

/** How each count that moved has moved. */
export type Moves = ReadonlyMap<number, number>;

export interface Way {
  /** By how much more a count could move in this direction. */
  readonly room: (cell: number, direction: 1 | -1) => number;
  /** What it costs to use a road by that much; 0 where nothing is lost. */
  readonly price: (cell: number, by: number) => number;
}

interface Step {
  readonly cell: number;
  readonly by: number;
  readonly from: number;
  /** Counts that take up what this one moves in its further sums. */
  readonly takers: readonly Taker[];
}

interface Taker {
  readonly cell: number;
  readonly by: number;
}

/** A sum that is out: by how much, as 1 or -1 times the amount. */
interface Gap {
  readonly row: number;
  readonly sense: 1 | -1;
}

export const senseOf = (value: number): 1 | -1 => (value > 0 ? 1 : -1);
export const stateOf = ({ row, sense }: Gap): number => 2 * row + (sense > 0 ? 1 : 0);

/** A queue that gives the cheapest first. */
const cheapestFirst = () => {
  const states: number[] = [];
  const costs: number[] = [];
  const swap = (one: number, other: number): void => {
    [states[one], states[other]] = [states[other] ?? 0, states[one] ?? 0];
    [costs[one], costs[other]] = [costs[other] ?? 0, costs[one] ?? 0];
  };
  const costAt = (at: number): number => costs[at] ?? Number.POSITIVE_INFINITY;
  return {
    add: (state: number, cost: number): void => {
      let at = states.push(state) - 1;
      costs.push(cost);
      for (let up = (at - 1) >> 1; at > 0 && costAt(at) < costAt(up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    take: (): { readonly state: number; readonly cost: number } | null => {
      const [state, cost] = [states[0], costs[0]];
      if (state === undefined || cost === undefined) return null;
      const [lastState = 0, lastCost = 0] = [states.pop(), costs.pop()];
      if (states.length > 0) {
        states[0] = lastState;
        costs[0] = lastCost;
        for (let at = 0; ;) {
          const left = 2 * at + 1;
          const least = costAt(left + 1) < costAt(left) ? left + 1 : left;
          if (costAt(least) >= costAt(at)) break;
          swap(at, least);
          at = least;
        }
      }
      return { state, cost };
    },
  };
};

export interface Journey extends Way {
  readonly network: Network;
  readonly amount: number;
  /** How the counts have moved so far. */
  readonly moves: Map<number, number>;
  readonly closed: (cell: number) => boolean;
}

const roomLeft = ({ room, moves }: Journey, cell: number, direction: 1 | -1): number =>
  room(cell, direction) - direction * (moves.get(cell) ?? 0);

/** Counts of one sum alone that take up what moves in these sums; null where one of them has none with room. */
const takersFor = (journey: Journey, places: readonly Place[], by: number): readonly Taker[] | null => {
  const takers: Taker[] = [];
  for (const { row, times } of places) {
    const taker = journey.network.takersOf[row]?.find((term) => {
      const direction = senseOf(-times * by * term.times);
      return !journey.closed(term.cell) && roomLeft(journey, term.cell, direction) >= journey.amount;
    });
    if (taker === undefined) return null;
    takers.push({ cell: taker.cell, by: -times * by * taker.times });
  }
  return takers;
};

interface Exit {
  /** Where what moves arrives; null: out of the table. */
  readonly place: Place | null;
  readonly takers: readonly Taker[];
}

const nobody: readonly Taker[] = [];

/** Where a count leads to from one of its sums: to another, while others take up what moves in its further sums, or out. */
const exitsOf = (journey: Journey, { cell, by }: Taker, row: number): readonly Exit[] => {
  const { network } = journey;
  const places = network.placesOf[cell] ?? [];
  if (network.isRoad[cell] === true) {
    const other = places[0]?.row === row ? places[1] : places[0];
    return [{ place: other ?? null, takers: nobody }];
  }
  const others = places.filter((place) => place.row !== row);
  if (others.some(({ times }) => Math.abs(times) !== 1)) return [];
  return others.flatMap((place): readonly Exit[] => {
    const takers = takersFor(
      journey,
      others.filter((one) => one !== place),
      by,
    );
    return takers === null ? [] : [{ place, takers }];
  });
};

/** The cheapest way from a sum that is out to another that is out the other way round, or out of the table. */
export const cheapestWay = (journey: Journey, start: Gap, goals: ReadonlySet<number>): readonly Step[] | null => {
  const { network, amount, moves, closed, price } = journey;
  const outside = 2 * network.rows.length;
  const best = new Float64Array(outside + 1).fill(Number.POSITIVE_INFINITY);
  const came: (Step | undefined)[] = [];
  const queue = cheapestFirst();
  best[stateOf(start)] = 0;
  queue.add(stateOf(start), 0);
  const priceOf = ({ cell, by }: Taker): number => price(cell, (moves.get(cell) ?? 0) + by);
  const use = (taker: Taker, from: number, cost: number): void => {
    const own = cost + priceOf(taker);
    for (const { place, takers } of exitsOf(journey, taker, from >> 1)) {
      const to = place === null ? outside : stateOf({ row: place.row, sense: senseOf(place.times * taker.by) });
      const total = takers.reduce((sum, one) => sum + priceOf(one), own);
      if (total >= (best[to] ?? 0)) continue;
      best[to] = total;
      came[to] = { ...taker, from, takers };
      queue.add(to, total);
    }
  };
  for (let next = queue.take(); next !== null; next = queue.take()) {
    const { state, cost } = next;
    if (cost > (best[state] ?? 0)) continue;
    if (state === outside || goals.has(state)) {
      const steps: Step[] = [];
      for (let step = came[state]; step !== undefined; step = came[step.from]) steps.push(step);
      return steps;
    }
    const sense = state % 2 === 1 ? 1 : -1;
    for (const { cell, times } of network.rows[state >> 1] ?? []) {
      if (closed(cell) || Math.abs(times) !== 1) continue;
      const direction = senseOf(-sense * times);
      if (roomLeft(journey, cell, direction) >= amount) use({ cell, by: direction * amount }, state, cost);
    }
  }
  return null;
};

const fits = ({ moves, room }: Journey): boolean =>
  [...moves].every(([cell, by]) => by === 0 || room(cell, senseOf(by)) >= Math.abs(by));

const outBy = ({ network, moves }: Journey, row: number): number =>
  (network.rows[row] ?? []).reduce((sum, { cell, times }) => sum + times * (moves.get(cell) ?? 0), 0);

const isClosed = (journey: Journey, { row }: Gap): boolean => outBy(journey, row) === 0;

interface Wish {
  readonly cell: number;
  /** By how much this count should move. */
  readonly by: number;
  /** A count that stays where it is: somebody knows it. */
  readonly still?: number | undefined;
  /** Where to begin: how the counts have moved already. */
  readonly from?: Moves;
}

/** Sums with more counts than this in them are not tried with each in turn. */
const fewInASum = 4;

/**
 * Counts of a sum that could take up what is out in it, though they open two sums or more elsewhere: that of a year, say, where
 * that of a month has moved.
 */
const sharersOf = (journey: Journey, { row, sense }: Gap): readonly Taker[] => {
  const { network, amount, moves, closed, price } = journey;
  const terms = network.rows[row] ?? [];
  if (terms.length > fewInASum) return [];
  const priceOf = ({ cell, by }: Taker): number => price(cell, (moves.get(cell) ?? 0) + by);
  return terms
    .filter(({ cell, times }) => network.isRoad[cell] !== true && Math.abs(times) === 1 && !closed(cell))
    .map(({ cell, times }) => ({ cell, by: -sense * times * amount }))
    .filter(({ cell, by }) => roomLeft(journey, cell, senseOf(by)) >= amount)
    .toSorted((one, other) => priceOf(one) - priceOf(other));
};

/** Every sum that is out comes out again, or false. `sharers`: how many counts may be moved that open further sums. */
const areClosed = (journey: Journey, gaps: readonly Gap[], sharers: number): boolean => {
  const [first, ...rest] = gaps;
  if (first === undefined) return true;
  const { network, moves } = journey;
  // What arrives at another gap the other way round closes both.
  const goals = new Set(rest.map((gap) => stateOf({ row: gap.row, sense: senseOf(-gap.sense) })));
  const steps = cheapestWay(journey, first, goals);
  if (steps !== null) {
    for (const step of steps)
      for (const one of [step, ...step.takers]) moves.set(one.cell, (moves.get(one.cell) ?? 0) + one.by);
    const closedGap = rest.find((gap) => isClosed(journey, gap));
    return areClosed(
      journey,
      rest.filter((gap) => gap !== closedGap),
      sharers,
    );
  }
  if (sharers === 0) return false;
  const before = [...moves];
  for (const { cell, by } of sharersOf(journey, first)) {
    moves.set(cell, (moves.get(cell) ?? 0) + by);
    const opened = (network.placesOf[cell] ?? []).filter(({ row }) => row !== first.row);
    const isPlain = opened.every(({ times }) => Math.abs(times) === 1);
    const more = opened.map(({ row, times }): Gap => ({ row, sense: senseOf(times * by) }));
    if (isPlain && areClosed(journey, [...more, ...rest], sharers - 1)) return true;
    moves.clear();
    for (const [one, so] of before) moves.set(one, so);
  }
  return false;
};

/**
 * Moves one count by so much and whatever must give way to it.
 *
 * Gives: every count that moved, or null where no way was found. In a whole network there is none then.
 */
export const moved = (network: Network, { cell, by, still, from }: Wish, way: Way): Moves | null => {
  const amount = Math.abs(by);
  const moves = new Map(from);
  const before = moves.get(cell) ?? 0;
  if (way.room(cell, senseOf(by)) - senseOf(by) * before < amount) return null;
  moves.set(cell, before + by);
  const closed = (one: number): boolean => one === cell || one === still;
  const journey: Journey = { ...way, network, amount, moves, closed };
  const places = network.placesOf[cell] ?? [];
  if (places.some(({ times }) => Math.abs(times) !== 1)) return null;
  const gaps = places.map(({ row, times }): Gap => ({ row, sense: senseOf(times * by) }));
  if (!areClosed(journey, gaps, 1)) return null;
  for (const [one, total] of moves) if (total === 0) moves.delete(one);
  return fits(journey) ? moves : null;
};
