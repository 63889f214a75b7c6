import { classicErrors, dot, leastSquares } from "./least-squares.ts";
import { sandwichErrors } from "./sandwich-errors.ts";
import { inOrderOfTime, isEvenlySpaced, tooShort } from "./sides-of-change.ts";

export interface MeasuredPeriod {
  readonly time: number;
  readonly value: number;
}

export interface SegmentedInput {
  readonly rows: readonly MeasuredPeriod[];
  /** The last period before the change. */
  readonly changeAt: number;
}

interface Segments<Number> {
  readonly intercept: Number;
  /** The slope before the change, a period. */
  readonly trend: Number;
  /** The jump at the change. */
  readonly level: Number;
  /** The slope after the change less the slope before it. */
  readonly slopeChange: Number;
}

export type SegmentedRegression = Segments<number | null> & {
  /** In the order intercept, trend, level, slope change; null where nothing could be fitted. */
  readonly standardErrors: readonly number[] | null;
  readonly neweyWestErrors: readonly number[] | null;
  readonly durbinWatson: number | null;
  readonly residualDf: number | null;
  readonly because: string | null;
};

const measure = "segmentedRegression";
const lag = 3;

const nothing = (because: string): SegmentedRegression => ({
  intercept: null,
  trend: null,
  level: null,
  slopeChange: null,
  standardErrors: null,
  neweyWestErrors: null,
  durbinWatson: null,
  residualDf: null,
  because,
});

/** About 2 where neighbours in time are unalike, towards 0 where they are alike, towards 4 where they alternate. */
const durbinWatson = (residuals: readonly number[]): number | null => {
  const steps = residuals.slice(1).map((residual, index) => residual - (residuals[index] ?? 0));
  const squares = dot(residuals, residuals);
  return squares === 0 ? null : dot(steps, steps) / squares;
};

/**
 * Did a measured level or its slope change when something was begun? Straight lines before and after.
 *
 * Takes: `rows` (`time`, `value`), evenly spaced; `changeAt`, the last period before the change.
 * Gives: the line before (`intercept`, `trend`), the jump (`level`) and the change of slope, standard errors,
 * Newey-West errors (lag 3) that allow for likeness between neighbours, and Durbin-Watson. Under 8 periods a side:
 * null, with why.
 * Read it: a jump of more than twice its Newey-West error is rarely chance.
 * Misleads when: values are counts or shares near 0 (use `interruptedTimeSeries`), follow the seasons, or Durbin-Watson
 * is far from 2 and the plain errors are read.
 * Errors: RangeError for NaN or a time that stands there twice. With gaps in time the last two are null.
 * Source: Wagner et al., Journal of Clinical Pharmacy and Therapeutics 2002; Newey and West, Econometrica 1987.
 * @example segmentedRegression({ changeAt: 8, rows: Array.from({ length: 16 }, (_, n) => ({ time: n + 1, value: n + (n < 8 ? 0 : 5) })) }).level // 5
 */
export const segmentedRegression = ({ rows, changeAt }: SegmentedInput): SegmentedRegression => {
  for (const { value } of rows) {
    if (!Number.isFinite(value)) throw new RangeError(`${measure}: each value must be a number, but one was ${value}.`);
  }
  const sorted = inOrderOfTime(measure, rows);
  const short = tooShort(sorted, changeAt);
  if (short !== null) return nothing(short);
  const columns = [
    sorted.map(() => 1),
    sorted.map(({ time }) => time),
    sorted.map(({ time }) => (time > changeAt ? 1 : 0)),
    sorted.map(({ time }) => Math.max(0, time - changeAt)),
  ];
  const fit = leastSquares(
    columns,
    sorted.map(({ value }) => value),
  );
  if (fit === null) return nothing("The lines cannot be told apart on these periods.");
  const [intercept = null, trend = null, level = null, slopeChange = null] = fit.coefficients;
  const residualDf = sorted.length - columns.length;
  const even = isEvenlySpaced(sorted);
  return {
    intercept,
    trend,
    level,
    slopeChange,
    standardErrors: classicErrors(fit.gramInverse, dot(fit.residuals, fit.residuals) / residualDf),
    neweyWestErrors: even ? sandwichErrors(columns, fit, lag) : null,
    durbinWatson: even ? durbinWatson(fit.residuals) : null,
    residualDf,
    because: even ? null : "There are gaps in time, so likeness between neighbours cannot be told.",
  };
};
