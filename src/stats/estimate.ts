/**
 * The one shape every estimate comes back in.
 *
 * `because` tells the two kinds apart. Where it is `null`, `value`, `lower` and `upper` are all numbers. Where it is a
 * sentence, at least one of them is `null` and the sentence says why, in words that can be shown to people. No measure
 * ever hands back NaN, Infinity, or a 0 that stands for "we do not know".
 *
 * `method` names the formula in the words of the guidance it comes from, so that a page can print it; it is `null` only
 * where the method depends on a number that is missing.
 */
export interface WholeEstimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: string | null;
  readonly because: null;
}

export interface PartEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
  readonly because: string;
}

export type Estimate = WholeEstimate | PartEstimate;

/** One number without limits, or null and why. */
export type Figure =
  | { readonly value: number; readonly because: null }
  | { readonly value: null; readonly because: string };

export const noFigure = (because: string): Figure => ({ value: null, because });

export const figure = (value: number): Figure => ({ value, because: null });

/** The three numbers as they fell out of a formula: NaN, Infinity and null all mean that there is no such number. */
export interface RawEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A number, or null where the formula gave none. */
export const finiteOrNull = (number: number | null | undefined): number | null =>
  typeof number === "number" && Number.isFinite(number) ? number : null;

/** `because` is used only where one of the three numbers does not exist. */
export const estimateOf = (raw: RawEstimate, method: string | null, because: string): Estimate => {
  const value = finiteOrNull(raw.value);
  const lower = finiteOrNull(raw.lower);
  const upper = finiteOrNull(raw.upper);
  if (value === null || lower === null || upper === null) return { value, lower, upper, method, because };
  return { value, lower, upper, method, because: null };
};

/** Nothing can be said at all, and why. */
export const noEstimate = (method: string | null, because: string): PartEstimate => ({
  value: null,
  lower: null,
  upper: null,
  method,
  because,
});

/** The same estimate in other units: 0.15 times 100 is 15 per cent. `factor` is above 0. */
export const scaled = (estimate: Estimate, factor: number): Estimate => {
  const times = (number: number | null): number | null => (number === null ? null : number * factor);
  return estimateOf(
    { value: times(estimate.value), lower: times(estimate.lower), upper: times(estimate.upper) },
    estimate.method,
    estimate.because ?? "The result is too large to write as a number.",
  );
};
