import { mustBeSeries, type Series, type Side, sideOf } from "./series.ts";

/**
 * Where seven points in a row have each been higher than the last, or each lower.
 *
 * Takes: `values` in order of time; a missing one is null and breaks the trend.
 * Gives: 1 at each point that ends seven rising points, -1 where they fall, 0 elsewhere. Seven points are six steps.
 * Read it: a steady drift, which the mean hides.
 * Misleads when: the values follow the seasons: a rise from summer to winter comes every year. Equal neighbours break
 * the trend, so coarse rounding hides one.
 * Errors: RangeError for NaN or Infinity.
 * Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2.
 * @example sevenTrend([1, 2, 3, 4, 5, 6, 7])[6] // 1
 */
export const sevenTrend = (values: Series): readonly Side[] => {
  mustBeSeries("sevenTrend", values);
  const steps = values.map((value, index) => sideOf(value, values[index - 1] ?? null));
  return steps.map((step, index) =>
    index >= 6 && steps.slice(index - 5, index).every((earlier) => earlier === step) ? step : 0,
  );
};
