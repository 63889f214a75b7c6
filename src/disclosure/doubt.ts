/**
 * How much doubt is left about a hidden count. A doubt is shown, not argued: another table that fits everything printed and in
 * which the count is another. Each such table is kept as what moved against the true one, checked in whole numbers.
 */
import { narrowed, type Equations, type Term } from "./equations.ts";
import { networkOf, type Network } from "./network.ts";
import { moved, type Moves, type Way } from "./trips.ts";

/** What readers know of a count. `knownLow`: what they know who can also tell which counts are hidden though not small. */
export interface Limits {
  readonly low: number;
  readonly knownLow: number;
  readonly high: number;
}

export interface Cell {
  /** Some value that fits all sums; the true one where it is known. */
  readonly truth: number;
  /** What readers know as it stands. */
  readonly open: Limits;
  /** What they would know were it hidden; null where nothing can be hidden of it, or all is. */
  readonly hidden: Limits | null;
  /** How much is lost where it is hidden. */
  readonly weight: number;
  /** How many values must remain possible; 0 where it needs no protection. */
  readonly values: number;
  /** It is nobody's secret where everybody can tell that it is this or more; null where it is known to be small. */
  readonly largeFrom: number | null;
  /** False for what nobody prints and everybody can work out. */
  readonly isPrinted: boolean;
  /** One person stands alone in it, and knows so. */
  readonly isAlone: boolean;
}

export interface State {
  readonly cells: readonly Cell[];
  readonly rows: readonly (readonly Term[])[];
  readonly network: Network;
  readonly base: Int32Array;
  readonly low: Int32Array;
  readonly knownLow: Int32Array;
  readonly high: Int32Array;
  readonly isHidden: Uint8Array;
  /** Other tables that were found, by the count in doubt. */
  readonly tables: Map<number, Moves[]>;
  /** Which protected counts have a table in which this one moves. */
  readonly usedBy: Map<number, Set<number>>;
  /** Goes up whenever something is hidden or shown. */
  version: number;
}

/** What must remain possible. */
export interface Ask {
  readonly cell: number;
  readonly values: number;
  /** To a reader who can tell which counts are hidden though not small. */
  readonly knowing: boolean;
  /** To the one person of this count, who knows it. */
  readonly still?: number;
}

const canMove = ({ open, hidden }: Cell): boolean => open.low < open.high || hidden !== null;

export const stateOf = (cells: readonly Cell[], rows: readonly (readonly Term[])[]): State => {
  const movable = rows.map((terms) => terms.filter(({ cell }) => cells[cell] !== undefined && canMove(cells[cell])));
  return {
    cells,
    rows,
    network: networkOf(cells.length, movable),
    base: Int32Array.from(cells, ({ truth }) => truth),
    low: Int32Array.from(cells, ({ open }) => open.low),
    knownLow: Int32Array.from(cells, ({ open }) => open.knownLow),
    high: Int32Array.from(cells, ({ open }) => open.high),
    isHidden: new Uint8Array(cells.length),
    tables: new Map(),
    usedBy: new Map(),
    version: 0,
  };
};

export const setLimits = (state: State, cell: number, { low, knownLow, high }: Limits): void => {
  state.low[cell] = low;
  state.knownLow[cell] = knownLow;
  state.high[cell] = high;
  state.version += 1;
};

export const hide = (state: State, cell: number): void => {
  const { hidden } = state.cells[cell] ?? { hidden: null };
  if (hidden === null) return;
  state.isHidden[cell] = 1;
  setLimits(state, cell, hidden);
};

export const show = (state: State, cell: number): void => {
  const open = state.cells[cell]?.open;
  if (open === undefined) return;
  state.isHidden[cell] = 0;
  setLimits(state, cell, open);
};

const lowsFor = (state: State, { knowing }: Ask): Int32Array => (knowing ? state.knownLow : state.low);

/** Everything a reader knows at this moment, as equations. */
export const equationsNow = (state: State, ask: Ask): Equations => {
  const low = lowsFor(state, ask).slice();
  const high = state.high.slice();
  if (ask.still !== undefined) low[ask.still] = high[ask.still] = state.base[ask.still] ?? 0;
  return { low, high, rows: state.rows };
};

const stillFits = (state: State, moves: Moves, ask: Ask): boolean => {
  const low = lowsFor(state, ask);
  for (const [cell, by] of moves) {
    const value = (state.base[cell] ?? 0) + by;
    if (cell === ask.still || value < (low[cell] ?? 0) || value > (state.high[cell] ?? 0)) return false;
  }
  return true;
};

/** By how much the count is known to be able to go up and down. */
interface Spread {
  readonly up: number;
  readonly down: number;
}

export const isEnough = ({ up, down }: Spread, { values }: Ask): boolean => up + down >= values - 1;

/** From the tables that were found before and still fit. */
export const spreadFound = (state: State, ask: Ask): Spread => {
  let [up, down] = [0, 0];
  for (const moves of state.tables.get(ask.cell) ?? []) {
    const by = moves.get(ask.cell) ?? 0;
    if (by > up ? false : -by <= down) continue;
    if (!stillFits(state, moves, ask)) continue;
    up = Math.max(up, by);
    down = Math.max(down, -by);
  }
  return { up, down };
};

const tablesEach = 8;

