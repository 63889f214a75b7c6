import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";
import { fitInterruptedSeries, type InterruptedSeries } from "./its-model.ts";

/** On the scale of logarithms. `slopeChange` is null and `harmonics` empty where they were not asked for. */
export interface SeriesTerms {
  readonly intercept: number;
  readonly step: number;
  readonly trend: number;
  readonly slopeChange: number | null;
  /** Sines first, then cosines. */
  readonly harmonics: readonly number[];
}

export type InterruptedTimeSeries = Estimate & {
  readonly coefficients: SeriesTerms | null;
  readonly standardErrors: SeriesTerms | null;
  /** How many times wider the counts vary than chance alone; 1 by definition in the Poisson model. */
  readonly dispersion: number | null;
  /** What twelve periods of the trend before the change multiply the rate by. */
  readonly trendPerYear: number | null;
  readonly residualDf: number | null;
};

const termsOf = (values: readonly number[], hasSlope: boolean): SeriesTerms => {
  const [intercept = Number.NaN, step = Number.NaN, trend = Number.NaN, ...others] = values;
  const [slopeChange = null] = hasSlope ? others : [];
  return { intercept, step, trend, slopeChange, harmonics: others.slice(hasSlope ? 1 : 0) };
};

/**
 * Did the rate change when something was begun, over and above the trend that was there before (and the seasons)?
 *
 * Takes: `rows`, one a period (`time`, `events`, `exposure`, and `season` for seasons); `changeAt`, the last period
 * before the change; `model`, "quasipoisson" unless told; `slopeChange`; `seasonality`; `confidence`.
 * Gives: the rate just after the change over what the earlier trend leads to (`value`), its limits, all coefficients
 * and errors, the dispersion, and `trendPerYear` of twelve periods. Under 8 periods on a side: null, with the reason.
 * Read it: 1.24 is 24 per cent more than the trend alone. With `slopeChange` it is the jump at the change, not the
 * whole.
 * Misleads when: something else began at the same time; the target was chosen because it was low (it rises by itself);
 * or "poisson" is used where counts vary more than chance: limits are then too narrow.
 * Errors: RangeError for negative events, an exposure not above 0, NaN, or a time that stands there twice.
 * Source: Lopez Bernal, Cummins and Gasparrini, International Journal of Epidemiology 2017, with its corrigendum.
 * @example interruptedTimeSeries({ changeAt: 8, rows: Array.from({ length: 16 }, (_, n) => ({ time: n + 1, events: n < 8 ? 10 : 20, exposure: 100 })) }).value // 2
 */
export const interruptedTimeSeries = (series: InterruptedSeries): InterruptedTimeSeries => {
  const method = series.model === "poisson" ? "Poisson regression" : "Quasi-Poisson regression";
  const z = standardErrorsFor(series.confidence ?? confidenceUnlessTold);
  const fitted = fitInterruptedSeries(series);
  if (typeof fitted === "string") {
    const nothing = {
      coefficients: null,
      standardErrors: null,
      dispersion: null,
      trendPerYear: null,
      residualDf: null,
    };
    return { ...nothing, ...noEstimate(method, fitted) };
  }
  const { coefficients, standardErrors, dispersion, residualDf } = fitted.fit;
  const hasSlope = series.slopeChange === true;
  const terms = termsOf(coefficients, hasSlope);
  const errors = termsOf(standardErrors, hasSlope);
  const ratioAt = (errorsAway: number): number => Math.exp(terms.step + errorsAway * errors.step);
  return {
    coefficients: terms,
    standardErrors: errors,
    dispersion,
    trendPerYear: Math.exp(12 * terms.trend),
    residualDf,
    ...estimateOf(
      { value: ratioAt(0), lower: ratioAt(-z), upper: ratioAt(z) },
      method,
      "The limits are too wide to write as numbers.",
    ),
  };
};
