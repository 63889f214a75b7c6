import { mustBeWhole } from "../checks.ts";
import { logGamma } from "../distributions/log-gamma.ts";
import { sumOf } from "../standardisation/standard-bands.ts";

type Counts = readonly number[];

/** Tables as unlikely as the one seen count as such, though rounding may part them by a speck. */
const speck = 1e-7;

/** More tables than this take too long to go through. */
const tablesAtMost = 3_000_000;

/** All ways to deal `left` people out over rows that still have `room`. */
function* deals(left: number, room: Counts): Generator<Counts> {
  const [first = 0, ...others] = room;
  if (others.length === 0) {
    if (left <= first) yield [left];
    return;
  }
  const elsewhere = sumOf(others);
  for (let count = Math.max(0, left - elsewhere); count <= Math.min(first, left); count += 1) {
    for (const rest of deals(left - count, others)) yield [count, ...rest];
  }
}

/**
 * Fisher's exact p for a table of any size: the chance, with the margins as they are, of a table no more likely than
 * the one seen. Null where there are too many tables to go through.
 *
 * Takes: a rectangle of whole counts. Gives: 0 to 1, or null. Source: Freeman and Halton, Biometrika 1951.
 * @example fisherExactP([[3, 1], [1, 3]]) // 0.485714
 */
export const fisherExactP = (table: readonly Counts[]): number | null => {
  for (const count of table.flat()) mustBeWhole("fisherExactP", "each count", count);
  const rows = table.map(sumOf);
  const columns = (table[0] ?? []).map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
  const logFactorials = Array.from({ length: sumOf(rows) + 1 }, (_, count) => logGamma(count + 1));
  const logFactorial = (count: number): number => logFactorials[count] ?? 0;
  // The largest column comes last: it follows from the others, and needs no going through.
  const ordered = columns.toSorted((a, b) => a - b);
  const constant = sumOf([...rows, ...columns].map(logFactorial)) - logFactorial(sumOf(rows));
  const logSeen = constant - sumOf(table.flat().map(logFactorial));
  const logLimit = logSeen + Math.log1p(speck);
  let steps = 0;
  // Adds up the chances of all tables that are no more likely than the one seen, filling the columns one by one.
  const unlikelyShare = (left: Counts, room: Counts, logSoFar: number): number => {
    const [column = 0, ...others] = left;
    steps += 1;
    if (steps > tablesAtMost) return 0;
    if (others.length === 0) {
      const logP = logSoFar - sumOf(room.map(logFactorial));
      return logP <= logLimit ? Math.exp(logP) : 0;
    }
    let share = 0;
    for (const dealt of deals(column, room)) {
      const roomLeft = room.map((each, row) => each - (dealt[row] ?? 0));
      share += unlikelyShare(others, roomLeft, logSoFar - sumOf(dealt.map(logFactorial)));
      if (steps > tablesAtMost) return 0;
    }
    return share;
  };
  const share = unlikelyShare(ordered, rows, constant);
  return steps > tablesAtMost ? null : Math.min(1, share);
};
