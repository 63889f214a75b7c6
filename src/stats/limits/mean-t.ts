import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { studentQuantile } from "../distributions/student-t.ts";
import { type Estimate, estimateOf } from "../estimate.ts";

export interface MeanInput {
  readonly values: readonly (number | null)[];
  readonly confidence?: number;
}

export type MeanEstimate = Estimate & {
  readonly n: number;
  readonly sum: number | null;
  readonly sd: number | null;
};

const method = "Student's t-distribution";

/**
 * The average of some values, with limits from Student's t.
 *
 * Takes: `values`, any numbers; one missing value makes the average missing. `confidence`, 0.95 unless told.
 * Gives: the average and its limits in the units of the values, with how many (`n`), their `sum` and their standard
 * deviation (`sd`, divided by n - 1).
 * Read it: the limits are about the average, not about where most people lie.
 * Misleads when: a few values are very large (waiting times): give the median as well.
 * Errors: RangeError for a value that is not a number. One value has an average and no interval; none has neither.
 * Source: Student, Biometrika 1908; PHE indicator methods, means.
 * @example meanT({ values: [10, 12, 14] }).lower // 7.03
 */
export const meanT = ({ values, confidence = confidenceUnlessTold }: MeanInput): MeanEstimate => {
  const known = values.filter((value) => value !== null);
  const n = values.length;
  const wrong = known.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`meanT: every value must be a number, but one was ${wrong}.`);
  const tail = tailShare(confidence);
  const nothing = { value: null, lower: null, upper: null };
  if (n === 0) return { n, sum: null, sd: null, ...estimateOf(nothing, method, "There are no values.") };
  if (known.length < n) return { n, sum: null, sd: null, ...estimateOf(nothing, method, "A value is not known.") };
  const sum = known.reduce((total, value) => total + value, 0);
  const value = sum / n;
  if (n === 1) {
    return { n, sum, sd: null, ...estimateOf({ ...nothing, value }, method, "One value alone has no interval.") };
  }
  const sd = Math.sqrt(known.reduce((total, each) => total + (each - value) ** 2, 0) / (n - 1));
  const reach = sd === 0 ? 0 : (studentQuantile(tail, n - 1, "upper") * sd) / Math.sqrt(n);
  const because = "There are no limits at this confidence.";
  return { n, sum, sd, ...estimateOf({ value, lower: value - reach, upper: value + reach }, method, because) };
};
