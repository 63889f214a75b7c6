import { mustBeZeroOrMore } from "../checks.ts";
import { confidenceUnlessTold } from "../confidence.ts";
import { countLimits } from "../limits/count-limits.ts";
import { type Estimate, estimateOf } from "../estimate.ts";

export interface MissingPeopleInput {
  /** People expected at the reference's rate: rate × population, or by age from `indirectlyStandardisedRatio`. */
  readonly expected: number;
  /** People seen. */
  readonly observed: number;
  readonly confidence?: number;
}

/**
 * How many people would have come, had the group come as often as the reference: expected less observed.
 *
 * Takes: `expected` and `observed`, people, 0 or more; `confidence`, 0.95 unless told.
 * Gives: the number of people missing, with the limits that follow from the observed count alone.
 * Read it: 35 missing (20.5 to 46.4). Below 0, more came than expected: show it as it is.
 * Misleads when: the reference is not named, the ages differ, or the expected number is itself built on few people: its
 * own spread is not in the limits. "Everyone" as reference includes the group itself, which makes the gap look smaller.
 * Errors: RangeError for a negative number.
 * Source: plain difference; limits by `countLimits`.
 * @example missingPeople({ expected: 75, observed: 40 }).value // 35
 */
export const missingPeople = (input: MissingPeopleInput): Estimate => {
  const { expected, observed, confidence = confidenceUnlessTold } = input;
  mustBeZeroOrMore("missingPeople", "the expected number", expected);
  mustBeZeroOrMore("missingPeople", "the observed number", observed);
  const limits = countLimits(observed, confidence);
  return estimateOf(
    {
      value: expected - observed,
      lower: limits.upper === null ? null : expected - limits.upper,
      upper: limits.lower === null ? null : expected - limits.lower,
    },
    limits.method,
    limits.because ?? "The number cannot be worked out.",
  );
};
