import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf, finiteOrNull, noEstimate } from "../estimate.ts";

/** An estimate that also says its standard error, or null where it has none. */
export type InequalityEstimate = Estimate & { readonly standardError: number | null };

interface Around {
  readonly value: number;
  readonly standardError: number | null;
  readonly method: string;
  readonly confidence?: number | undefined;
  /** A measure that cannot be below this has no limit below it. */
  readonly least?: number;
  /** Why there is no standard error, where it is not because one of a group is missing. */
  readonly because?: string;
}

const errorUnknown = "The standard error of a group is not known, so there are no limits.";
const noneAtThisConfidence = "There are no limits at this confidence.";

/** Evenly spaced limits: so many standard errors to each side. */
export const around = (input: Around): InequalityEstimate => {
  const { value, method, confidence = confidenceUnlessTold, least = -Infinity } = input;
  const z = standardErrorsFor(confidence);
  const standardError = finiteOrNull(input.standardError);
  const because = standardError === null ? (input.because ?? errorUnknown) : noneAtThisConfidence;
  const reach = standardError === null ? NaN : standardError === 0 ? 0 : z * standardError;
  const raw = { value, lower: Math.max(value - reach, least), upper: value + reach };
  return { ...estimateOf(raw, method, because), standardError };
};

/** Limits of a ratio: so many standard errors to each side on the scale of logarithms. `standardError` is on it too. */
export const aroundRatio = (input: Around): InequalityEstimate => {
  const { value, method, confidence = confidenceUnlessTold } = input;
  const z = standardErrorsFor(confidence);
  const standardError = finiteOrNull(input.standardError);
  const because = standardError === null ? (input.because ?? errorUnknown) : noneAtThisConfidence;
  const factor = standardError === null || z === Infinity ? NaN : Math.exp(z * standardError);
  return { ...estimateOf({ value, lower: value / factor, upper: value * factor }, method, because), standardError };
};

export const notWorkedOut = (method: string, because: string): InequalityEstimate => ({
  ...noEstimate(method, because),
  standardError: null,
});
