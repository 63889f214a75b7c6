import { averageOf, type InequalityInput, standardErrorsOf } from "./groups.ts";
import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { logGroups } from "./log-groups.ts";

const method = "Mean log deviation";

/**
 * How unevenly the indicator is spread over people, most sensitive to groups far below the average.
 *
 * Takes: `groups` (three or more), each with `estimate`, `population` and, for limits, `standardError`; `confidence`.
 * Gives: 1,000 times the deviation, with `standardError` and limits times 1,000 as well (never below 0).
 * Read it: 0 is no difference; larger is more uneven. It has no unit and no meaning in daily words: use it to compare.
 * Misleads when: a group's figure is 0: it is counted as 0.000001, and the result then hangs on that number.
 * Errors: RangeError for negative numbers. Fewer than three groups, more than 15 per cent of the figures missing, a
 * population not known or an average of 0: null, with the reason. A standard error missing: no limits.
 * Source: Theil 1967; Ahn and others, JCO Clinical Cancer Informatics 2018.
 * @example meanLogDeviation({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 39.26
 */
export const meanLogDeviation = ({ groups, confidence }: InequalityInput): InequalityEstimate => {
  const ready = logGroups("meanLogDeviation", groups);
  if (ready.groups === null) return notWorkedOut(method, ready.because);
  const average = averageOf(ready.groups);
  const deviation = ready.groups.reduce((sum, { share, estimate }) => sum - share * Math.log(estimate / average), 0);
  const parts = ready.groups.map(
    ({ share, estimate, standardError }) => share * (standardError ?? 0) * (1 / average - 1 / estimate),
  );
  const standardError = standardErrorsOf(ready.groups) === null ? null : 1000 * Math.hypot(...parts);
  return around({ value: Math.max(0, 1000 * deviation), standardError, method, confidence, least: 0 });
};
