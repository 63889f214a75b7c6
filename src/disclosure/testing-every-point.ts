/** For tests: small equations drawn by a seed, and every whole point of them, found by trying all there are. */
import type { Equations, Term } from "./equations.ts";
import { drawnFrom, type Drawn } from "./testing-publications.ts";

/** In the order of the counts, the lowest first. Only for a handful of counts of a handful of values. */
export const everyPoint = ({ low, high, rows }: Equations): readonly Int32Array[] => {
  const points: Int32Array[] = [];
  const lastOf = rows.map((terms) => Math.max(-1, ...terms.map(({ cell }) => cell)));
  const point = low.slice();
  const comesOut = (terms: readonly Term[]): boolean =>
    terms.reduce((sum, { cell, times }) => sum + times * (point[cell] ?? 0), 0) === 0;
  const tryFrom = (at: number): void => {
    if (at === point.length) {
      points.push(point.slice());
      return;
    }
    for (let value = low[at] ?? 0; value <= (high[at] ?? 0); value += 1) {
      point[at] = value;
      if (rows.every((terms, row) => lastOf[row] !== at || comesOut(terms))) tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return points;
};

const laid = (
  limits: readonly (readonly [number, number])[],
  rows: readonly (readonly (readonly [number, number])[])[],
): Equations => ({
  low: Int32Array.from(limits, ([low]) => low),
  high: Int32Array.from(limits, ([, high]) => high),
  rows: rows.map((terms) => terms.map(([cell, times]) => ({ cell, times }))),
});

/** `equationsOf("0..9 0..9 3", "a+2b-c")`: the counts are a, b and c, and each sum comes out as nothing. */
export const equationsOf = (limits: string, ...rows: readonly string[]): Equations =>
  laid(
    limits.split(" ").map((one): readonly [number, number] => {
      const [low = "0", high = low] = one.split("..");
      return [Number(low), Number(high)];
    }),
    rows.map((row) =>
      [...row.matchAll(/([+-]?)(\d*)([a-z])/gu)].map(([, sign, times, name = "a"]): readonly [number, number] => [
        name.charCodeAt(0) - 97,
        (sign === "-" ? -1 : 1) * Number(times === "" ? 1 : times),
      ]),
    ),
  );

const wholeFrom = (drawn: Drawn, from: number, to: number): number => from + Math.floor(drawn() * (to - from + 1));

/** Rows and columns with their totals: a network. Some totals are known, some counts too. */
export const drawnGrid = (seed: number, rows: number, columns: number): Equations => {
  const drawn = drawnFrom(seed);
  const limits: (readonly [number, number])[] = [];
  const truth = Array.from({ length: rows * columns }, () => wholeFrom(drawn, 0, 4));
  const limitsFor = (value: number, isKnown: boolean): readonly [number, number] =>
    isKnown ? [value, value] : [Math.max(0, value - wholeFrom(drawn, 0, 2)), value + wholeFrom(drawn, 0, 2)];
  for (const value of truth) limits.push(limitsFor(value, drawn() < 0.2));
  const lines = [
    ...Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => row * columns + at)),
    ...Array.from({ length: columns }, (_, at) => Array.from({ length: rows }, (_, row) => row * columns + at)),
  ];
  const sums = lines.map((cells) => {
    limits.push(
      limitsFor(
        cells.reduce((sum, cell) => sum + (truth[cell] ?? 0), 0),
        drawn() < 0.6,
      ),
    );
    return [...cells.map((cell) => [cell, 1] as const), [limits.length - 1, -1] as const];
  });
  return laid(limits, sums);
};

/** Any rows at all, some of them without a point; now and then with a count more than once in a sum. */
export const drawnEquations = (seed: number, cells: number, rows: number): Equations => {
  const drawn = drawnFrom(seed);
  const limits = Array.from({ length: cells }, (): readonly [number, number] => {
    const low = wholeFrom(drawn, 0, 2);
    return [low, low + (drawn() < 0.15 ? 0 : wholeFrom(drawn, 1, 4))];
  });
  const terms = Array.from({ length: rows }, () => {
    const chosen = Array.from({ length: cells }, (_, cell) => cell).filter(() => drawn() < 0.55);
    return chosen.map((cell) => [cell, (drawn() < 0.5 ? -1 : 1) * (drawn() < 0.12 ? 2 : 1)] as const);
  });
  return laid(limits, terms);
};

export const seeds = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

export const grids = seeds(0, 40).map((seed) => drawnGrid(seed, 2 + (seed % 2), 2 + (seed % 3 === 0 ? 1 : 0)));
const others = seeds(0, 160).map((seed) => drawnEquations(seed, 3 + (seed % 4), 1 + (seed % 3)));

/** The grids first, then others: each with every whole point it has. Many have none. */
export const drawnOnes = [...grids, ...others].map((equations) => ({ equations, points: everyPoint(equations) }));
export const feasibleOnes = drawnOnes.filter(({ points }) => points.length > 0);

export const cellsOf = ({ low }: Equations): readonly number[] => [...low.keys()];

/** The least and the most that a count is in all these. */
export const endsOf = (points: readonly Int32Array[], cell: number) => {
  const values = points.map((point) => point[cell] ?? 0);
  return { low: Math.min(...values), high: Math.max(...values) };
};
