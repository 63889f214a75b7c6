/** A table falls into pieces that tell nothing of each other, once what is known exactly is taken out of its sums. */
import { type Equations, type Term } from "./equations.ts";

export interface Piece {
  /** The number that each count of the piece has in the whole. */
  readonly cells: readonly number[];
  /** The piece by itself; what is known exactly stands in it as one count that cannot move. */
  readonly equations: Equations;
}

/** Every count its own leader, to be joined. */
const groupsOf = (cells: number) => {
  const leaders = Int32Array.from({ length: cells }, (_, cell) => cell);
  const leader = (cell: number): number => {
    let at = cell;
    while (leaders[at] !== at) {
      leaders[at] = leaders[leaders[at] ?? at] ?? at;
      at = leaders[at] ?? at;
    }
    return at;
  };
  return { leader, join: (one: number, other: number): void => void (leaders[leader(other)] = leader(one)) };
};

/** Takes: equations. Gives: the pieces that have a count which can move. */
export const piecesOf = ({ low, high, rows }: Equations): readonly Piece[] => {
  const isFree = (cell: number): boolean => (low[cell] ?? 0) < (high[cell] ?? 0);
  const groups = groupsOf(low.length);
  for (const terms of rows) {
    const free = terms.filter(({ cell }) => isFree(cell));
    const [first] = free;
    if (first !== undefined) for (const { cell } of free) groups.join(first.cell, cell);
  }
  const cellsOf = new Map<number, number[]>();
  for (let cell = 0; cell < low.length; cell += 1) {
    if (!isFree(cell)) continue;
    const own = cellsOf.get(groups.leader(cell));
    if (own === undefined) cellsOf.set(groups.leader(cell), [cell]);
    else own.push(cell);
  }
  const rowsOf = new Map<number, (readonly Term[])[]>();
  for (const terms of rows) {
    const first = terms.find(({ cell }) => isFree(cell));
    if (first === undefined) continue;
    const leader = groups.leader(first.cell);
    const own = rowsOf.get(leader);
    if (own === undefined) rowsOf.set(leader, [terms]);
    else own.push(terms);
  }
  return [...cellsOf].map(([leader, cells]) => pieceOf(cells, rowsOf.get(leader) ?? [], { low, high }));
};

const pieceOf = (
  cells: readonly number[],
  rows: readonly (readonly Term[])[],
  { low, high }: Pick<Equations, "low" | "high">,
): Piece => {
  const numberOf = new Map(cells.map((cell, at) => [cell, at]));
  const lows = cells.map((cell) => low[cell] ?? 0);
  const highs = cells.map((cell) => high[cell] ?? 0);
  const own = rows.map((terms) => {
    let known = 0;
    const free: Term[] = [];
    for (const { cell, times } of terms) {
      const at = numberOf.get(cell);
      if (at === undefined) known += times * (low[cell] ?? 0);
      else free.push({ cell: at, times });
    }
    if (known === 0) return free;
    lows.push(known);
    highs.push(known);
    return [...free, { cell: lows.length - 1, times: 1 }];
  });
  return { cells, equations: { low: Int32Array.from(lows), high: Int32Array.from(highs), rows: own } };
};
