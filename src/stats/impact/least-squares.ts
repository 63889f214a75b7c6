/** A column of the model: one number for each row. */
export type Column = readonly number[];

export interface LeastSquares {
  /** One for each column of the model. */
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** (XᵀX)⁻¹: times the variance of the residuals it is the covariance of the coefficients. */
  readonly gramInverse: readonly Column[];
}

/** A column that adds less than this share of itself to those before it says nothing new. */
const leastNews = 1e-10;

export const dot = (left: Column, right: Column): number =>
  left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);

/** What is left of a column beside the directions already there, and how much of each of them it held. */
const beside = (column: Column, directions: readonly Column[]) => {
  const shares = directions.map(() => 0);
  let rest = column;
  // Twice is enough: the second pass takes out what rounding left behind in the first.
  for (let pass = 0; pass < 2; pass += 1) {
    directions.forEach((direction, index) => {
      const share = dot(direction, rest);
      shares[index] = (shares[index] ?? 0) + share;
      rest = rest.map((value, row) => value - share * (direction[row] ?? 0));
    });
  }
  return { rest, shares };
};

/** Solves an upper triangle, given column by column, from the last row up. */
const solveUpper = (triangle: readonly Column[], right: Column): readonly number[] => {
  const solved = right.map(() => 0);
  for (let row = right.length - 1; row >= 0; row -= 1) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < right.length; column += 1) {
      rest -= (triangle[column]?.[row] ?? 0) * (solved[column] ?? 0);
    }
    solved[row] = rest / (triangle[row]?.[row] ?? Number.NaN);
  }
  return solved;
};

/** Least squares by QR (Gram-Schmidt, orthogonalised twice). Null where a column follows from the others. */
export const leastSquares = (columns: readonly Column[], outcome: Column): LeastSquares | null => {
  const directions: Column[] = [];
  const triangle: Column[] = [];
  for (const column of columns) {
    const { rest, shares } = beside(column, directions);
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > leastNews * Math.sqrt(dot(column, column)))) return null;
    directions.push(rest.map((value) => value / length));
    triangle.push([...shares, length]);
  }
  const { rest, shares } = beside(outcome, directions);
  const inverse = columns.map((_, one) =>
    solveUpper(
      triangle,
      columns.map((__, other) => (one === other ? 1 : 0)),
    ),
  );
  const gramInverse = columns.map((_, row) =>
    columns.map((__, column) => inverse.reduce((sum, part) => sum + (part[row] ?? 0) * (part[column] ?? 0), 0)),
  );
  return { coefficients: solveUpper(triangle, shares), residuals: rest, gramInverse };
};

/** The standard error of each coefficient, where all residuals have this variance. */
export const classicErrors = (gramInverse: readonly Column[], variance: number): readonly number[] =>
  gramInverse.map((row, index) => Math.sqrt(variance * (row[index] ?? Number.NaN)));