/** A table that was found puts every protected count in doubt that is another in it. */
export const remember = (state: State, moves: Moves): void => {
  const doubted = [...moves.keys()].filter((cell) => (state.cells[cell]?.values ?? 0) > 0);
  for (const cell of moves.keys()) {
    const users = state.usedBy.get(cell);
    if (users === undefined) state.usedBy.set(cell, new Set(doubted));
    else for (const one of doubted) users.add(one);
  }
  for (const [cell, by] of moves) {
    if (by === 0 || (state.cells[cell]?.values ?? 0) === 0) continue;
    const own = state.tables.get(cell);
    if (own === undefined) state.tables.set(cell, [moves]);
    else {
      own.unshift(moves);
      if (own.length > tablesEach) own.pop();
    }
  }
};

/** Pushes one count as far as wanted in one direction, in as few trips as it takes. */
export const pushed = (
  network: Network,
  { cell, by, still }: { readonly cell: number; readonly by: number; readonly still?: number | undefined },
  way: Way,
): Moves => {
  const direction = by > 0 ? 1 : -1;
  let rest = Math.min(Math.abs(by), way.room(cell, direction));
  let moves: Moves = new Map();
  for (let stride = rest; stride > 0;) {
    const wish = { cell, by: direction * stride, from: moves, still };
    const next = moved(network, wish, way);
    if (next === null) stride = Math.floor(stride / 2);
    else {
      moves = next;
      rest -= stride;
      stride = Math.min(stride, rest);
    }
  }
  return moves;
};

const short = 1e-4;

/** Along what is hidden, or printed with room for doubt. */
const freeWay = (state: State, ask: Ask): Way => {
  const low = lowsFor(state, ask);
  return {
    room: (cell, direction) =>
      direction === 1 ? (state.high[cell] ?? 0) - (state.base[cell] ?? 0) : (state.base[cell] ?? 0) - (low[cell] ?? 0),
    price: () => short,
  };
};

/** Looks for other tables until the doubt is enough, or no round trip is left. */
export const spreadByTrips = (state: State, ask: Ask): Spread => {
  const { cell, still } = ask;
  let spread = spreadFound(state, ask);
  const way = freeWay(state, ask);
  for (const direction of [1, -1] as const) {
    const wanted = ask.values - 1 - (direction === 1 ? spread.down : spread.up);
    const has = direction === 1 ? spread.up : spread.down;
    if (has >= wanted) continue;
    const moves = pushed(state.network, { cell, by: direction * wanted, still }, way);
    const by = Math.abs(moves.get(cell) ?? 0);
    if (by <= has) continue;
    remember(state, moves);
    spread = direction === 1 ? { ...spread, up: by } : { ...spread, down: by };
  }
  return spread;
};

/** Whether a search for trips that found none is a proof, for this count. */
export const isWholeFor = ({ network }: State, cell: number): boolean =>
  (network.placesOf[cell] ?? []).every(({ row }) => network.isWhole[row] === true);

/** Along what is hidden, and at a price along what could be hidden besides. */
export const paidWay = (state: State, ask: Ask): Way => {
  const low = lowsFor(state, ask);
  const limitsOf = (cell: number): Limits | null => state.cells[cell]?.hidden ?? null;
  const lowest = (cell: number): number => {
    const more = limitsOf(cell);
    const own = low[cell] ?? 0;
    return more === null ? own : Math.min(own, ask.knowing ? more.knownLow : more.low);
  };
  return {
    room: (cell, direction) =>
      direction === 1
        ? Math.max(state.high[cell] ?? 0, limitsOf(cell)?.high ?? 0) - (state.base[cell] ?? 0)
        : (state.base[cell] ?? 0) - lowest(cell),
    price: (cell, by) => {
      const value = (state.base[cell] ?? 0) + by;
      const isFree = value >= (low[cell] ?? 0) && value <= (state.high[cell] ?? 0);
      return isFree ? short : (state.cells[cell]?.weight ?? 1);
    },
  };
};

/** The counts that would have to be hidden so that these moves are possible. */
export const toHide = (state: State, moves: Moves, ask: Ask): readonly number[] => {
  const low = lowsFor(state, ask);
  return [...moves].flatMap(([cell, by]) => {
    const value = (state.base[cell] ?? 0) + by;
    return value < (low[cell] ?? 0) || value > (state.high[cell] ?? 0) ? [cell] : [];
  });
};

interface Narrowed {
  readonly version: number;
  readonly knowing: boolean;
  readonly low: Int32Array;
}

const lastNarrowed = new WeakMap<State, Narrowed>();

/** Whether everybody can tell that a count of which nobody here knows the truth is not small. */
export const isSurelyLarge = (state: State, ask: Ask): boolean => {
  const largeFrom = state.cells[ask.cell]?.largeFrom ?? null;
  if (largeFrom === null || (state.base[ask.cell] ?? 0) < largeFrom) return false;
  const { version } = state;
  const { knowing } = ask;
  let last = lastNarrowed.get(state);
  if (last?.version !== version || last.knowing !== knowing) {
    const { cell, values } = ask;
    const near = narrowed(equationsNow(state, { cell, values, knowing }));
    last = { version, knowing, low: near?.low ?? state.low };
    lastNarrowed.set(state, last);
  }
  return (last.low[ask.cell] ?? 0) >= largeFrom;
};
