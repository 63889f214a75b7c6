/**
 * A count as it was published or gathered. The four ways of not being a number are different things, look different
 * and read differently aloud; only a `value` holds digits.
 *
 * - `value`: `count` as printed; `min` and `max` are the smallest and largest true count it may stand for
 *   (345 rounded to the nearest 5 may be 343 to 347; an exact count has min = max = count).
 * - `suppressed`: hidden to protect people. Holds no digits.
 * - `not-collected`: nobody counted this.
 * - `not-applicable`: the question does not arise here.
 */
export type Count =
  | { readonly mark: "value"; readonly count: number; readonly min: number; readonly max: number }
  | { readonly mark: "suppressed" }
  | { readonly mark: "not-collected" }
  | { readonly mark: "not-applicable" };

export type Mark = Count["mark"];

/** A count that is exactly what it says. */
export const exactly = (count: number): Count => ({ mark: "value", count, min: count, max: count });

/**
 * A count rounded to the nearest `base` by a publisher that hides every count from 1 to under `hiddenUnder`.
 * 345 to base 5 stands for 343 to 347; 5 stands for 5 to 7, because 4 and under would have been hidden; a printed 0
 * stands for nobody where small counts are hidden, and for up to half the base where they are not (`hiddenUnder` 0).
 */
export const roundedTo = (base: number, hiddenUnder: number, count: number): Count => {
  const half = Math.floor((base - 1) / 2);
  if (count === 0 && hiddenUnder > 0) return exactly(0);
  return { mark: "value", count, min: Math.max(hiddenUnder, count - half), max: count + half };
};

export const suppressed: Count = { mark: "suppressed" };
export const notCollected: Count = { mark: "not-collected" };
export const notApplicable: Count = { mark: "not-applicable" };
