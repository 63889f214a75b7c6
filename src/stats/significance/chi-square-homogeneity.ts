import { mustBeWhole } from "../checks.ts";
import { chiSquareTail } from "../distributions/chi-square.ts";
import { fisherExactP } from "./fisher-exact-p.ts";
import { sumOf } from "../standardisation/standard-bands.ts";

export interface HomogeneityTest {
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number | null;
  /** Fisher's exact p; null where the table is too large to work through. */
  readonly fisherP: number | null;
  readonly smallestExpected: number | null;
  readonly because: string | null;
}

const mustBeTable = (table: readonly (readonly number[])[]): void => {
  const width = table[0]?.length ?? 0;
  if (table.length < 2 || width < 2 || table.some((row) => row.length !== width)) {
    throw new RangeError(`chiSquareHomogeneity: the table must have 2 rows and 2 columns or more, all of one length.`);
  }
  for (const row of table) for (const count of row) mustBeWhole("chiSquareHomogeneity", "each count", count);
};

/**
 * Do several groups share one pattern, or do they differ by more than chance?
 *
 * Takes: `table`, one row for each group, one column for each outcome, whole counts.
 * Gives: Pearson's chi-square (without Yates's correction), its degrees of freedom and p; Fisher's exact p; and the
 * smallest expected count.
 * Read it: where `smallestExpected` is under 5, go by `fisherP`.
 * Misleads when: one person stands in several cells; and it says that groups differ, not which one or by how much.
 * Errors: RangeError for a table that is not a rectangle of whole counts, 2 by 2 or larger. An empty row or column:
 * null, with the reason.
 * Source: Pearson 1900; Fisher 1934; Freeman and Halton 1951.
 * @example chiSquareHomogeneity([[30, 170], [12, 108], [5, 95]]).statistic // 6.947693
 */
export const chiSquareHomogeneity = (table: readonly (readonly number[])[]): HomogeneityTest => {
  mustBeTable(table);
  const rows = table.map(sumOf);
  const columns = (table[0] ?? []).map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
  const total = sumOf(rows);
  const df = (rows.length - 1) * (columns.length - 1);
  if (rows.includes(0) || columns.includes(0)) {
    const because = "A row or a column of the table is empty: leave it out.";
    return { statistic: null, df, p: null, fisherP: null, smallestExpected: null, because };
  }
  const expected = rows.map((row) => columns.map((column) => (row * column) / total));
  const parts = table.flatMap((row, i) =>
    row.map((count, j) => {
      const hoped = expected[i]?.[j] ?? 0;
      return (count - hoped) ** 2 / hoped;
    }),
  );
  const statistic = sumOf(parts);
  const fisherP = fisherExactP(table);
  return {
    statistic,
    df,
    p: chiSquareTail(statistic, df, "upper"),
    fisherP,
    smallestExpected: Math.min(...expected.flat()),
    because: fisherP === null ? "The table is too large for Fisher's exact test." : null,
  };
};
