import { averageOf, type InequalityInput, standardErrorsOf } from "./groups.ts";
import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { logGroups } from "./log-groups.ts";

const method = "Theil index";

/**
 * How unevenly the indicator is spread over people, most sensitive to groups far above the average.
 *
 * Takes: `groups` (three or more), each with `estimate`, `population` and, for limits, `standardError`; `confidence`.
 * Gives: 1,000 times the index, with `standardError` and limits times 1,000 as well (never below 0).
 * Read it: 0 is no difference; larger is more uneven. It has no unit and no meaning in daily words: use it to compare.
 * Misleads when: it is shown alone: a reader cannot tell who is behind. A figure of 0 is counted as 0.000001.
 * Errors: RangeError for negative numbers. Fewer than three groups, more than 15 per cent of the figures missing, a
 * population not known or an average of 0: null, with the reason. A standard error missing: no limits.
 * Source: Theil 1967; Ahn and others, JCO Clinical Cancer Informatics 2018.
 * @example theilIndex({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 37.76
 */
export const theilIndex = ({ groups, confidence }: InequalityInput): InequalityEstimate => {
  const ready = logGroups("theilIndex", groups);
  if (ready.groups === null) return notWorkedOut(method, ready.because);
  const average = averageOf(ready.groups);
  const parts = ready.groups.map(({ share, estimate, standardError }) => {
    const log = Math.log(estimate / average);
    return { share, log, ofTheIndicator: (share * estimate) / average, error: standardError ?? 0 };
  });
  const index = parts.reduce((sum, { ofTheIndicator, log }) => sum + ofTheIndicator * log, 0);
  const middle = parts.reduce((sum, { ofTheIndicator, log }) => sum + ofTheIndicator * (1 + log), 0);
  const errors = parts.map(({ share, log, error }) => ((1 + log - middle) * share * error) / average);
  const standardError = standardErrorsOf(ready.groups) === null ? null : 1000 * Math.hypot(...errors);
  return around({ value: Math.max(0, 1000 * index), standardError, method, confidence, least: 0 });
};
