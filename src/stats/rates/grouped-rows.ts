/** One area, age band or year of something that is to be summed before it is divided. */
export interface GroupedRow {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const sumOrMissing = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);

/** Sums before dividing. A sum with a missing part is missing: it is not the sum of the rest. */
export const sumRows = (measure: string, rows: readonly GroupedRow[]): GroupedRow => {
  if (rows.length === 0) throw new RangeError(`${measure}: there must be at least one row, but there were none.`);
  return {
    numerator: sumOrMissing(rows.map((row) => row.numerator)),
    denominator: sumOrMissing(rows.map((row) => row.denominator)),
  };
};
