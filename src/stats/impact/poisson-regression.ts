import { classicErrors, type Column, dot, leastSquares } from "./least-squares.ts";

export interface PoissonModel {
  readonly columns: readonly Column[];
  readonly events: Column;
  /** People, or time watched, behind the events of each row; above 0. */
  readonly exposure: Column;
  /** "quasipoisson" lets the spread be wider, or narrower, than chance alone by one factor. */
  readonly model: "poisson" | "quasipoisson";
}

export interface PoissonFit {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** The covariance of the coefficients, the dispersion included. */
  readonly covariance: readonly Column[];
  readonly fitted: readonly number[];
  /** How many times the variance is what chance alone makes; 1 by definition in the Poisson model. */
  readonly dispersion: number;
  readonly residualDf: number;
}

const mostSteps = 60;
const settled = 1e-12;

/**
 * Poisson regression with exposure as offset, by weighted least squares taken again until nothing moves (IRLS). Null
 * where a column follows from the others, where no rows are left over, or where it does not settle.
 */
export const poissonRegression = ({ columns, events, exposure, model }: PoissonModel): PoissonFit | null => {
  const residualDf = events.length - columns.length;
  if (residualDf <= 0) return null;
  const offset = exposure.map(Math.log);
  let fitted = events.map((count) => count + 0.1);
  let coefficients: readonly number[] = columns.map(() => 0);
  for (let step = 0; step < mostSteps; step += 1) {
    const weights = fitted.map(Math.sqrt);
    const working = fitted.map((mean, row) => {
      const gap = ((events[row] ?? 0) - mean) / mean;
      return (weights[row] ?? 0) * (Math.log(mean) - (offset[row] ?? 0) + gap);
    });
    const weighted = columns.map((column) => column.map((value, row) => value * (weights[row] ?? 0)));
    const fit = leastSquares(weighted, working);
    if (fit === null) return null;
    const before = coefficients;
    coefficients = fit.coefficients;
    fitted = offset.map((start, row) =>
      Math.exp(
        start +
          dot(
            columns.map((column) => column[row] ?? 0),
            fit.coefficients,
          ),
      ),
    );
    const moved = coefficients.map((value, index) => Math.abs(value - (before[index] ?? 0)) / (Math.abs(value) + 0.01));
    // What is no number has not settled either.
    if (!(Math.max(...moved) <= settled)) continue;
    const pearson = fitted.reduce((sum, mean, row) => sum + ((events[row] ?? 0) - mean) ** 2 / mean, 0);
    const dispersion = model === "poisson" ? 1 : pearson / residualDf;
    const covariance = fit.gramInverse.map((line) => line.map((value) => value * dispersion));
    return {
      coefficients,
      standardErrors: classicErrors(fit.gramInverse, dispersion),
      covariance,
      fitted,
      dispersion,
      residualDf,
    };
  }
  return null;
};
