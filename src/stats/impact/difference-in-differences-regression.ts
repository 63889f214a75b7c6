import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { studentQuantile } from "../distributions/student-t.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";
import { classicErrors, dot, leastSquares } from "./least-squares.ts";
import { sandwichErrors } from "./sandwich-errors.ts";

/** One person or place, seen once: in the group or not, before or after. */
export interface ObservedOnce {
  readonly treated: boolean;
  readonly post: boolean;
  readonly value: number;
}

export interface ObservationsInput {
  readonly rows: readonly ObservedOnce[];
  readonly confidence?: number;
}

export type DifferenceInDifferences = Estimate & {
  readonly standardError: number | null;
  /** The standard error that does not trust the four groups to vary alike (HC1). */
  readonly hc1: number | null;
  readonly df: number | null;
};

const measure = "differenceInDifferencesRegression";

/**
 * How much more a group changed than a comparison group, from single values, with limits.
 *
 * Takes: `rows`, each `treated` or not, `post` or before, with its `value`; `confidence`, 0.95 unless told.
 * Gives: the difference of the two changes with limits by Student's t, the plain and the HC1 standard error.
 * Read it: limits that leave out 0 mean that chance alone rarely makes such a difference.
 * Misleads when: the same people or places are seen twice: rows are taken as unrelated, and the error is then wrong
 * (mostly too large). Take each one's own change first. Or where the groups were not going the same way before.
 * Errors: RangeError for NaN. A corner without values, or no values to spare: null, with the reason.
 * Source: ordinary least squares with the interaction; MacKinnon and White, Journal of Econometrics 1985, for HC1.
 * @example differenceInDifferencesRegression({ rows: [1, 3, 2, 4, 1, 3, 7, 9].map((value, n) => ({ value, treated: n > 3, post: n % 4 > 1 })) }).value // 5
 */
export const differenceInDifferencesRegression = (input: ObservationsInput): DifferenceInDifferences => {
  const { rows, confidence = confidenceUnlessTold } = input;
  for (const { value } of rows) {
    if (!Number.isFinite(value)) throw new RangeError(`${measure}: each value must be a number, but one was ${value}.`);
  }
  const method = "Least squares";
  const columns = [
    rows.map(() => 1),
    rows.map(({ treated }) => (treated ? 1 : 0)),
    rows.map(({ post }) => (post ? 1 : 0)),
    rows.map(({ treated, post }) => (treated && post ? 1 : 0)),
  ];
  const values = rows.map(({ value }) => value);
  const fit = leastSquares(columns, values);
  const df = rows.length - columns.length;
  const nothing = { standardError: null, hc1: null, df: null };
  if (fit === null) {
    const because = "Values are needed for both groups, before and after: one of the four is missing.";
    return { ...nothing, ...noEstimate(method, because) };
  }
  const did = fit.coefficients[3] ?? null;
  if (df === 0 || did === null) {
    const because = "There is one value in each group: nothing is left to tell how much they vary.";
    return { ...nothing, ...estimateOf({ value: did, lower: null, upper: null }, method, because) };
  }
  const standardError = classicErrors(fit.gramInverse, dot(fit.residuals, fit.residuals) / df)[3] ?? null;
  const reach = studentQuantile(tailShare(confidence), df, "upper") * (standardError ?? Number.NaN);
  return {
    standardError,
    hc1: sandwichErrors(columns, fit, 0)[3] ?? null,
    df,
    ...estimateOf({ value: did, lower: did - reach, upper: did + reach }, method, "There are no limits here."),
  };
};
