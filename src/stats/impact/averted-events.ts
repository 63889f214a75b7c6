import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";
import { fitInterruptedSeries, type FittedSeries, type InterruptedSeries } from "./its-model.ts";
import { dot } from "./least-squares.ts";

export type AvertedEvents = Estimate & {
  /** Events after the change, as counted. */
  readonly observed: number | null;
  /** Events that the earlier trend leads to over the same periods. */
  readonly expectedWithout: number | null;
  /** Events that the fitted model leads to, the change included. */
  readonly fittedWith: number | null;
  /** Observed less expected: what a campaign brought, where more is better. */
  readonly extra: number | null;
};

/** The sum of what was to be expected, and the standard error of its logarithm (delta method). */
const expectedWithoutChange = ({ rows, columns, ofTheChange, fit }: FittedSeries, after: readonly number[]) => {
  const pull = columns.map(() => 0);
  let sum = 0;
  for (const row of after) {
    const place = columns.map((column, index) => (ofTheChange.includes(index) ? 0 : (column[row] ?? 0)));
    const mean = Math.exp(dot(place, fit.coefficients)) * (rows[row]?.exposure ?? 0);
    sum += mean;
    place.forEach((value, index) => (pull[index] = (pull[index] ?? 0) + mean * value));
  }
  const variance = dot(
    pull,
    fit.covariance.map((line) => dot(line, pull)),
  );
  return { sum, errorOfLog: Math.sqrt(variance) / sum };
};

/**
 * How many events did not happen after a change, or happened beyond what was to be expected?
 *
 * Takes: the same as `interruptedTimeSeries`.
 * Gives: `value`, expected less observed: below 0 where there were more events than expected; its limits; `observed`,
 * `expectedWithout`, `fittedWith`; and `extra`, the same number the other way round, for a campaign that wants more.
 * Read it: extra 122 (54 to 178) means about 122 people beyond the earlier trend.
 * Misleads when: the earlier trend would not have gone on. The limits hold the doubt about that line, and not the
 * chance in the observed count.
 * Errors: as `interruptedTimeSeries`; what it cannot fit is null here, too, with the reason.
 * Source: Lopez Bernal et al. 2017; the counterfactual of the fitted model less what was observed.
 * @example avertedEvents({ changeAt: 8, rows: Array.from({ length: 16 }, (_, n) => ({ time: n + 1, events: n < 8 ? 20 : 10, exposure: 100 })) }).value // 80
 */
export const avertedEvents = (series: InterruptedSeries): AvertedEvents => {
  const method = "Trend before the change carried on";
  const z = standardErrorsFor(series.confidence ?? confidenceUnlessTold);
  const fitted = fitInterruptedSeries(series);
  if (typeof fitted === "string") {
    const nothing = { observed: null, expectedWithout: null, fittedWith: null, extra: null };
    return { ...nothing, ...noEstimate(method, fitted) };
  }
  const after = fitted.rows.flatMap(({ time }, row) => (time > series.changeAt ? [row] : []));
  const observed = after.reduce((sum, row) => sum + (fitted.rows[row]?.events ?? 0), 0);
  const { sum, errorOfLog } = expectedWithoutChange(fitted, after);
  const away = Math.exp(z * errorOfLog);
  return {
    observed,
    expectedWithout: sum,
    fittedWith: after.reduce((total, row) => total + (fitted.fit.fitted[row] ?? 0), 0),
    extra: observed - sum,
    ...estimateOf(
      { value: sum - observed, lower: sum / away - observed, upper: sum * away - observed },
      method,
      "The limits are too wide to write as numbers.",
    ),
  };
};
