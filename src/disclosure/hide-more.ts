/** Hides as little more as it takes that no small count can be worked out, and shows again what turns out not to be needed. */
import {
  hide,
  isEnough,
  isSurelyLarge,
  isWholeFor,
  paidWay,
  pushed,
  setLimits,
  show,
  spreadByTrips,
  spreadFound,
  stateOf,
  toHide,
  type Ask,
  type Cell,
  type State,
} from "./doubt.ts";
import type { Term } from "./equations.ts";
import { peopleWithin } from "./same-people.ts";
import { hidingByProgrammes, isHardWork, lookLonger, spreadByProgrammes } from "./programmes.ts";

export interface Hidden {
  /** The numbers of the counts to hide besides. */
  readonly beside: ReadonlySet<number>;
  /** The numbers of the counts of which too much is known whatever is hidden. */
  readonly unsafe: readonly number[];
  /** The numbers of small counts that nobody is told are small, because all that hangs together with them is hidden. */
  readonly untold: ReadonlySet<number>;
}

export interface Asked {
  readonly cells: readonly Cell[];
  readonly rows: readonly (readonly Term[])[];
  /** Told now and then how many counts are looked after, and of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** To whoever can also tell which counts are hidden though not small, this many values remain. */
const valuesToTheKnowing = 3;
/** To the one person of another hidden count, this many. */
const valuesToOneAlone = 2;

const isSafeByTrips = (state: State, ask: Ask): boolean =>
  isEnough(spreadFound(state, ask), ask) || isSurelyLarge(state, ask) || isEnough(spreadByTrips(state, ask), ask);

const isSafe = (state: State, ask: Ask): boolean =>
  isSafeByTrips(state, ask) || (!isWholeFor(state, ask.cell) && isEnough(spreadByProgrammes(state, ask), ask));

/** Which counts hang together once everything that could be hidden is: each row's, and so each count's, leader. */
const togetherIn = ({ network }: State): ((cell: number) => number) => {
  const leaders = network.rows.map((_, row) => row);
  const leader = (row: number): number => {
    let at = row;
    while (leaders[at] !== at && leaders[at] !== undefined) at = leaders[at] ?? at;
    return at;
  };
  for (const places of network.placesOf)
    for (const { row } of places.slice(1)) leaders[leader(row)] = leader(places[0]?.row ?? row);
  return (cell) => {
    const first = network.placesOf[cell]?.[0];
    return first === undefined ? -1 - cell : leader(first.row);
  };
};

/** Everything that must remain possible of each protected count, the protected ones in order. */
export const asksOf = (state: State): ReadonlyMap<number, readonly Ask[]> => {
  const leaderOf = togetherIn(state);
  const all = state.cells.flatMap(({ values }, cell) => (values > 1 ? [cell] : []));
  const alone = Map.groupBy(
    all.filter((cell) => state.cells[cell]?.isAlone === true),
    leaderOf,
  );
  const withinOf = peopleWithin(state.rows);
  const within = new Map([...alone.values()].flat().map((still) => [still, withinOf(still)]));
  return new Map(
    all.map((cell) => {
      const { values = 1 } = state.cells[cell] ?? {};
      const others = (alone.get(leaderOf(cell)) ?? []).filter(
        (still) => still !== cell && within.get(still)?.has(cell) !== true,
      );
      return [
        cell,
        [
          { cell, values, knowing: false },
          { cell, values: Math.min(valuesToTheKnowing, values), knowing: true },
          ...others.map((still): Ask => ({ cell, values: valuesToOneAlone, knowing: false, still })),
        ],
      ] as const;
    }),
  );
};

interface Offer {
  readonly hidden: readonly number[];
  readonly cost: number;
}

const costOf = (state: State, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (state.cells[cell]?.weight ?? 1), 0);

/** Round trips, up by so much and down by the rest, along what is hidden and what might be; the cheapest of a few. */
const offerByTrips = (state: State, ask: Ask): Offer | null => {
  const value = state.base[ask.cell] ?? 0;
  const wanted = ask.values - 1;
  const most = Math.min(wanted, (state.high[ask.cell] ?? 0) - value);
  const least = Math.max(0, wanted - (value - ((ask.knowing ? state.knownLow : state.low)[ask.cell] ?? 0)));
  const way = paidWay(state, ask);
  const offers = [...new Set([most, least, (most + least) >> 1])].flatMap((up): readonly Offer[] => {
    const hidden = new Set<number>();
    for (const by of [up, up - wanted]) {
      if (by === 0) continue;
      const moves = pushed(state.network, { cell: ask.cell, by, still: ask.still }, way);
      if (moves.get(ask.cell) !== by) return [];
      for (const cell of toHide(state, moves, ask)) hidden.add(cell);
    }
    return [{ hidden: [...hidden], cost: costOf(state, [...hidden]) }];
  });
  return offers.toSorted((one, other) => one.cost - other.cost)[0] ?? null;
};

/** Hides what makes one count safe. False where nothing does. */
const protect = (state: State, ask: Ask): boolean => {
  if (isSafeByTrips(state, ask)) return true;
  const offer = offerByTrips(state, ask);
  if (offer !== null) {
    for (const cell of offer.hidden) hide(state, cell);
    if (isSafeByTrips(state, ask)) return true;
  }
  if (isWholeFor(state, ask.cell)) return false;
  if (isSafe(state, ask)) return true;
  for (const cell of hidingByProgrammes(state, ask) ?? []) hide(state, cell);
  return isSafe(state, ask) || protectAround(state, ask);
};

const ringsMax = 3;

/** Hides all that stands in the same sums, then all in the sums of these, and once more; what is not needed is shown again. */
const protectAround = (state: State, ask: Ask): boolean => {
  let ring = new Set([ask.cell]);
  for (let rings = 0; rings < ringsMax; rings += 1) {
    const next = new Set<number>();
    for (const cell of ring)
      for (const { row } of state.network.placesOf[cell] ?? [])
        for (const term of state.network.rows[row] ?? []) next.add(term.cell);
    for (const cell of next) hide(state, cell);
    ring = next;
  }
  return isSafe(state, ask);
};

/** Shows again what need not be hidden, the greatest loss first. */
const showAgain = (
  state: State,
  asks: ReadonlyMap<number, readonly Ask[]>,
  isSure: (state: State, ask: Ask) => boolean,
): void => {
  const order = [...state.cells.keys()]
    .filter((cell) => state.isHidden[cell] === 1)
    .toSorted(
      (one, other) =>
        (state.cells[other]?.weight ?? 0) - (state.cells[one]?.weight ?? 0) ||
        (state.base[other] ?? 0) - (state.base[one] ?? 0),
    );
  for (const cell of order) {
    show(state, cell);
    // Whoever's other tables leave this count alone is as safe as before.
    for (const user of state.usedBy.get(cell) ?? [])
      if (!(asks.get(user) ?? []).every((ask) => isSure(state, ask))) {
        hide(state, cell);
        break;
      }
  }
};

/** Hides all that hangs together with these, and tells nobody any more which of it is small. */
const hideTogether = (state: State, cells: readonly number[]): ReadonlySet<number> => {
  const leaderOf = togetherIn(state);
  const leaders = new Set(cells.map(leaderOf));
  const together = new Set([...state.cells.keys()].filter((cell) => leaders.has(leaderOf(cell))));
  for (const cell of together) hide(state, cell);
  return together;
};

const loosen = (state: State, together: ReadonlySet<number>, highest: number): void => {
  for (const cell of together)
    if ((state.cells[cell]?.values ?? 0) > 0 && state.cells[cell]?.isPrinted === true)
      setLimits(state, cell, { low: 0, knownLow: 0, high: highest });
};

interface Round {
  readonly state: State;
  readonly asks: ReadonlyMap<number, readonly Ask[]>;
  readonly unsafe: readonly number[];
  readonly untold: ReadonlySet<number>;
}

const roundOf = ({ cells, rows, onProgress }: Asked, order: (state: State) => readonly number[]): Round => {
  const state = stateOf(cells, rows);
  const asks = asksOf(state);
  const failing = new Set<number>();
  const all = order(state).filter((cell) => asks.has(cell));
  for (const [done, cell] of all.entries()) {
    onProgress?.(done, all.length);
    for (const ask of asks.get(cell) ?? []) if (!protect(state, ask)) failing.add(cell);
  }
  // What was surely large may no longer be so surely, now that more is hidden.
  const maybe = all.filter((cell) => (state.cells[cell]?.largeFrom ?? null) !== null);
  for (const cell of maybe) for (const ask of asks.get(cell) ?? []) protect(state, ask);
  for (const cell of maybe) if (!(asks.get(cell) ?? []).every((ask) => isSafe(state, ask))) failing.add(cell);
  if (failing.size === 0) {
    showAgain(state, asks, isSafeByTrips);
    return { state, asks, unsafe: [], untold: new Set() };
  }
  return { state, ...lastResort({ state, asks, unsafe: [...failing], untold: new Set() }) };
};

const lastResort = ({ state, asks, unsafe }: Round): Omit<Round, "state"> => {
  const together = hideTogether(state, unsafe);
  lookLonger(state);
  const isStillUnsafe = (cell: number): boolean => !(asks.get(cell) ?? []).every((ask) => isSafe(state, ask));
  if (unsafe.some(isStillUnsafe)) {
    loosen(state, together, Math.max(...state.high));
    const first = (cell: number): readonly Ask[] => (asks.get(cell) ?? []).slice(0, 1);
    const left = [...together].filter((cell) => !first(cell).every((ask) => isSafe(state, ask)));
    return { asks, unsafe: left, untold: together };
  }
  showAgain(state, asks, isSafeByTrips);
  return { asks, unsafe: [], untold: new Set() };
};

const hiddenIn = ({ isHidden }: State): ReadonlySet<number> =>
  new Set([...isHidden.keys()].filter((cell) => isHidden[cell] === 1));

/** Numbers that look drawn and are the same each time, so that the same table always loses the same counts. */
const drawn = (seed: number): (() => number) => {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
};

/** Where there are more, what programmes could show again is not worth the wait. */
const cellsForProgrammesMax = 450;

const triesFor = (cells: number): number => Math.max(1, Math.min(8, Math.floor(3000 / Math.max(1, cells))));

/**
 * @param asked counts and sums, see {@link Cell}
 * @returns which counts to hide besides those that are hidden for being small, and which cannot be made safe
 */
export const hideMoreUntilSafe = (asked: Asked): Hidden => {
  const smallestFirst = ({ cells }: State): readonly number[] =>
    [...cells.keys()].toSorted((one, other) => (cells[one]?.truth ?? 0) - (cells[other]?.truth ?? 0));
  let best: { readonly round: Round; readonly cost: number } | null = null;
  for (let attempt = 0; attempt < triesFor(asked.cells.length); attempt += 1) {
    const chance = drawn(attempt);
    const shuffled = ({ cells }: State): readonly number[] =>
      [...cells.keys()]
        .map((cell) => [chance(), cell] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, cell]) => cell);
    const round = roundOf(asked, attempt === 0 ? smallestFirst : shuffled);
    const hidden = hiddenIn(round.state);
    const cost = costOf(round.state, [...hidden]) + 1e9 * round.unsafe.length;
    if (best === null || cost < best.cost) best = { round, cost };
    if (hidden.size === 0 || isHardWork(round.state)) break;
  }
  if (best === null) return { beside: new Set(), unsafe: [], untold: new Set() };
  const { state, asks, unsafe, untold } = best.round;
  const isNetwork = state.network.isWhole.every((whole) => whole);
  if (!isNetwork && untold.size === 0 && asked.cells.length <= cellsForProgrammesMax)
    showAgain(state, asks, (one, ask) => (ask.still === undefined ? isSafe : isSafeByTrips)(one, ask));
  return { beside: hiddenIn(state), unsafe, untold };
};
